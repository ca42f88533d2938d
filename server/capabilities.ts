import { agencies } from './capabilities/agencies/capability.ts'
import { calendar } from './capabilities/calendar/capability.ts'
import type { Capability } from './capabilities/capability.ts'
import { consequences } from './capabilities/consequences/capability.ts'
import { documents } from './capabilities/documents/capability.ts'
import { dossiers } from './capabilities/dossiers/capability.ts'
import { files } from './capabilities/files/capability.ts'
import { indexes } from './capabilities/indexes/capability.ts'
import { initiatives } from './capabilities/initiatives/capability.ts'
import { measures } from './capabilities/measures/capability.ts'
import { notices } from './capabilities/notices/capability.ts'
import { people } from './capabilities/people/capability.ts'
import { plans } from './capabilities/plans/capability.ts'
import { procedures } from './capabilities/procedures/capability.ts'
import { rulebook } from './capabilities/rulebook/capability.ts'
import { turns } from './capabilities/turns/capability.ts'

/**
 * What the product can do, floor by floor from the ground up. A capability may know those before it; the records, which
 * keep what happened, are blind to each other. Wiring, walls, verification, names in the journal, uses of files and
 * READMEs read this list.
 */
export const floors = {
  ground: [agencies, people, rulebook, calendar, files, documents, notices],
  catalogue: [procedures],
  record: [dossiers, initiatives, turns],
  measures: [measures],
  steering: [plans, indexes, consequences],
} as const

export const capabilities: readonly Capability[] = Object.values(floors).flat()
