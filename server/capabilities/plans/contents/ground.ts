/** What proposals enter: the plan with its areas and its owner, and what an amendment changes of it. */
import { treeOf } from '#agencies'
import type { Context } from '#platform/context.ts'
import { Objection } from '#platform/objection.ts'
import { assignerWith, type Chosen, chosenBy } from '../agencies-named/assigning.ts'
import type { Body } from '../agencies-named/resolve.ts'
import { bodyOf, type Resolver, resolverOn } from '../agencies-named/resolving.ts'
import { STEP } from '../documents/proposing.ts'
import { type Content, isTarget, isTask, type Plan, type Proposal } from '../plan.ts'
import type { Review } from '../review/reviewing.ts'
import { areasOf, placeAtEnd, type StoredTarget, targetsOf } from '../stored.ts'
import { changeTarget, changeTask, removeTarget, removeTask } from './amending.ts'
import { type Entry, enter, type Made } from './entering.ts'
import { namesKnown, type StandingWork, standingWork } from './standing-work.ts'

export type Ground = {
  readonly review: Review
  readonly plan: Plan
  readonly owner: Body
  /** Areas of the plan that stand, by title. */
  readonly areas: ReadonlyMap<string, string>
  /** Of an amended document: the place behind everything the plan ever had. */
  readonly atEnd: number | null
  readonly resolver: Resolver
}

/** @throws Objection `plans.plan_unconfirmed` */
export async function groundOf(context: Context, review: Review): Promise<Ground> {
  const { plan, document } = review
  if (!plan) throw new Objection('plans.plan_unconfirmed')
  const [resolver, areas, tree, atEnd] = await Promise.all([
    resolverOn(context, plan.issued_on),
    areasOf(context, plan),
    treeOf(context),
    document.amends ? placeAtEnd(context, plan) : null,
  ])
  const owner = bodyOf(tree.get(plan.agency_id) ?? tree.root)
  return { review, plan, owner, areas: new Map(areas.map(({ id, title }) => [title, id])), atEnd, resolver }
}

/** What an amendment changes or ends, as it stands; `known` is whom the names in a task mean already. */
export type StandingItem = { readonly target: StoredTarget } | { readonly work: StandingWork; readonly known: Chosen }

/** What each of the proposals changes or ends, by the proposal; one that adds has nothing. @throws Objection `plans.item_gone` */
export async function standingItems(
  context: Context,
  ground: Ground,
  proposals: readonly Proposal[],
): Promise<ReadonlyMap<string, StandingItem>> {
  const amending = proposals.filter(({ change }) => change !== 'add')
  const found = amending.map(async (proposal) => [proposal.id, await standingItem(context, ground, proposal)] as const)
  return new Map(await Promise.all(found))
}

async function standingItem(
  context: Context,
  { plan, resolver }: Ground,
  { kind, change, item_id }: Proposal,
): Promise<StandingItem> {
  if (kind === 'target') {
    const target = (await targetsOf(context, plan)).find(({ id }) => id === item_id)
    if (!target) throw new Objection('plans.item_gone')
    return { target }
  }
  const work = await standingWork(context, plan, item_id)
  return { work, known: await chosenBy(resolver, change === 'remove' ? [] : await namesKnown(context, work)) }
}

/** A proposal with what enters the plan of it. */
export type Wanted = {
  readonly proposal: Proposal
  readonly content: Content
  readonly item: StandingItem | undefined
}

/**
 * What a proposal adds, changes or ends.
 *
 * @param chosen whom names mean because a person said so
 * @param turn how many enter before it in the same decision
 * @throws Objection what `enter`, `changeTask` and the assigner object to
 */
export function enterProposal(
  ground: Ground,
  { proposal, content, item }: Wanted,
  chosen: Chosen,
  now: Date,
  turn = 0,
): Made {
  const { plan, owner, areas, atEnd, resolver, review } = ground
  const known = item && 'work' in item ? item.known : []
  const entry: Entry = {
    plan,
    owner,
    document_id: review.document.id,
    proposal_id: proposal.id,
    position: atEnd === null ? proposal.position : atEnd + turn * STEP,
    areas,
    assign: assignerWith(resolver, new Map([...known, ...chosen])),
    now,
  }
  if (!item) return enter(entry, content)
  return proposal.change === 'remove' ? removing(plan, item) : changing(entry, item, content)
}

function removing({ code }: Plan, item: StandingItem): Made {
  return 'target' in item
    ? { id: item.target.id, decisions: [removeTarget(item.target, code)] }
    : { id: item.work.task.id, decisions: removeTask(item.work, code) }
}

/** @throws Objection `plans.content_wrong` where a task is to become a target, or a target a task */
function changing(entry: Entry, item: StandingItem, content: Content): Made {
  if ('target' in item && isTarget(content))
    return { id: item.target.id, decisions: [changeTarget(entry, item.target, content)] }
  if ('work' in item && isTask(content))
    return { id: item.work.task.id, decisions: changeTask(entry, item.work, content) }
  throw new Objection('plans.content_wrong')
}
