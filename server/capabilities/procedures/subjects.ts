import { z } from 'zod'
import { type DecisionOf, type EventOf, subjectKind } from '#platform/journal/subject.ts'
import type { Day } from '#platform/time.ts'

const GivenDay = z.custom<Day>()
const Numbered = { code: z.string(), number: z.int().describe('Of the version') }
const Digest = z.string().describe('A digest of all that the version says; it stands in the version')
const Named = { name: z.string(), field: z.string() }
const Online = z.enum(['full', 'partial', 'info'])

/** A procedure of the catalogue, with its versions. */
export const procedureSubject = subjectKind({
  kind: 'procedure',
  table: 'procedures.procedure',
  keyedBy: 'id',
  events: {
    'procedures.brought': z.object({
      ...Numbered,
      ...Named,
      online_level: Online,
      valid_from: GivenDay,
      valid_to: GivenDay.nullable(),
      decision: z.string().nullable(),
      content: Digest,
    }),
    'procedures.created': z.object({ ...Numbered, ...Named, content: Digest }),
    'procedures.drafted': z.object({
      ...Numbered,
      from: z.int().nullable().describe('Number of the version it was begun from'),
      content: Digest,
    }),
    'procedures.revised': z.object({ ...Numbered, revision: z.int(), content: Digest }),
    'procedures.published': z.object({
      ...Numbered,
      valid_from: GivenDay,
      valid_to: GivenDay.nullable(),
      decision: z.string(),
      ...Named,
      online_level: Online,
      content: Digest,
    }),
    'procedures.ended': z.object({ ...Numbered, valid_to: GivenDay }),
    'procedures.withdrawn': z.object({
      code: z.string(),
      from: GivenDay,
      decision: z.string(),
      ended: z.array(z.int()).describe('Numbers of the versions that end the day before'),
      never: z.array(z.int()).describe('Numbers of those that never begin'),
    }),
  },
})

export type ProcedureDecision<Answer> = DecisionOf<typeof procedureSubject, Answer>
export type ProcedureEvent = EventOf<typeof procedureSubject>
