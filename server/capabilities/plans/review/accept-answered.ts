import type { Context } from '#platform/context.ts'
import { act, type Together } from '#platform/journal/act.ts'
import type { DecisionOf } from '#platform/journal/subject.ts'
import { type IdempotencyKey, ownKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import { bodiesOf, type Chosen, chosenBy } from '../agencies-named/assigning.ts'
import type { Body } from '../agencies-named/resolve.ts'
import { enterTogether, TOGETHER } from '../contents/entering-together.ts'
import { type Ground, groundOf, type StandingItem, standingItems } from '../contents/ground.ts'
import type { Proposal } from '../plan.ts'
import { whyNotProposal } from '../rules.ts'
import { documentSubject } from '../subjects.ts'
import { choicesOf, isUnled, leadFor, ledBy, takenOver } from './answers.ts'
import { decideReview, proposalIn, type Review, reviewOf } from './reviewing.ts'

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
  return act(
    context,
    key,
    () => proposalsToAccept(context, document_id, answer_id, ids),
    (read) => decideAcceptAnswered(context, read),
  )
}

type ProposalsToAccept = {
  readonly ground: Ground
  readonly proposals: readonly Proposal[]
  readonly items: ReadonlyMap<string, StandingItem>
  /** Whom names mean by the answers of the document. */
  readonly chosen: Chosen
  /** Who leads what names nobody, by the proposal. */
  readonly leads: ReadonlyMap<string, readonly Body[]>
}

async function proposalsToAccept(
  context: Context,
  document_id: string,
  answer_id: string,
  ids: readonly string[],
): Promise<ProposalsToAccept> {
  const ground = await groundOf(context, await reviewOf(context, document_id))
  const { review, resolver } = ground
  const proposals = ids.map((id) => carriedBy(ground, answer_id, id))
  const { answers } = review.document
  const led = proposals.flatMap(({ id, content }) => {
    const answer = isUnled(content) ? leadFor(content, answers) : undefined
    return answer ? [bodiesOf(resolver, answer.codes).then((bodies) => [id, bodies] as const)] : []
  })
  const [items, chosen, leads] = await Promise.all([
    standingItems(context, ground, proposals),
    chosenBy(resolver, choicesOf(answers)),
    Promise.all(led),
  ])
  return { ground, proposals, items, chosen, leads: new Map(leads) }
}

function carriedBy({ review, resolver }: Ground, answer_id: string, id: string): Proposal {
  const proposal = proposalIn(review, id)
  stopIf(whyNotProposal('accept', proposal, review.plan))
  const { answers, ready } = takenOver(proposal, review.document.answers, resolver)
  if (!ready || !answers.some((answer) => answer.id === answer_id)) throw new Objection('plans.answer_gone')
  return proposal
}

function decideAcceptAnswered(
  context: Pick<Context, 'now' | 'actor'>,
  { ground, proposals, items, chosen, leads }: ProposalsToAccept,
): Together<number> {
  const wanted = proposals.map((proposal) => ({
    proposal,
    item: items.get(proposal.id),
    ...asAnswered(proposal, leads.get(proposal.id), ground.owner),
  }))
  const named = new Map([...chosen, ...wanted.flatMap((one) => [...one.chosen])])
  const { outcomes, decisions } = enterTogether(ground, wanted, named, context.now())
  if (outcomes.length === 0) throw new Objection('plans.answer_gone')
  const review = decideReview(context, ground.review, { outcomes })
  return { decisions: [...review, ...decisions], answer: outcomes.length }
}

function asAnswered({ content }: Proposal, leads: readonly Body[] | undefined, owner: Body) {
  if (!leads || !isUnled(content)) return { content, state: 'accepted' as const, chosen: new Map<string, Body[]>() }
  return { ...ledBy(content, leads, owner), state: 'corrected' as const }
}

/** Takes an answer back: it is offered no longer. What was accepted with it stands. @throws Objection `plans.answer_gone` */
export function dropAnswer(
  context: Context,
  key: IdempotencyKey,
  document_id: string,
  answer_id: string,
): Promise<{ answers: number }> {
  return act(
    context,
    key,
    () => reviewOf(context, document_id),
    (review) => decideDrop(review, answer_id),
  )
}

function decideDrop({ document }: Review, answer_id: string): DecisionOf<typeof documentSubject, { answers: number }> {
  const answers = document.answers.filter(({ id }) => id !== answer_id)
  if (answers.length === document.answers.length) throw new Objection('plans.answer_gone')
  return documentSubject.change(document, {
    set: { answers },
    events: [{ kind: 'plans.answer_dropped', data: { answer: answer_id } }],
    answer: { answers: answers.length },
  })
}
