import type { Context } from '#platform/context.ts'
import { act, type Together } from '#platform/journal/act.ts'
import { type IdempotencyKey, ownKey } from '#platform/journal/write.ts'
import { Objection } from '#platform/objection.ts'
import { enterTogether, TOGETHER, unlessAsked } from '../contents/entering-together.ts'
import { type Ground, groundOf } from '../contents/ground.ts'
import { confirmPlan } from '../documents/confirm.ts'
import { documentOf } from '../documents/stored-document.ts'
import { isOpen } from '../rules.ts'
import { decideReview, reviewOf } from './reviewing.ts'
import { sureFrom } from './thresholds.ts'

/** Accepts all that is sure and new, in one go: above the threshold, every lead known. The rest waits for a person. */
export async function acceptSure(
  context: Context,
  key: IdempotencyKey,
  document_id: string,
): Promise<{ accepted: number; left: number }> {
  const document = await documentOf(context, document_id)
  if (!document.plan_id) await confirmPlan(context, ownKey('confirm', document_id), document_id, {})
  const least = await sureFrom(context, document.agency_id)
  const { proposals } = await reviewOf(context, document_id)
  const ids = proposals
    .filter((one) => isOpen(one) && one.change === 'add' && one.confidence >= least)
    .map(({ id }) => id)
  let accepted = 0
  for (let at = 0; at < ids.length; at += TOGETHER) {
    const some = ids.slice(at, at + TOGETHER)
    accepted += (await acceptTogether(context, ownKey('sure', key.key, ...some.slice(0, 1)), document_id, some)) ?? 0
  }
  const left = (await reviewOf(context, document_id)).proposals.filter(isOpen).length
  return { accepted, left }
}

function acceptTogether(
  context: Context,
  key: IdempotencyKey,
  document_id: string,
  ids: readonly string[],
): Promise<number | null> {
  return act(
    context,
    key,
    async () => groundOf(context, await reviewOf(context, document_id)),
    (ground) => decideAcceptSure(context, ground, ids),
  ).catch(unlessAsked)
}

function decideAcceptSure(
  context: Pick<Context, 'now' | 'actor'>,
  ground: Ground,
  ids: readonly string[],
): Together<number> {
  const asked = new Set(ids)
  const wanted = ground.review.proposals
    .filter((one) => isOpen(one) && asked.has(one.id))
    .map((proposal) => ({ proposal, content: proposal.content, item: undefined, state: 'accepted' as const }))
  const { outcomes, decisions } = enterTogether(ground, wanted, new Map(), context.now())
  if (outcomes.length === 0) throw new Objection('plans.proposal_decided')
  const review = decideReview(context, ground.review, { outcomes })
  return { decisions: [...review, ...decisions], answer: outcomes.length }
}
