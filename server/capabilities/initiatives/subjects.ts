import { z } from 'zod'
import { type DecisionOf, subjectKind } from '#platform/journal/subject.ts'
import type { Day } from '#platform/time.ts'
import { proposers } from './initiative.ts'

const Compared = {
  measure: z.string().describe('Name of the measure it is to move'),
  before: z.string(),
  after: z.string(),
}

/** An initiative from the day it is proposed; who applies it is told here, too. */
export const initiativeSubject = subjectKind({
  kind: 'initiative',
  table: 'initiatives.initiative',
  keyedBy: 'agency',
  events: {
    'initiatives.proposed': z.object({ code: z.string(), as: z.enum(proposers), ...Compared }),
    'initiatives.amended': z.object(Compared),
    'initiatives.withdrawn': z.object({}),
    'initiatives.assigned': z.object({ to: z.uuid().describe('The account that assesses it'), by: z.custom<Day>() }),
    'initiatives.assessed': z.object({ recommended: z.boolean() }),
    'initiatives.recognised': z.object({}),
    'initiatives.declined': z.object({}),
    'initiatives.applied': z.object({
      agency: z.string().describe('Code of the agency that applies it'),
      from: z.custom<Day>(),
    }),
  },
})

export type InitiativeDecision = DecisionOf<typeof initiativeSubject, Changed>

/** What a verb answers. */
export type Changed = { readonly code: string }
