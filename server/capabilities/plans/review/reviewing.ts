/** A document under review: what stands of it, and the decision that every step of its review shares. */
import type { Context } from '#platform/context.ts'
import type { RowOf } from '#platform/journal/tables.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import { decideAmended } from '../contents/amending.ts'
import { documentOf, proposalsOf, type StoredDocument } from '../documents/stored-document.ts'
import type { Content, Plan, Proposal, ProposalState } from '../plan.ts'
import { isOpen, whyNotReview } from '../rules.ts'
import { planById } from '../stored.ts'
import { type AnyDecision, type DocumentDecision, type DocumentEvent, documentSubject } from '../subjects.ts'
import { type Answer, keptWith } from './answers.ts'
import { fits } from './schemas.ts'

export type Decided = { readonly id: string; readonly state: ProposalState; readonly item: string | null }

export type Review = {
  readonly document: StoredDocument
  readonly proposals: readonly Proposal[]
  readonly plan: Plan | null
  /** Of an amended document: the one that stands as the plan's until this one is reviewed. */
  readonly before: StoredDocument | null
}

/** @throws Objection `plans.document_not_found`, `plans.document_superseded` */
export async function reviewOf(context: Context, document_id: string): Promise<Review> {
  const document = await documentOf(context, document_id)
  stopIf(whyNotReview(document))
  const plan = document.plan_id ? await planById(context, document.agency_id, document.plan_id) : null
  const isLater = plan !== null && document.amends && plan.document_id !== document.id
  const before = isLater ? await documentOf(context, plan.document_id) : null
  return { document, proposals: await proposalsOf(context, document), plan, before }
}

/** @throws Objection `plans.proposal_not_found` */
export function proposalIn({ proposals }: Pick<Review, 'proposals'>, id: string): Proposal {
  const proposal = proposals.find((one) => one.id === id)
  if (!proposal) throw new Objection('plans.proposal_not_found')
  return proposal
}

/** @throws Objection `plans.content_wrong` */
export function stopUnlessFit({ kind }: Pick<Proposal, 'kind'>, contents: readonly Content[]): void {
  if (!contents.every((content) => fits(kind, content))) throw new Objection('plans.content_wrong')
}

/** What became of a proposal. */
export type Outcome = {
  readonly proposal: Proposal
  readonly state: ProposalState
  readonly reason: string | null
  readonly content?: Content
  readonly item_id?: string
}

/** One step of a review. */
export type ReviewStep = {
  readonly outcomes?: readonly Outcome[]
  /** Proposals that a person shaped. */
  readonly pieces?: readonly RowOf<'plans.proposal'>[]
  /** What was answered with it. */
  readonly answers?: readonly Answer[]
  readonly events?: readonly DocumentEvent[]
}

/** The document's own decision: what became of its proposals; it is reviewed once none is left open. */
export function decideReview(
  { now, actor }: Pick<Context, 'now' | 'actor'>,
  { document, proposals, plan, before }: Review,
  { outcomes = [], pieces = [], answers = [], events = [] }: ReviewStep,
): [DocumentDecision, ...AnyDecision[]] {
  const decided = new Map(outcomes.map((outcome) => [outcome.proposal.id, outcome.state]))
  const after = proposals.map(({ id, state }) => ({ state: decided.get(id) ?? state }))
  const left = after.filter(isOpen).length + pieces.length
  const isTaken = after.some(({ state }) => state === 'accepted' || state === 'corrected')

  const rows = outcomes.map(({ proposal, state, reason, content, item_id }) => ({
    agency_id: proposal.agency_id,
    id: proposal.id,
    state,
    reason,
    decided_by: actor.account_id,
    content: content ?? proposal.content,
    item_id: item_id ?? proposal.item_id,
    decided_at: now(),
  }))
  const kept = keptWith(document.answers, answers)
  const fresh = kept.filter((answer) => !document.answers.includes(answer))
  const state = left > 0 ? 'read' : 'reviewed'
  const review = documentSubject.change(document, {
    set: kept === document.answers ? { state } : { state, answers: kept },
    also: [
      { update: 'plans.proposal', key: ['agency_id', 'id'], rows },
      { insert: 'plans.proposal', rows: pieces },
    ],
    events: [...outcomes.map(outcomeEvent), ...fresh.map(keptEvent), ...events],
    answer: null,
  })
  return plan && before && left === 0 && isTaken ? [review, ...decideAmended(plan, document, before)] : [review]
}

function outcomeEvent({ proposal, state }: Outcome): DocumentEvent {
  return { kind: `plans.proposal_${state === 'proposed' ? 'restored' : state}`, data: { proposal: proposal.id } }
}

function keptEvent({ id, about, codes, proposal }: Answer): DocumentEvent {
  return { kind: 'plans.answer_kept', data: { answer: id, about, codes, proposal } }
}
