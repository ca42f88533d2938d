import type { Context } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { act, type Together } from '#platform/journal/act.ts'
import type { RowOf } from '#platform/journal/tables.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection } from '#platform/objection.ts'
import { STEP } from '../documents/proposing.ts'
import { readingOf } from '../documents/stored-document.ts'
import type { Content, Proposal, ProposalKind } from '../plan.ts'
import { decideReview, type Review, reviewOf, stopUnlessFit } from '../review/reviewing.ts'

export type Making = { readonly kind: ProposalKind; readonly content: Content; readonly block: number }

/**
 * A person sees in a block what the reader did not: it becomes a proposal like the others, open until it is decided.
 *
 * @throws Objection `plans.document_not_found`, `plans.block_not_found`, `plans.content_wrong`.
 */
export function make(
  context: Context,
  key: IdempotencyKey,
  document_id: string,
  making: Making,
): Promise<{ piece: string }> {
  return act(
    context,
    key,
    () => reviewToAddTo(context, document_id, making),
    (read) => decideMake(context, read, making),
  )
}

type ReviewToAddTo = {
  readonly review: Review
  /** What stands in the block; the document may have none at that place. */
  readonly text: string | undefined
}

async function reviewToAddTo(context: Context, document_id: string, { block }: Making): Promise<ReviewToAddTo> {
  const review = await reviewOf(context, document_id)
  const { blocks } = await readingOf(context, review.document)
  return { review, text: blocks[block]?.text }
}

function decideMake(
  context: Pick<Context, 'now' | 'actor'>,
  { review, text }: ReviewToAddTo,
  { kind, content, block }: Making,
): Together<{ piece: string }> {
  if (text === undefined) throw new Objection('plans.block_not_found')
  stopUnlessFit({ kind }, [content])

  const { agency_id, id: document_id } = review.document
  const id = uuidv7(context.now().getTime())
  const piece: RowOf<'plans.proposal'> = {
    agency_id,
    id,
    document_id,
    position: placeOf(review.proposals, block),
    kind,
    change: 'add',
    read: content,
    content,
    source: [{ block, from: 0, to: text.length }],
    confidence: 1,
    reasons: ['made_by_person'],
    fields: [],
    state: 'proposed',
    from_ids: [],
  }
  const events = [{ kind: 'plans.proposal_made', data: { proposal: id } }] as const
  return { decisions: decideReview(context, review, { pieces: [piece], events }), answer: { piece: id } }
}

/** Behind what stands above it in the document, at a place of its own: codes of what is due are made of it. */
function placeOf(proposals: readonly Proposal[], block: number): number {
  const taken = new Set(proposals.map(({ position }) => position))
  const above = proposals.filter(({ source: [first] }) => first !== undefined && first.block <= block)
  let place = Math.max(0, ...above.map(({ position }) => position)) + STEP / 2
  while (taken.has(place)) place += 1
  return place
}
