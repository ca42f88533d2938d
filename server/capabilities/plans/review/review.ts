/** The review of a document: proposals are rejected, restored, split or merged by a person; accepted in accept.ts. */
import type { Context } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { act, type Together } from '#platform/journal/act.ts'
import type { RowOf } from '#platform/journal/tables.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import type { Content, Proposal } from '../plan.ts'
import { whyNotProposal, whyNotTogether } from '../rules.ts'
import { type Decided, decideReview, proposalIn, type Review, reviewOf, stopUnlessFit } from './reviewing.ts'

type ByWhom = Pick<Context, 'now' | 'actor'>

/** @throws Objection `plans.proposal_not_found`, `plans.proposal_decided` */
export function reject(
  context: Context,
  key: IdempotencyKey,
  document_id: string,
  proposal_id: string,
  reason: string,
): Promise<Decided> {
  return act(
    context,
    key,
    () => reviewOf(context, document_id),
    (review) => decideReject(context, review, proposal_id, reason),
  )
}

function decideReject(context: ByWhom, review: Review, id: string, reason: string): Together<Decided> {
  const proposal = proposalIn(review, id)
  stopIf(whyNotProposal('reject', proposal, review.plan))
  const outcomes = [{ proposal, state: 'rejected', reason }] as const
  return { decisions: decideReview(context, review, { outcomes }), answer: { id, state: 'rejected', item: null } }
}

/** Puts a rejected proposal before a person again. @throws Objection `plans.proposal_not_rejected` */
export function restore(
  context: Context,
  key: IdempotencyKey,
  document_id: string,
  proposal_id: string,
): Promise<Decided> {
  return act(
    context,
    key,
    () => reviewOf(context, document_id),
    (review) => decideRestore(context, review, proposal_id),
  )
}

function decideRestore(context: ByWhom, review: Review, id: string): Together<Decided> {
  const proposal = proposalIn(review, id)
  stopIf(whyNotProposal('restore', proposal, review.plan))
  const outcomes = [{ proposal, state: 'proposed', reason: null }] as const
  return { decisions: decideReview(context, review, { outcomes }), answer: { id, state: 'proposed', item: null } }
}

/** One proposal becomes several, which are decided on their own. */
export function split(
  context: Context,
  key: IdempotencyKey,
  document_id: string,
  proposal_id: string,
  contents: readonly Content[],
  reason: string | null,
): Promise<{ pieces: string[] }> {
  return act(
    context,
    key,
    () => reviewOf(context, document_id),
    (review) => decideSplit(context, review, proposal_id, { contents, reason }),
  )
}

function decideSplit(
  context: ByWhom,
  review: Review,
  id: string,
  { contents, reason }: { contents: readonly Content[]; reason: string | null },
): Together<{ pieces: string[] }> {
  const proposal = proposalIn(review, id)
  stopIf(whyNotProposal('split', proposal, review.plan))
  stopUnlessFit(proposal, contents)
  const pieces = contents.map((content, n) => ({
    ...pieceOf([proposal], content, context.now()),
    position: proposal.position + n,
  }))
  const outcomes = [{ proposal, state: 'split', reason }] as const
  const answer = { pieces: pieces.map((piece) => piece.id) }
  return { decisions: decideReview(context, review, { outcomes, pieces }), answer }
}

/** Several proposals of one kind become one. @throws Objection `plans.kinds_differ` */
export function merge(
  context: Context,
  key: IdempotencyKey,
  document_id: string,
  proposal_ids: readonly string[],
  content: Content,
  reason: string | null,
): Promise<{ piece: string }> {
  return act(
    context,
    key,
    () => reviewOf(context, document_id),
    (review) => decideMerge(context, review, proposal_ids, { content, reason }),
  )
}

function decideMerge(
  context: ByWhom,
  review: Review,
  ids: readonly string[],
  { content, reason }: { content: Content; reason: string | null },
): Together<{ piece: string }> {
  const proposals = ids.map((id) => proposalIn(review, id))
  for (const proposal of proposals) stopIf(whyNotProposal('merge', proposal, review.plan))
  stopIf(whyNotTogether(proposals))
  const piece = pieceOf(proposals, content, context.now())
  stopUnlessFit(piece, [content])
  const outcomes = proposals.map((proposal) => ({ proposal, state: 'merged', reason }) as const)
  return { decisions: decideReview(context, review, { outcomes, pieces: [piece] }), answer: { piece: piece.id } }
}

function pieceOf(from: readonly Proposal[], content: Content, now: Date) {
  const [first] = from
  if (!first) throw new Objection('plans.proposal_not_found')
  const { agency_id, document_id, position, kind } = first
  return {
    agency_id,
    id: uuidv7(now.getTime()),
    document_id,
    position,
    kind,
    change: 'add',
    read: first.read,
    content,
    source: from.flatMap(({ source }) => source),
    confidence: Math.min(...from.map(({ confidence }) => confidence)),
    reasons: ['shaped_by_person'],
    fields: [],
    state: 'proposed',
    from_ids: from.map(({ id }) => id),
  } satisfies RowOf<'plans.proposal'>
}
