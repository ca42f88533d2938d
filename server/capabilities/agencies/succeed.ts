import type { Context } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { actTogether } from '#platform/journal/act.ts'
import type { Decision, IdempotencyKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import { addDays, type Day } from '#platform/time.ts'
import { decideEnd, endingWith } from './end.ts'
import { decideEstablish, type NewAgency, whyNotEstablish } from './establish.ts'
import { forgetTrees, treeOf } from './queries.ts'
import { stopUnlessMay } from './scope.ts'
import { type StoredAgency, standingOn, storedAgencies, subjectOf, takenCodes } from './stored.ts'
import type { Tree } from './tree.ts'

/**
 * Who carries on whose work from a day on. A merger names several predecessors, a split several successors; one that is
 * named on both sides goes on. Successors stand already, or begin that day.
 */
export type Succession = {
  readonly on: Day
  readonly predecessors: readonly string[]
  readonly successors: readonly string[]
  readonly begins: readonly Omit<NewAgency, 'valid_from'>[]
  readonly basis: string
}
export type Succeeded = { on: Day; predecessors: string[]; successors: string[] }

/**
 * Lets agencies succeed others: new ones begin, predecessors end the day before with their units, and each pair is
 * linked. All of it or nothing.
 *
 * @throws Objection as `establish` and `endAgency`; `agencies.succession_empty`.
 */
export async function succeed(context: Context, key: IdempotencyKey, succession: Succession): Promise<Succeeded> {
  const succeeded = await actTogether(context, key, async () => {
    const decided = await decideSucceed(context, succession)
    return decided
  })
  forgetTrees()
  return succeeded
}

async function decideSucceed(
  context: Context,
  succession: Succession,
): Promise<{ decisions: Decision<unknown>[]; answer: Succeeded }> {
  const { on, begins, basis } = succession
  const successors = [...new Set([...succession.successors, ...begins.map(({ code }) => code)])]
  const predecessors = [...new Set(succession.predecessors)]
  const ending = predecessors.filter((code) => !successors.includes(code))
  if (predecessors.length === 0 || successors.every((code) => predecessors.includes(code)))
    throw new Objection('agencies.succession_empty')
  const eve = addDays(on, -1)
  const codes = endingWith(ending, await treeOf(context, eve), eve)
  const tree = await treeOf(context, on)
  const stored = await storedAgencies(context, [...new Set([...codes, ...predecessors, ...succession.successors])])
  const taken = await takenCodes(
    context,
    begins.map(({ code }) => code),
  )
  for (const { id } of stored.values()) stopUnlessMay(context, 'agencies.manage', id)
  const links = linksFor(predecessors, stored, on, basis, context.root_id)
  const decisions = [
    ...begins.map((agency) =>
      beginning(context, { ...agency, valid_from: on, basis }, tree, taken, links, predecessors),
    ),
    ...succession.successors.map((code) =>
      goingOn(find(stored, code), links, { on, predecessors, basis }, context.root_id),
    ),
    ...codes.map((code) => decideEnd(find(stored, code), { last_day: eve, basis }, context.root_id, successors)),
  ]
  return { decisions, answer: { on, predecessors, successors } }
}

type Links = (successor_id: string) => { insert: string; rows: Record<string, unknown>[] }

function linksFor(
  predecessors: readonly string[],
  stored: ReadonlyMap<string, StoredAgency>,
  on_day: Day,
  basis: string,
  root_id: string,
): Links {
  return (successor_id) => ({
    insert: 'agencies.succession',
    rows: predecessors
      .map((code) => find(stored, code).id)
      .filter((predecessor_id) => predecessor_id !== successor_id)
      .map((predecessor_id) => ({ root_id, predecessor_id, successor_id, on_day, basis })),
  })
}

/** A successor that begins that day. */
function beginning(
  context: Context,
  agency: NewAgency,
  tree: Tree,
  taken: ReadonlySet<string>,
  links: Links,
  predecessors: readonly string[],
): Decision<unknown> {
  stopUnlessMay(context, 'agencies.manage', agency.parent_id)
  stopIf(whyNotEstablish(agency, tree, taken))
  const id = uuidv7(context.now().getTime())
  const decision = decideEstablish(agency, id, context.root_id)
  const { code, valid_from: on, basis = null } = agency
  return {
    ...decision,
    also: [...(decision.also ?? []), links(id)],
    events: [...decision.events, { kind: 'agencies.succeeded', data: { code, on, predecessors, basis } }],
  }
}

/** A successor that stands already. */
function goingOn(
  agency: StoredAgency,
  links: Links,
  data: { on: Day; predecessors: readonly string[]; basis: string },
  root_id: string,
): Decision<unknown> {
  standingOn(agency, data.on)
  return {
    subject: subjectOf(agency, root_id),
    table: 'agencies.agency',
    set: {},
    also: [links(agency.id)],
    events: [{ kind: 'agencies.succeeded', data: { code: agency.code, ...data } }],
    answer: null,
  }
}

function find(stored: ReadonlyMap<string, StoredAgency>, code: string): StoredAgency {
  const agency = stored.get(code)
  if (!agency) throw new Objection('agencies.not_found', { code, day: null })
  return agency
}
