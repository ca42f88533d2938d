import { z } from 'zod'
import { DayText } from '#platform/http/shapes.ts'
import { subjectKind } from '#platform/journal/subject.ts'

/** All of a rule but its note, which is a person's own words. */
const RuleTold = z.object({
  code: z.string(),
  agency_id: z.string().nullable().describe('Whose it is; null for the whole province'),
  value: z.unknown().describe('As it holds from now on, of the shape the code asks for'),
  unit: z.string().nullable(),
  basis: z.string(),
  verified: z.boolean(),
  valid_from: DayText,
  valid_to: DayText.nullable(),
})

/** A rule: one value under a code from day to day; the chain hangs on the province. */
export const ruleSubject = subjectKind({
  kind: 'rule',
  table: 'rulebook.parameter',
  keyedBy: 'id',
  events: {
    'rulebook.enacted': RuleTold,
    'rulebook.corrected': RuleTold,
    'rulebook.ended': z.object({
      code: z.string(),
      agency_id: z.string().nullable(),
      valid_from: DayText,
      valid_to: DayText,
    }),
  },
})
