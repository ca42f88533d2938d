import type { Context } from '#platform/context.ts'
import type { Day } from '#platform/time.ts'
import type { AnyFactKind } from '../facts/fact.ts'
import { countNow } from '../facts/facts.ts'
import { listedIn, readListed } from '../facts/listed.ts'
import { type Counter, counterName, type Listed, type Measure, type Pending, type Stock, termsOf } from '../measure.ts'
import { covering } from '../periods/period.ts'
import { countersOfStock, type Registry } from '../registry.ts'
import { type KeyedBy, type Slice, type SpreadCell, spreads, sums } from '../tally/cells.ts'
import type { Scope } from './scope.ts'
import { type Condition, pendingBy, standsBy } from './standing.ts'

/** Where a definition finds its numbers, for one group of agencies: read once, for as many measures as are wanted. */
export type Source = {
  flow(counter: Counter): number
  stock(stock: Stock): number
  pending(pending: Pending): number
  listed(listed: Listed): number
  spread(counter: Counter): readonly { readonly bucket: number; readonly n: number }[]
}

/** Numbers by agency, or by the parts of a dimension; any group of these is a source. */
export type Read = { of(keys: readonly string[]): Source; readonly keys: ReadonlySet<string> }

/** The first day anything can have happened on; running sums begin here. */
const BEGINNING = '2000-01-01' as Day

/**
 * Reads what these measures need, in a handful of statements whatever their number.
 *
 * @param by a dimension: then numbers are of its parts, over all agencies of the scope.
 */
export async function readFor(
  context: Context,
  registry: Registry,
  measures: readonly Measure[],
  scope: Scope,
  by: string | null = null,
): Promise<Read> {
  const { from, to } = scope.period
  const { flows, stocks, spread, pendings, listings } = needsOf(measures)
  const slice = { agencies: scope.agencies, where: scope.where, by }
  const ends = stocks.flatMap((stock) => countersOfStock(registry.kind(stock.of), stock))
  const [flowed, stocked, standing, spreadOut, pending, catalogues] = await Promise.all([
    byKind(registry, flows, (kind, some) => sums(context, kind, some, slice, covering(from, to))),
    scope.now
      ? new Map<string, ReadonlyMap<string, number>>()
      : byKind(registry, ends, (kind, some) => sums(context, kind, some, slice, covering(BEGINNING, to))),
    scope.now ? nowOf(context, registry, stocks, slice, (kind, stock) => standsBy(kind, stock, scope)) : new Map(),
    byKind(registry, spread, (kind, some) => spreads(context, kind, some, slice, covering(from, to))),
    nowOf(context, registry, pendings, slice, (kind, one) => pendingBy(kind, one, scope)),
    readListed(context, registry, listings, scope),
  ])
  const atEnd = (stock: Stock, keys: readonly string[]) => {
    const [begun, over] = countersOfStock(registry.kind(stock.of), stock).map((one) =>
      added(stocked, counterName(one), keys),
    )
    return (begun ?? 0) - (over ?? 0)
  }
  return {
    keys: keysOf([flowed, stocked, standing, pending], spreadOut),
    of: (keys) => ({
      flow: (counter) => added(flowed, counterName(counter), keys),
      stock: (stock) => (scope.now ? added(standing, JSON.stringify(stock), keys) : atEnd(stock, keys)),
      pending: (wanted) => added(pending, JSON.stringify(wanted), keys),
      listed: (wanted) => listedIn(catalogues, wanted, keys).length,
      spread: (counter) => spreadAmong(spreadOut.get(counterName(counter)) ?? [], keys),
    }),
  }
}

function added(all: KeyedBy, name: string, keys: readonly string[]): number {
  const found = all.get(name)
  return found ? keys.reduce((sum, key) => sum + (found.get(key) ?? 0), 0) : 0
}

function spreadAmong(cells: readonly SpreadCell[], keys: readonly string[]): readonly SpreadCell[] {
  const wanted = new Set(keys)
  return cells.filter(({ key }) => wanted.has(key))
}

function keysOf(read: readonly KeyedBy[], spread: ReadonlyMap<string, readonly SpreadCell[]>): ReadonlySet<string> {
  const counted = read.flatMap((one) => [...one.values()].flatMap((found) => [...found.keys()]))
  return new Set([...counted, ...[...spread.values()].flatMap((cells) => cells.map(({ key }) => key))])
}

/** Reads each kind's counters by a statement of its own: every kind has its tally. */
export async function byKind<Found>(
  registry: Registry,
  counters: readonly Counter[],
  read: (kind: AnyFactKind, counters: readonly Counter[]) => Promise<ReadonlyMap<string, Found>>,
): Promise<ReadonlyMap<string, Found>> {
  const groups = Map.groupBy(counters, ({ of }) => of)
  const found = await Promise.all([...groups].map(([kind, some]) => read(registry.kind(kind), some)))
  return new Map(found.flatMap((one) => [...one]))
}

/** What is so now, each by a statement over the facts that are open. */
async function nowOf<Wanted extends Stock | Pending>(
  context: Context,
  registry: Registry,
  wanted: readonly Wanted[],
  slice: Slice,
  conditionOf: (kind: AnyFactKind, one: Wanted) => Condition,
): Promise<KeyedBy> {
  const found = await Promise.all(
    wanted.map(async (one) => {
      const kind = registry.kind(one.of)
      const rows = await countNow(context, kind, conditionOf(kind, one), slice)
      return [JSON.stringify(one), new Map(rows.map(({ key, n }) => [key, n]))] as const
    }),
  )
  return new Map(found)
}

type Needs = {
  readonly flows: readonly Counter[]
  readonly stocks: readonly Stock[]
  readonly spread: readonly Counter[]
  readonly pendings: readonly Pending[]
  readonly listings: readonly Listed[]
}

export function needsOf(measures: readonly Measure[]): Needs {
  const terms = measures.flatMap(termsOf)
  return {
    flows: unique(terms.flatMap((term) => ('flow' in term ? [term.flow] : []))),
    stocks: unique(terms.flatMap((term) => ('stock' in term ? [term.stock] : []))),
    pendings: unique(terms.flatMap((term) => ('pending' in term ? [term.pending] : []))),
    listings: terms.flatMap((term) => ('listed' in term ? [term.listed] : [])),
    spread: unique(measures.flatMap((measure) => (measure.kind === 'quantile' ? [measure.of] : []))),
  }
}

function unique<T>(list: readonly T[]): T[] {
  return [...new Map(list.map((one) => [JSON.stringify(one), one])).values()]
}
