import { z } from 'zod'
import { type DecisionOf, type EventOf, subjectKind } from '#platform/journal/subject.ts'
import type { SubjectChange } from '#platform/journal/tables.ts'
import type { Day } from '#platform/time.ts'
import type { Channel, NumberSpan, ReturnMethod } from './dossier.ts'

const Handed = {
  code: z.string(),
  procedure: z.string(),
  version: z.string().describe('The version of the procedure, by its id'),
  case: z.string().nullable(),
  channel: z.custom<Channel>(),
}
const Stage = z.enum(['reception', 'handling'])
const Papers = z.array(z.string()).readonly().describe('Their codes')
/** What is done at the officer's desk. */
const deskEvents = {
  'dossiers.step_returned': z
    .object({
      step: z.string().describe('The step it went back from'),
      to: z.string().describe('The step that is open again'),
      to_account: z.string().nullable().describe('Who has it again; null where nobody does'),
      worked: z.int().describe('Working minutes the first took so far, pauses left out'),
    })
    .describe('Sent back to the step before; the reason stands with the dossier'),
  'dossiers.remarked': z
    .object({
      step: z.string(),
      kind: z.enum(['opinion', 'note']),
      ticked: z.int().nullable().describe('How many points of the checklist are ticked; null where none were said'),
    })
    .describe('An opinion or a note was written; its text stands with the dossier'),
  'dossiers.asked': z.object({
    question: z.string().describe('By its id'),
    step: z.string(),
    to: z.string().describe('The account'),
  }),
  'dossiers.answered': z.object({
    question: z.string().describe('By its id'),
    to: z.string().describe('The account that asked'),
  }),
  'dossiers.raised': z
    .object({
      to: z.enum(['head', 'superior']),
      step: z.string().nullable().describe('The step it waits for; null before reception'),
      waits_for: z.enum(['citizen', 'reception', 'holder', 'role']),
      untouched_since: z.string(),
    })
    .describe('Nobody had touched it for longer than its step usually takes'),
} as const

const Worked = z.object({ worked: z.int().describe('Working minutes since reception, pauses left out') })

/** A dossier from the day it is handed in until its result is returned. */
export const dossierSubject = subjectKind({
  kind: 'dossier',
  table: 'dossiers.dossier',
  keyedBy: 'agency',
  events: {
    'dossiers.sent': z.object(Handed).describe('Handed in, and not received yet'),
    'dossiers.received': z.object({
      ...Handed,
      term: z.string().describe('As the calendar writes it: 15wd'),
      due: z.string().nullable().describe('Null while the clock stands from the beginning'),
      fee: z.int().describe('Whole đồng'),
    }),
    'dossiers.refused': z.object({}),
    'dossiers.supplement_requested': z.object({
      stage: Stage,
      papers: Papers,
      mode: z.enum(['resume', 'restart']).optional().describe('How the clock goes on; said while it is handled'),
    }),
    'dossiers.supplemented': z.object({ stage: Stage, papers: Papers }),
    'dossiers.assigned': z.object({ step: z.string(), to: z.string().describe('The account') }),
    'dossiers.step_done': z.object({
      step: z.string(),
      kind: z.string(),
      worked: z.int().describe('Working minutes it lay there, pauses left out'),
      in_time: z.boolean(),
    }),
    'dossiers.paused': z.object({
      reason: z.string().describe('A code: supplement, step:pay'),
      mode: z.enum(['resume', 'restart']),
    }),
    'dossiers.resumed': z.object({ reason: z.string(), due: z.string().nullable() }),
    'dossiers.result_ready': Worked,
    'dossiers.found_ineligible': Worked,
    'dossiers.returned': z.object({
      method: z.custom<ReturnMethod>(),
      by_other: z.boolean().optional().describe('Whether somebody else than the applicant took it; not said at first'),
    }),
    'dossiers.slip_issued': z.object({
      slip: z.enum(['receipt', 'supplement', 'refusal']),
      form: z.string(),
      regulation: z.string(),
      number: z.string(),
    }),
    'dossiers.paper_attached': z.object({
      paper: z.string().describe('Its code'),
      sha256: z.string(),
      by_office: z.boolean(),
    }),
    ...deskEvents,
  },
})

export type DossierDecision<Answer> = DecisionOf<typeof dossierSubject, Answer>
export type DossierEvent = EventOf<typeof dossierSubject>
export type DossierChange = SubjectChange<'dossiers.dossier', 'agency'>

/** A day's numbers of an agency, closed when the day is over. */
export const numberDaySubject = subjectKind({
  kind: 'number_day',
  table: 'dossiers.number_day',
  keyedBy: 'agency',
  events: {
    'dossiers.numbers_closed': z.object({
      day: z.custom<Day>(),
      taken: z.int(),
      used: z.int(),
      unused: z.custom<readonly NumberSpan[]>().describe('Spans of numbers, each [first, last]'),
    }),
  },
})
