/** What may be done about plans now: verbs stop at these, and pages ask the same before they show a button. */
import { Objection } from '#platform/objection.ts'
import type { Day } from '#platform/time.ts'
import type { StoredDocument } from './documents/stored-document.ts'
import type { StoredDue } from './obligations/stored-due.ts'
import type { Proposal } from './plan.ts'
import type { StoredTarget } from './stored.ts'

/** In which state what is owed must be; `extension` says whether a question for a later day must wait or must not. */
const dueActions = {
  report: { state: 'open' },
  chase: { state: 'open' },
  ask_extension: { state: 'open', extension: 'none' },
  decide_extension: { state: 'open', extension: 'asked' },
  reopen: { state: 'done' },
} as const satisfies Record<string, DueNeeds>

type DueNeeds = { readonly state: StoredDue['state']; readonly extension?: 'asked' | 'none' }

export type DueAction = keyof typeof dueActions

/**
 * What keeps something owed from being reported, asked about, chased, opened again.
 *
 * @param extension the question for a later day that waits for a decision, if one does
 */
export function whyNotDue(
  action: DueAction,
  { state }: Pick<StoredDue, 'state'>,
  extension: unknown = null,
): Objection | null {
  const needs: DueNeeds = dueActions[action]
  if (state !== needs.state)
    return needs.state === 'open' ? new Objection('plans.due_done') : new Objection('plans.due_open')
  if (needs.extension === 'none' && extension !== null) return new Objection('plans.extension_waits')
  if (needs.extension === 'asked' && extension === null) return new Objection('plans.extension_none')
  return null
}

/** What is wrong with a report: only who leads, or keeps the plan, says that it is done, and not before it is. */
export function whyNotDone(
  { agency_id, plan_agency_id }: Pick<StoredDue, 'agency_id' | 'plan_agency_id'>,
  done_on: Day | null,
  by: string,
  today: Day,
): Objection | null {
  if (done_on === null) return null
  if (by !== agency_id && by !== plan_agency_id) return new Objection('plans.only_the_lead_is_done')
  return whyNotOn('done_on', done_on, today)
}

/** What is told of a day has happened by then. @param path the field that holds the day */
export function whyNotOn(path: string, day: Day, today: Day): Objection | null {
  if (day <= today) return null
  return new Objection('plans.done_in_future', { day }, [{ path, code: 'plans.done_in_future', detail: { day } }])
}

/** A later day is later than the one that holds. @param path the field that holds the day */
export function whyNotUntil(path: string, day: Day, { due_on }: Pick<StoredDue, 'due_on'>): Objection | null {
  if (day > due_on) return null
  const detail = { day: due_on }
  return new Objection('plans.not_later', detail, [{ path, code: 'plans.not_later', detail }])
}

/** What a measure shows is not reported. */
export function whyNotReportTarget({ binding }: Pick<StoredTarget, 'binding'>): Objection | null {
  return binding ? new Objection('plans.target_is_measured') : null
}

/** What keeps a document from beginning a plan. */
export function whyNotConfirm({ plan_id }: Pick<StoredDocument, 'plan_id'>): Objection | null {
  return plan_id ? new Objection('plans.confirmed_already') : null
}

/** What keeps a document from review: an amended one came in its place. */
export function whyNotReview({ state }: Pick<StoredDocument, 'state'>): Objection | null {
  return state === 'superseded' ? new Objection('plans.document_superseded') : null
}

/** In which state a proposal must be, and whether only one that adds something, or only a plan that is confirmed, will do. */
const proposalActions = {
  accept: { state: 'proposed', plan: true },
  reject: { state: 'proposed' },
  split: { state: 'proposed', change: 'add' },
  merge: { state: 'proposed', change: 'add' },
  restore: { state: 'rejected' },
} as const satisfies Record<ProposalAction, ProposalNeeds>

type ProposalNeeds = {
  readonly state: Proposal['state']
  readonly change?: Proposal['change']
  readonly plan?: boolean
}

export const proposalActionNames = ['accept', 'reject', 'split', 'merge', 'restore'] as const
export type ProposalAction = (typeof proposalActionNames)[number]

/** What keeps a proposal from being accepted, rejected, restored, split, merged. @param plan that of the document */
export function whyNotProposal(
  action: ProposalAction,
  { state, change }: Pick<Proposal, 'state' | 'change'>,
  plan: unknown,
): Objection | null {
  const needs: ProposalNeeds = proposalActions[action]
  if (state !== needs.state)
    return action === 'restore' ? new Objection('plans.proposal_not_rejected') : new Objection('plans.proposal_decided')
  if (needs.plan && plan === null) return new Objection('plans.plan_unconfirmed')
  if (needs.change && change !== needs.change) return new Objection('plans.only_new_are_reshaped')
  return null
}

/** What may be done with a proposal now; its card shows these. */
export function actionsOpenFor(proposal: Pick<Proposal, 'state' | 'change'>, plan: unknown): ProposalAction[] {
  return proposalActionNames.filter((action) => whyNotProposal(action, proposal, plan) === null)
}

/** Proposals of several kinds are not merged. */
export function whyNotTogether(proposals: readonly Pick<Proposal, 'kind'>[]): Objection | null {
  return new Set(proposals.map(({ kind }) => kind)).size === 1 ? null : new Objection('plans.kinds_differ')
}

export function isOpen({ state }: Pick<Proposal, 'state'>): boolean {
  return state === 'proposed'
}
