import { z } from 'zod'
import { DayText } from '#platform/http/shapes.ts'
import { subjectKind } from '#platform/journal/subject.ts'
import { kinds } from './agency.ts'

const Kind = z.enum(kinds)
const Level = z.enum(['T', 'H', 'X']).nullable()

/** What an agency is, is public; all of it is told but address and telephone. */
const Standing = {
  name: z.string().describe('Of the body'),
  short_name: z.string(),
  kind: Kind,
  level: Level,
  parent_id: z.string().nullable(),
  basis: z.string().nullable(),
}

const Codes = z.array(z.string()).readonly()

/** A body of the state, through all it ever was; the chain hangs on the province. */
export const agencySubject = subjectKind({
  kind: 'agency',
  table: 'agencies.agency',
  keyedBy: 'id',
  events: {
    'agencies.established': z.object({
      code: z.string(),
      identifier: z.string().nullable(),
      valid_from: DayText,
      ...Standing,
    }),
    'agencies.standing_changed': z.object({ code: z.string(), from: DayText, ...Standing }),
    'agencies.ended': z.object({
      code: z.string(),
      last_day: DayText,
      basis: z.string().nullable(),
      successors: Codes.describe('Codes of those that carry on its work'),
    }),
    'agencies.succeeded': z.object({
      code: z.string().describe('Of the agency that carries on'),
      on: DayText,
      predecessors: Codes,
      basis: z.string().nullable(),
    }),
  },
})

const GroupTold = z.object({
  code: z.string(),
  kinds: z.array(Kind).readonly(),
  level: Level,
  included: Codes.describe('Ids of agencies put in by name'),
  excluded: Codes.describe('Ids of agencies left out by name'),
})

/** A group as plans and reports name it. */
export const groupSubject = subjectKind({
  kind: 'agency_group',
  table: 'agencies.grouping',
  keyedBy: 'id',
  events: { 'agencies.group_made': GroupTold, 'agencies.group_changed': GroupTold },
})
