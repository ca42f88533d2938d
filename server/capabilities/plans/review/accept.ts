import type { Context } from '#platform/context.ts'
import { act, type Together } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import { bodiesOf, type Choice, type Chosen, chosenBy } from '../agencies-named/assigning.ts'
import type { Body } from '../agencies-named/resolve.ts'
import { enterProposal, type Ground, groundOf, type StandingItem, standingItems } from '../contents/ground.ts'
import type { Content, Proposal } from '../plan.ts'
import { whyNotProposal } from '../rules.ts'
import { answersIn, isUnled, type LeadGiven, ledBy } from './answers.ts'
import { type Decided, decideReview, proposalIn, reviewOf, stopUnlessFit } from './reviewing.ts'

export type Acceptance = {
  /** Whom written names mean, where a person was asked. */
  readonly agencies?: readonly Choice[]
  /** What it should say instead. */
  readonly content?: Content | undefined
  /** Who leads a task that names nobody, and which others the same is offered for. */
  readonly lead?: LeadGiven | undefined
  readonly reason?: string | null | undefined
}

/**
 * Lets a proposal into the plan, as read or as corrected. Of an amended document it changes or ends what stands.
 *
 * @throws Objection `plans.proposal_not_found`, `plans.proposal_decided`, `plans.plan_unconfirmed`, `plans.lead_unknown`,
 *   `plans.lead_missing`, `plans.lead_named`, `plans.too_many_dues`, `plans.item_gone`.
 */
export function accept(
  context: Context,
  key: IdempotencyKey,
  document_id: string,
  proposal_id: string,
  acceptance: Acceptance = {},
): Promise<Decided> {
  return act(
    context,
    key,
    () => proposalToAccept(context, document_id, proposal_id, acceptance),
    (read) => decideAccept(context, read, acceptance),
  )
}

type ProposalToAccept = {
  readonly ground: Ground
  readonly proposal: Proposal
  readonly item: StandingItem | undefined
  readonly chosen: Chosen
  /** Who is to lead it; null where that is not said. */
  readonly leads: readonly Body[] | null
}

async function proposalToAccept(
  context: Context,
  document_id: string,
  proposal_id: string,
  { agencies = [], lead }: Acceptance,
): Promise<ProposalToAccept> {
  const review = await reviewOf(context, document_id)
  const proposal = proposalIn(review, proposal_id)
  stopIf(whyNotProposal('accept', proposal, review.plan))
  const ground = await groundOf(context, review)
  const [items, chosen, leads] = await Promise.all([
    standingItems(context, ground, [proposal]),
    chosenBy(ground.resolver, agencies),
    lead ? bodiesOf(ground.resolver, lead.codes) : null,
  ])
  return { ground, proposal, item: items.get(proposal.id), chosen, leads }
}

function decideAccept(
  context: Pick<Context, 'now' | 'actor'>,
  { ground, proposal, item, chosen, leads }: ProposalToAccept,
  { agencies = [], content: corrected, lead, reason = null }: Acceptance,
): Together<Decided> {
  const given = corrected ?? proposal.content
  const led = leads ? withLead(given, leads, ground.owner) : null
  const content = led?.content ?? given
  stopUnlessFit(proposal, [content])

  const named = new Map([...chosen, ...(led?.chosen ?? [])])
  const { id, decisions } = enterProposal(ground, { proposal, content, item }, named, context.now())
  const state = content === proposal.content ? 'accepted' : 'corrected'
  const review = decideReview(context, ground.review, {
    outcomes: [{ proposal, state, reason, content, item_id: id }],
    answers: answersIn(proposal, agencies, lead ?? null, ground.resolver, context.now()),
  })
  return { decisions: [...review, ...decisions], answer: { id: proposal.id, state, item: id } }
}

/** @throws Objection `plans.lead_named` */
function withLead(content: Content, leads: readonly Body[], owner: Body) {
  if (!isUnled(content)) throw new Objection('plans.lead_named')
  return ledBy(content, leads, owner)
}
