import type { Context } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { actTogether } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection } from '#platform/objection.ts'
import type { Content, Proposal, ProposalKind } from './plan.ts'
import { STEP } from './proposing.ts'
import { decideReview, reviewOf, stopUnlessFit } from './review.ts'
import { readingOf } from './stored.ts'

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
  { kind, content, block }: Making,
): Promise<{ piece: string }> {
  return actTogether(context, key, async () => {
    const review = await reviewOf(context, document_id)
    const { text } = (await readingOf(context, review.document)).blocks[block] ?? {}
    if (text === undefined) throw new Objection('plans.block_not_found')
    stopUnlessFit({ kind }, [content])
    const { agency_id } = review.document
    const id = uuidv7(context.now().getTime())
    const piece = {
      ...{ agency_id, id, document_id, position: placeOf(review.proposals, block), kind, change: 'add' },
      ...{ read: content, content, source: [{ block, from: 0, to: text.length }], confidence: 1 },
      ...{ reasons: ['made_by_person'], fields: [], state: 'proposed', from_ids: [] },
    }
    const [decision, ...others] = decideReview(context, review, [], [piece])
    const made = { kind: 'plans.proposal_made', data: { proposal: id } }
    const decisions = decision ? [{ ...decision, events: [...decision.events, made] }, ...others] : others
    return { decisions, answer: { piece: id } }
  })
}

/** Behind what stands above it in the document, at a place of its own: codes of what is due are made of it. */
function placeOf(proposals: readonly Proposal[], block: number): number {
  const taken = new Set(proposals.map(({ position }) => position))
  const above = proposals.filter(({ source: [first] }) => first !== undefined && first.block <= block)
  let place = Math.max(0, ...above.map(({ position }) => position)) + STEP / 2
  while (taken.has(place)) place += 1
  return place
}
