/** The review of a document: each proposal is accepted, corrected, split, merged or rejected by a person. */
import { treeOf } from '#agencies'
import type { Context } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { actTogether } from '#platform/journal/act.ts'
import type { Decision, IdempotencyKey } from '#platform/journal/write.ts'
import { Objection } from '#platform/objection.ts'
import { changeTarget, changeTask, decideAmended, removeTarget, removeTask, subjectOf } from './amending.ts'
import { answersIn, isUnled, keeping, type LeadGiven, ledBy } from './answers.ts'
import { assignerWith, type Choice } from './assigning.ts'
import { type Entry, enterDuty, enterTarget, enterTask } from './entering.ts'
import type { Content, DutyContent, Plan, Proposal, ProposalState, TargetContent, TaskContent } from './plan.ts'
import { bodyOf, type Resolver, resolverOn } from './resolving.ts'
import { fits } from './schemas.ts'
import { namesKnown, standingWork } from './standing-work.ts'
import { areasOf, documentOf, placeAtEnd, planById, proposalsOf, type StoredDocument, targetsOf } from './stored.ts'

export type Decided = { readonly id: string; readonly state: ProposalState; readonly item: string | null }

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
  return actTogether(context, key, async () => {
    const review = await reviewOf(context, document_id)
    return accepting(context, review, openProposal(review, proposal_id), acceptance)
  })
}

/** @throws Objection `plans.proposal_not_found`, `plans.proposal_decided` */
export function reject(
  context: Context,
  key: IdempotencyKey,
  document_id: string,
  proposal_id: string,
  reason: string,
): Promise<Decided> {
  return actTogether(context, key, async () => {
    const review = await reviewOf(context, document_id)
    const proposal = openProposal(review, proposal_id)
    const decisions = decideReview(context, review, [{ proposal, state: 'rejected', reason }])
    return { decisions, answer: { id: proposal.id, state: 'rejected' as const, item: null } }
  })
}

/** Puts a rejected proposal before a person again. @throws Objection `plans.proposal_not_rejected` */
export function restore(
  context: Context,
  key: IdempotencyKey,
  document_id: string,
  proposal_id: string,
): Promise<Decided> {
  return actTogether(context, key, async () => {
    const review = await reviewOf(context, document_id)
    const proposal = review.proposals.find(({ id }) => id === proposal_id)
    if (!proposal) throw new Objection('plans.proposal_not_found')
    if (proposal.state !== 'rejected') throw new Objection('plans.proposal_not_rejected')
    const decisions = decideReview(context, review, [{ proposal, state: 'proposed', reason: null }])
    return { decisions, answer: { id: proposal.id, state: 'proposed' as const, item: null } }
  })
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
  return actTogether(context, key, async () => {
    const review = await reviewOf(context, document_id)
    const proposal = openProposal(review, proposal_id)
    if (proposal.change !== 'add') throw new Objection('plans.only_new_are_reshaped')
    stopUnlessFit(proposal, contents)
    const pieces = contents.map((content, n) => ({
      ...pieceOf([proposal], content, context.now()),
      position: proposal.position + n,
    }))
    const decisions = decideReview(context, review, [{ proposal, state: 'split', reason }], pieces)
    return { decisions, answer: { pieces: pieces.map(({ id }) => id) } }
  })
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
  return actTogether(context, key, async () => {
    const review = await reviewOf(context, document_id)
    const proposals = proposal_ids.map((id) => openProposal(review, id))
    if (new Set(proposals.map(({ kind }) => kind)).size !== 1) throw new Objection('plans.kinds_differ')
    if (proposals.some(({ change }) => change !== 'add')) throw new Objection('plans.only_new_are_reshaped')
    const piece = pieceOf(proposals, content, context.now())
    stopUnlessFit(piece, [content])
    const merged = proposals.map((proposal) => ({ proposal, state: 'merged' as const, reason }))
    return { decisions: decideReview(context, review, merged, [piece]), answer: { piece: piece.id } }
  })
}

/** @throws Objection `plans.content_wrong` */
export function stopUnlessFit({ kind }: Pick<Proposal, 'kind'>, contents: readonly Content[]): void {
  if (!contents.every((content) => fits(kind, content))) throw new Objection('plans.content_wrong')
}

type Piece = ReturnType<typeof pieceOf>

function pieceOf(from: readonly Proposal[], content: Content, now: Date) {
  const [first] = from
  if (!first) throw new Objection('plans.proposal_not_found')
  const { agency_id, document_id, position, kind } = first
  return {
    ...{ agency_id, id: uuidv7(now.getTime()), document_id, position, kind, change: 'add', read: first.read, content },
    source: from.flatMap(({ source }) => source),
    confidence: Math.min(...from.map(({ confidence }) => confidence)),
    ...{ reasons: ['shaped_by_person'], fields: [], state: 'proposed', from_ids: from.map(({ id }) => id) },
  }
}

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
  if (document.state === 'superseded') throw new Objection('plans.document_superseded')
  const plan = document.plan_id ? await planById(context, document.agency_id, document.plan_id) : null
  const isLater = plan !== null && document.amends && plan.document_id !== document.id
  const before = isLater ? await documentOf(context, plan.document_id) : null
  return { document, proposals: await proposalsOf(context, document), plan, before }
}

export function isOpen({ state }: Proposal): boolean {
  return state === 'proposed'
}

export function openProposal({ proposals }: Review, id: string): Proposal {
  const proposal = proposals.find((one) => one.id === id)
  if (!proposal) throw new Objection('plans.proposal_not_found')
  if (!isOpen(proposal)) throw new Objection('plans.proposal_decided')
  return proposal
}

async function accepting(context: Context, review: Review, proposal: Proposal, acceptance: Acceptance) {
  const { document, plan } = review
  if (!plan) throw new Objection('plans.plan_unconfirmed')
  const resolver = await resolverOn(context, plan.issued_on)
  const { content, choices } = await asGiven(
    context,
    plan,
    resolver,
    acceptance.content ?? proposal.content,
    acceptance,
  )
  stopUnlessFit(proposal, [content])
  const naming = { resolver, choices }
  const entry = await entryFor(context, plan, document, proposal, naming)
  const { id, decisions } = await enteringBy(context, entry, proposal, content, naming)
  const { reason = null, agencies = [], lead = null } = acceptance
  const state = content === proposal.content ? ('accepted' as const) : ('corrected' as const)
  const decided = decideReview(context, review, [{ proposal, state, reason, content, item_id: id }])
  const answers = answersIn(proposal, agencies, lead, resolver, context.now())
  return {
    decisions: [...keeping(decided, document.answers, answers), ...decisions],
    answer: { id: proposal.id, state, item: id },
  }
}

/** What enters, with the lead it was given. @throws Objection `plans.lead_named` */
async function asGiven(
  context: Context,
  plan: Plan,
  resolver: Resolver,
  content: Content,
  { agencies = [], lead }: Acceptance,
): Promise<{ content: Content; choices: readonly Choice[] }> {
  if (!lead) return { content, choices: agencies }
  if (!isUnled(content)) throw new Objection('plans.lead_named')
  const tree = await treeOf(context)
  const led = await ledBy(content, lead, resolver, tree.get(plan.agency_id) ?? tree.root)
  return { content: led.content, choices: [...agencies, ...led.choices] }
}

/** How names become bodies: as they resolve on the plan's day, and as a person said. */
export type Naming = { readonly resolver: Resolver; readonly choices: readonly Choice[] }

export async function entryFor(
  context: Context,
  plan: Plan,
  document: StoredDocument,
  proposal: Proposal,
  { resolver, choices }: Naming,
): Promise<Entry> {
  const [areas, tree, position] = await Promise.all([
    areasOf(context, plan),
    treeOf(context),
    document.amends ? placeAtEnd(context, plan) : proposal.position,
  ])
  const owner = tree.get(plan.agency_id) ?? tree.root
  return {
    ...{ plan, owner: bodyOf(owner), document_id: document.id, proposal_id: proposal.id, now: context.now() },
    position,
    areas: new Map(areas.map(({ id, title }) => [title, id])),
    assign: await assignerWith(resolver, choices),
  }
}

export async function enteringBy(
  context: Context,
  entry: Entry,
  { kind, change, item_id }: Proposal,
  content: Content,
  { resolver, choices }: Naming,
): Promise<{ id: string; decisions: Decision<null>[] }> {
  if (change === 'add') {
    if (kind === 'target') return enterTarget(entry, content as TargetContent)
    return kind === 'duty' ? enterDuty(entry, content as DutyContent) : enterTask(entry, content as TaskContent)
  }
  const { plan } = entry
  if (kind === 'target') {
    const target = (await targetsOf(context, plan)).find(({ id }) => id === item_id)
    if (!target) throw new Objection('plans.item_gone')
    const decision =
      change === 'change' ? changeTarget(entry, target, content as TargetContent) : removeTarget(target, plan.code)
    return { id: target.id, decisions: [decision] }
  }
  const work = await standingWork(context, plan, item_id)
  if (change === 'remove') return { id: work.task.id, decisions: removeTask(work, plan.code) }
  const assign = await assignerWith(resolver, [...(await namesKnown(context, work)), ...choices])
  return { id: work.task.id, decisions: changeTask({ ...entry, assign }, work, content as TaskContent) }
}

export type Outcome = {
  readonly proposal: Proposal
  readonly state: ProposalState
  readonly reason: string | null
  readonly content?: Content
  readonly item_id?: string
}

/** The document's own decision: what became of its proposals; it is reviewed once none is left open. */
export function decideReview(
  { now, actor }: Context,
  { document, proposals, plan, before }: Review,
  outcomes: readonly Outcome[],
  pieces: readonly Piece[] = [],
): Decision<null>[] {
  const decided = new Map(outcomes.map((outcome) => [outcome.proposal.id, outcome.state]))
  const states = proposals.map((one) => decided.get(one.id) ?? one.state)
  const left = states.filter((one) => one === 'proposed').length + pieces.length
  const isTaken = states.some((one) => one === 'accepted' || one === 'corrected')
  const state = left > 0 ? 'read' : 'reviewed'
  const rows = outcomes.map(({ proposal, state: outcome, reason, content, item_id }) => ({
    ...{ agency_id: proposal.agency_id, id: proposal.id, state: outcome, reason, decided_by: actor.account_id },
    ...{ content: content ?? proposal.content, item_id: item_id ?? proposal.item_id, decided_at: now() },
  }))
  const review: Decision<null> = {
    subject: subjectOf('plan_document', document),
    table: 'plans.document',
    set: { state },
    also: [
      { update: 'plans.proposal', key: ['agency_id', 'id'], rows },
      { insert: 'plans.proposal', rows: pieces },
    ],
    events: outcomes.map(({ proposal, state: outcome }) => ({
      kind: `plans.proposal_${outcome === 'proposed' ? 'restored' : outcome}`,
      data: { proposal: proposal.id },
    })),
    answer: null,
  }
  return plan && before && left === 0 && isTaken ? [review, ...decideAmended(plan, document, before)] : [review]
}
