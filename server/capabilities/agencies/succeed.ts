import type { Context } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import type { Also } from '#platform/journal/tables.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import { addDays, type Day } from '#platform/time.ts'
import { decideEnd } from './end.ts'
import { decideEstablish, type NewAgency } from './establish.ts'
import { forgetTrees, treeOf } from './queries.ts'
import { endingWith, whyNot } from './rules.ts'
import { stopUnlessMay } from './scope.ts'
import { type AgencyDecision, type StoredAgency, standingOn, storedAgencies, takenCodes } from './stored.ts'
import { agencySubject } from './subjects.ts'
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
  const succeeded = await act(
    context,
    key,
    () => successionFacts(context, succession),
    (facts) => decideSucceed(facts, succession, context),
  )
  forgetTrees()
  return succeeded
}

type Sides = { readonly predecessors: string[]; readonly successors: string[]; readonly ending: string[] }

/** Who is on which side, and who of the predecessors ends. */
function sidesOf({ predecessors, successors, begins }: Succession): Sides {
  const after = [...new Set([...successors, ...begins.map(({ code }) => code)])]
  const before = [...new Set(predecessors)]
  return { predecessors: before, successors: after, ending: before.filter((code) => !after.includes(code)) }
}

type SuccessionFacts = {
  /** The day before, and the day. */
  readonly trees: { readonly eve: Tree; readonly day: Tree }
  readonly stored: ReadonlyMap<string, StoredAgency>
  readonly taken: ReadonlySet<string>
}

async function successionFacts(context: Context, succession: Succession): Promise<SuccessionFacts> {
  const { on, begins } = succession
  const { predecessors, ending } = sidesOf(succession)
  const trees = { eve: await treeOf(context, addDays(on, -1)), day: await treeOf(context, on) }
  const codes = endingWith(ending, trees.eve, addDays(on, -1))
  const stored = await storedAgencies(context, [...new Set([...codes, ...predecessors, ...succession.successors])])
  const begun = begins.map(({ code }) => code)
  const taken = await takenCodes(context, begun)
  for (const { id } of stored.values()) stopUnlessMay(context, 'agencies.manage', id)
  for (const { parent_id } of begins) stopUnlessMay(context, 'agencies.manage', parent_id)
  return { trees, stored, taken }
}

function decideSucceed(
  { trees, stored, taken }: SuccessionFacts,
  succession: Succession,
  { now, root_id }: Pick<Context, 'now' | 'root_id'>,
): { decisions: AgencyDecision<unknown>[]; answer: Succeeded } {
  const { on, begins, basis } = succession
  const { predecessors, successors, ending } = sidesOf(succession)
  stopIf(whyNot.succeed(predecessors, successors))
  const eve = addDays(on, -1)
  const codes = endingWith(ending, trees.eve, eve)
  stopIf(whyNot.leave(codes, trees.eve, eve))
  const before = predecessors.map((code) => find(stored, code))
  const told = { on, predecessors, basis }
  const decisions = [
    ...begins.map((begun) => {
      const agency = { ...begun, valid_from: on, basis }
      stopIf(whyNot.establish(agency, { tree: trees.day, taken }))
      return beginning(agency, before, told, { id: uuidv7(now().getTime()), root_id })
    }),
    ...succession.successors.map((code) => goingOn(find(stored, code), before, told)),
    ...codes.map((code) => decideEnd(find(stored, code), { last_day: eve, basis }, successors)),
  ]
  return { decisions, answer: { on, predecessors, successors } }
}

type Told = { readonly on: Day; readonly predecessors: readonly string[]; readonly basis: string }

/** A successor that begins that day. */
function beginning(
  agency: NewAgency,
  before: readonly StoredAgency[],
  told: Told,
  { id, root_id }: { id: string; root_id: string },
): AgencyDecision<unknown> {
  const { also = [], events, ...decision } = decideEstablish(agency, id, root_id)
  return {
    ...decision,
    also: [...also, links(before, id, root_id, told)],
    events: [...events, { kind: 'agencies.succeeded', data: { code: agency.code, ...told } }],
  }
}

/** A successor that stands already. */
function goingOn(agency: StoredAgency, before: readonly StoredAgency[], told: Told): AgencyDecision<unknown> {
  standingOn(agency, told.on)
  return agencySubject.change(agency, {
    set: {},
    also: [links(before, agency.id, agency.agency_id, told)],
    events: [{ kind: 'agencies.succeeded', data: { code: agency.code, ...told } }],
    answer: null,
  })
}

function links(before: readonly StoredAgency[], successor_id: string, root_id: string, { on, basis }: Told): Also {
  const rows = before
    .filter(({ id }) => id !== successor_id)
    .map(({ id }) => ({ root_id, predecessor_id: id, successor_id, on_day: on, basis }))
  return { insert: 'agencies.succession', rows }
}

function find(stored: ReadonlyMap<string, StoredAgency>, code: string): StoredAgency {
  const agency = stored.get(code)
  if (!agency) throw new Objection('agencies.not_found', { code, day: null })
  return agency
}
