import { z } from 'zod'
import { type DecisionOf, type EventOf, subjectKind } from '#platform/journal/subject.ts'
import type { Day } from '#platform/time.ts'
import type { Basis } from './obligations/dues.ts'
import type { Binding } from './plan.ts'
import type { PlanKind } from './reading/reading.ts'
import type { Answer } from './review/answers.ts'

const DayTold = z.custom<Day>()
const Id = z.uuid()
const None = z.object({})
const OfPlan = z.object({ plan: z.string().describe('Code of the plan') })
const FromProposal = z.object({ plan: z.string().describe('Code of the plan'), proposal: Id })

const Heading = z.object({
  code: z.string(),
  number: z.string().nullable(),
  form: z.custom<PlanKind>(),
  issued_on: DayTold,
  period_from: DayTold,
  period_to: DayTold,
})

/** A plan or programme that an agency issued. */
export const planSubject = subjectKind({
  kind: 'plan',
  table: 'plans.plan',
  keyedBy: 'agency',
  events: {
    'plans.confirmed': Heading,
    'plans.heading_corrected': Heading,
    'plans.amended': z.object({
      document: Id.describe('The document by which the plan stands from now on'),
      before: Id.describe('The document by which it stood'),
    }),
  },
})

const Reviewed = z.object({ proposal: Id })

/** A plan document as it was handed in, and its review. */
export const documentSubject = subjectKind({
  kind: 'plan_document',
  table: 'plans.document',
  keyedBy: 'agency',
  events: {
    'plans.document_imported': z.object({
      file: Id,
      amends: z.string().nullable().describe('Code of the plan that it amends'),
      targets: z.int(),
      tasks: z.int(),
      duties: z.int(),
      proposals: z.int(),
    }),
    'plans.document_confirmed': z.object({ plan: Id }),
    'plans.document_superseded': z.object({ by: Id.describe('The document that came in its place') }),
    'plans.proposal_made': Reviewed,
    'plans.proposal_accepted': Reviewed,
    'plans.proposal_corrected': Reviewed,
    'plans.proposal_rejected': Reviewed,
    'plans.proposal_restored': Reviewed,
    'plans.proposal_split': Reviewed,
    'plans.proposal_merged': Reviewed,
    'plans.answer_kept': z.object({
      answer: Id,
      about: z.custom<Answer['about']>(),
      codes: z.custom<Answer['codes']>().describe('Codes of the bodies that are meant'),
      proposal: Id,
    }),
    'plans.answer_dropped': z.object({ answer: Id }),
  },
})

/** A task of a plan, or a duty of its list of responsibilities. */
export const taskSubject = subjectKind({
  kind: 'plan_task',
  table: 'plans.task',
  keyedBy: 'agency',
  events: {
    'plans.task_entered': FromProposal.extend({
      number: z.string().nullable(),
      leads: z.array(z.string()).describe('Codes of the bodies that lead it'),
    }),
    'plans.task_changed': FromProposal,
    'plans.task_removed': OfPlan,
  },
})

const Due = z.object({ code: z.string() })

/** What an agency owes by a day. */
export const dueSubject = subjectKind({
  kind: 'plan_due',
  table: 'plans.due',
  keyedBy: 'agency',
  events: {
    'plans.due_set': Due.extend({
      plan: z.string().describe('Code of the plan'),
      task: Id,
      basis: z.custom<Basis>(),
      due_on: DayTold,
    }),
    'plans.due_moved': Due.extend({ due_on: DayTold, before: DayTold }),
    'plans.due_restated': Due,
    'plans.due_removed': Due,
    'plans.reported': Due.extend({
      by: Id.describe('The agency that reports'),
      percent: z.int(),
      files: z.int().describe('How many files are its evidence'),
    }),
    'plans.due_done': Due.extend({ on: DayTold, due_on: DayTold }),
    'plans.due_reopened': Due.extend({ due_on: DayTold }),
    'plans.extension_asked': Due.extend({ to: DayTold }),
    'plans.extension_refused': Due,
    'plans.due_chased': Due.extend({ time: z.int().describe('How many times it was reminded of, this one counted') }),
  },
})

/** A number that a plan promises to reach or not to exceed. */
export const targetSubject = subjectKind({
  kind: 'plan_target',
  table: 'plans.target',
  keyedBy: 'agency',
  events: {
    'plans.target_entered': FromProposal,
    'plans.target_changed': FromProposal,
    'plans.target_removed': OfPlan,
    'plans.target_bound': z.custom<Binding>(),
    'plans.target_unbound': None,
    'plans.target_reported': z.object({ value: z.number(), on: DayTold, files: z.int() }),
  },
})

export type DocumentEvent = EventOf<typeof documentSubject>
export type PlanDecision = DecisionOf<typeof planSubject, null>
export type DocumentDecision = DecisionOf<typeof documentSubject, null>
export type TaskDecision = DecisionOf<typeof taskSubject, null>
export type DueDecision = DecisionOf<typeof dueSubject, null>
export type TargetDecision = DecisionOf<typeof targetSubject, null>

/** A decision about a plan, its document, or something in it. */
export type AnyDecision = PlanDecision | DocumentDecision | TaskDecision | DueDecision | TargetDecision
