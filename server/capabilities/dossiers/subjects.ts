import { z } from 'zod'
import { type DecisionOf, type EventOf, subjectKind } from '#platform/journal/subject.ts'
import type { SubjectChange } from '#platform/journal/tables.ts'
import type { Day } from '#platform/time.ts'
import { directions, places } from './deliveries/delivery.ts'
import type { Channel, NumberSpan, ReturnMethod, State } from './dossier.ts'

const Handed = {
  code: z.string(),
  procedure: z.string(),
  version: z.string().describe('The version of the procedure, by its id'),
  case: z.string().nullable(),
  channel: z.custom<Channel>(),
}
const Stage = z.enum(['reception', 'handling'])
/** Where it stands afterwards: so that the journal alone rebuilds the row. Not said at first. */
const Then = { state: z.custom<State>().optional() }
export const stopReasons = ['request', 'papers', 'other'] as const
export type StopReason = (typeof stopReasons)[number]
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
      file: z.boolean().optional().describe('Whether a file goes with it; not said at first'),
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
    'dossiers.sent': z
      .object({
        ...Handed,
        via: z
          .string()
          .optional()
          .describe('The agency, by its id, at whose counter it was handed in for the one that handles it'),
      })
      .describe('Handed in, and not received yet'),
    'dossiers.received': z.object({
      ...Handed,
      term: z.string().describe('As the calendar writes it: 15wd'),
      due: z.string().nullable().describe('Null while the clock stands from the beginning'),
      fee: z.int().describe('Whole đồng'),
      ...Then,
    }),
    'dossiers.refused': z.object({}),
    'dossiers.supplement_requested': z.object({
      stage: Stage,
      papers: Papers,
      until: z.custom<Day>().optional().describe('The last day to bring them; not said at first'),
      mode: z.enum(['resume', 'restart']).optional().describe('How the clock goes on; said while it is handled'),
    }),
    'dossiers.supplemented': z.object({ stage: Stage, papers: Papers, ...Then }),
    'dossiers.assigned': z.object({ step: z.string(), to: z.string().describe('The account'), ...Then }),
    'dossiers.step_done': z.object({
      step: z.string(),
      kind: z.string(),
      worked: z.int().describe('Working minutes it lay there, pauses left out'),
      in_time: z.boolean(),
      ...Then,
    }),
    'dossiers.paused': z.object({
      reason: z.string().describe('A code: supplement, step:pay'),
      mode: z.enum(['resume', 'restart']),
      due: z.string().nullable().optional().describe('What was late before it stood stays late; not said at first'),
    }),
    'dossiers.resumed': z.object({ reason: z.string(), due: z.string().nullable() }),
    'dossiers.result_ready': Worked,
    'dossiers.found_ineligible': Worked,
    'dossiers.returned': z.object({
      method: z.custom<ReturnMethod>(),
      by_other: z.boolean().optional().describe('Whether somebody else than the applicant took it; not said at first'),
    }),
    'dossiers.supplement_brought': z
      .object({ papers: Papers })
      .describe('Sent by the applicant; nobody has looked yet'),
    'dossiers.supplement_sent_back': z.object({ papers: Papers, until: z.custom<Day>() }),
    'dossiers.withdrawn': z.object({ by_office: z.boolean().describe('At the desk, on request') }),
    'dossiers.stopped': z.object({
      reason: z.enum(stopReasons).describe('The applicant asked for it, papers did not come, or something else'),
    }),
    'dossiers.voided': z.object({}).describe('Received by mistake: counted nowhere'),
    'dossiers.corrected': z.object({
      fields: z.array(z.string()).readonly().describe('Their names, never what stood there'),
      fee: z.int().optional(),
      anew: z
        .object({
          procedure: z.string(),
          version: z.string(),
          case: z.string().nullable(),
          term: z.string().nullable(),
          due: z.string().nullable(),
          state: z.custom<State>(),
        })
        .optional()
        .describe('It was another procedure or case all along: what it is, and what was promised by that'),
    }),
    'dossiers.recalled': z
      .object({ due: z.string().nullable(), state: z.custom<State>() })
      .describe('The result was wrong: it is being made anew; figures keep the first answer'),
    'dossiers.answered_anew': z.object({ outcome: z.enum(['result', 'ineligible']) }),
    'dossiers.collection_reminded': z.object({ days: z.int().describe('Days it has lain ready') }),
    'dossiers.uncollected': z.object({ days: z.int().describe('Days it lay ready before it was put away') }),
    'dossiers.result_attached': z.object({ sha256: z.string() }),
    'dossiers.result_dropped': z.object({}),
    'dossiers.post_followed': z.object({ news: z.enum(['arrived', 'came_back']) }),
    'dossiers.slip_issued': z.object({
      slip: z.enum(['receipt', 'supplement', 'refusal', 'stop']),
      form: z.string(),
      regulation: z.string(),
      number: z.string(),
    }),
    'dossiers.paper_attached': z.object({
      paper: z.string().describe('Its code'),
      sha256: z.string(),
      by_office: z.boolean(),
    }),
    'dossiers.paper_moved': z
      .object({ delivery: z.string().describe('Its code'), place: z.enum(places) })
      .describe('Its paper was given, signed for, or did not arrive and lies where it came from'),
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

/** Paper of several dossiers carried between desk and unit; each dossier's own chain tells where it is. */
export const deliverySubject = subjectKind({
  kind: 'delivery',
  table: 'dossiers.delivery',
  keyedBy: 'agency',
  events: {
    'dossiers.delivery_given': z.object({
      code: z.string(),
      direction: z.enum(directions),
      dossiers: z.int().describe('How many'),
    }),
    'dossiers.delivery_taken': z.object({ taken: z.int(), missing: z.int() }),
    'dossiers.delivery_taken_back': z.object({}),
  },
})
