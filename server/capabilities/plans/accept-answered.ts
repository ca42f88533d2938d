import { treeOf } from '#agencies'
import type { Context } from '#platform/context.ts'
import { actTogether } from '#platform/journal/act.ts'
import { type IdempotencyKey, ownKey } from '#platform/journal/write.ts'
import { Objection } from '#platform/objection.ts'
import { type Answer, choicesOf, isUnled, leadFor, ledBy, takenOver } from './answers.ts'
import { enterTogether, TOGETHER, type Wanted } from './entering-together.ts'
import type { Proposal } from './plan.ts'
import { bodyOf, type Resolver, resolverOn } from './resolving.ts'
import { decideReview, openProposal, type Review, reviewOf } from './review.ts'

/**
 * Accepts proposals that a person saw listed under an answer, each as that answer (and others of the document) has it.
 *
 * @throws Objection `plans.answer_gone` where the answer no longer stands, or no longer is what one of them asks for;
 *   `plans.proposal_decided`, `plans.proposal_not_found`, `plans.plan_unconfirmed`.
 */
export async function acceptAnswered(
  context: Context,
  key: IdempotencyKey,
  document_id: string,
  answer_id: string,
  proposal_ids: readonly string[],
): Promise<{ accepted: number }> {
  const ids = [...new Set(proposal_ids)]
  let accepted = 0
  for (let at = 0; at < ids.length; at += TOGETHER) {
    const some = ids.slice(at, at + TOGETHER)
    const own = at === 0 ? key : ownKey('answered', key.key, ...some)
    accepted += await acceptSome(context, own, document_id, answer_id, some)
  }
  return { accepted }
}

function acceptSome(
  context: Context,
  key: IdempotencyKey,
  document_id: string,
  answer_id: string,
  ids: readonly string[],
): Promise<number> {
  return actTogether(context, key, async () => {
    const review = await reviewOf(context, document_id)
    const { plan, document } = review
    if (!plan) throw new Objection('plans.plan_unconfirmed')
    const [resolver, tree] = await Promise.all([resolverOn(context, plan.issued_on), treeOf(context)])
    const owner = bodyOf(tree.get(plan.agency_id) ?? tree.root)
    const proposals = ids.map((id) => carriedBy(review, resolver, answer_id, id))
    const led = await Promise.all(proposals.map((one) => asAnswered(one, document.answers, resolver, owner)))
    const choices = [...choicesOf(document.answers), ...led.flatMap((one) => one.choices)]
    const naming = { resolver, choices }
    const { outcomes, decisions } = await enterTogether(context, review, plan, led, naming)
    if (outcomes.length === 0) throw new Objection('plans.answer_gone')
    return { decisions: [...decideReview(context, review, outcomes), ...decisions], answer: outcomes.length }
  })
}

function carriedBy(review: Review, resolver: Resolver, answer_id: string, id: string): Proposal {
  const proposal = openProposal(review, id)
  const { answers, ready } = takenOver(proposal, review.document.answers, resolver)
  if (!ready || !answers.some((answer) => answer.id === answer_id)) throw new Objection('plans.answer_gone')
  return proposal
}

async function asAnswered(
  proposal: Proposal,
  standing: readonly Answer[],
  resolver: Resolver,
  owner: ReturnType<typeof bodyOf>,
): Promise<Wanted & { choices: Awaited<ReturnType<typeof ledBy>>['choices'] }> {
  const { content } = proposal
  const lead = isUnled(content) ? leadFor(content, standing) : undefined
  if (!lead || !isUnled(content)) return { proposal, content, state: 'accepted', choices: [] }
  return { proposal, state: 'corrected', ...(await ledBy(content, lead, resolver, owner)) }
}

/** Takes an answer back: it is offered no longer. What was accepted with it stands. @throws Objection `plans.answer_gone` */
export function dropAnswer(
  context: Context,
  key: IdempotencyKey,
  document_id: string,
  answer_id: string,
): Promise<{ answers: number }> {
  return actTogether(context, key, async () => {
    const { document } = await reviewOf(context, document_id)
    const answers = document.answers.filter(({ id }) => id !== answer_id)
    if (answers.length === document.answers.length) throw new Objection('plans.answer_gone')
    const { agency_id, id, version, last_seq, last_hash } = document
    const decision = {
      ...{ subject: { kind: 'plan_document' as const, agency_id, id, version, last_seq, last_hash } },
      ...{ table: 'plans.document', set: { answers }, answer: null },
      events: [{ kind: 'plans.answer_dropped', data: { answer: answer_id } }],
    }
    return { decisions: [decision], answer: { answers: answers.length } }
  })
}
