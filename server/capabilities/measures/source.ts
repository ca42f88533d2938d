import type { Context } from '#platform/context.ts'
import type { Day } from '#platform/time.ts'
import { listedIn, readListed } from './listed.ts'
import {
  type Amount,
  type Counter,
  counterName,
  countersOfStock,
  type Listed,
  type Measure,
  type Pending,
  type Stock,
} from './measure.ts'
import { covering } from './period.ts'
import { nameOfStock, pendingNow, spreads, standingNow, sums } from './queries.ts'
import type { Scope } from './scope.ts'

/** Where a definition finds its numbers, for one group of agencies: read once, for as many measures as are wanted. */
export type Source = {
  flow(counter: Counter): number
  stock(stock: Stock): number
  pending(pending: Pending): number
  listed(listed: Listed): number
  spread(counter: Counter): readonly { readonly bucket: number; readonly n: number }[]
}

/** Numbers read for all agencies of a scope; any group of them is a source. */
export type Read = { of(agencies: readonly string[]): Source }

type PerAgency = ReadonlyMap<string, ReadonlyMap<string, number>>

/** The first day anything can have happened on; running sums begin here. */
const BEGINNING = '2000-01-01' as Day

/** Reads what these measures need, in a handful of statements whatever their number. */
export async function readFor(context: Context, measures: readonly Measure[], scope: Scope): Promise<Read> {
  const { from, to } = scope.period
  const { flows, stocks, spread, pendings, listings } = needsOf(measures)
  const ends = stocks.flatMap(countersOfStock).map(counterName)
  const [flowed, stocked, standing, spreadOut, pending, catalogues] = await Promise.all([
    sums(context, flows.map(counterName), scope, covering(from, to)),
    scope.now ? new Map() : sums(context, ends, scope, covering(BEGINNING, to)),
    scope.now ? standingNow(context, stocks, scope, scope.now) : new Map(),
    spreads(context, spread.map(counterName), scope, covering(from, to)),
    pendingNow(context, pendings, scope),
    readListed(context, listings, scope),
  ])
  return {
    of: (agencies) => ({
      flow: (counter) => added(flowed, counterName(counter), agencies),
      stock: (stock) => (scope.now ? added(standing, nameOfStock(stock), agencies) : atEnd(stocked, stock, agencies)),
      pending: (wanted) => added(pending, JSON.stringify(wanted), agencies),
      listed: (wanted) => listedIn(catalogues, wanted, agencies).length,
      spread: (counter) => spreadAmong(spreadOut, counterName(counter), agencies),
    }),
  }
}

/** What stands at the end of a period: all that began by then, less all that was over. */
function atEnd(stocked: PerAgency, stock: Stock, agencies: readonly string[]): number {
  const [begun, over] = countersOfStock(stock).map((counter) => added(stocked, counterName(counter), agencies))
  return (begun ?? 0) - (over ?? 0)
}

function added(sums: PerAgency, name: string, agencies: readonly string[]): number {
  const found = sums.get(name)
  return found ? agencies.reduce((sum, agency) => sum + (found.get(agency) ?? 0), 0) : 0
}

function spreadAmong(
  all: ReadonlyMap<string, readonly { agency_id: string; bucket: number; n: number }[]>,
  name: string,
  agencies: readonly string[],
) {
  const wanted = new Set(agencies)
  return (all.get(name) ?? []).filter(({ agency_id }) => wanted.has(agency_id))
}

type Needs = { flows: Counter[]; stocks: Stock[]; spread: Counter[]; pendings: Pending[]; listings: Listed[] }

export function needsOf(measures: readonly Measure[]): Needs {
  const amounts = measures.flatMap(amountsOf)
  return {
    flows: unique(amounts.flatMap((amount) => ('flow' in amount ? [amount.flow] : []))),
    stocks: unique(amounts.flatMap((amount) => ('stock' in amount ? [amount.stock] : []))),
    pendings: unique(amounts.flatMap((amount) => ('pending' in amount ? [amount.pending] : []))),
    listings: amounts.flatMap((amount) => ('listed' in amount ? [amount.listed] : [])),
    spread: unique(measures.flatMap((measure) => (measure.kind === 'quantile' ? [measure.of] : []))),
  }
}

function amountsOf(measure: Measure): readonly Amount[] {
  if (measure.kind === 'quantile') return []
  return measure.kind === 'count' ? measure.of : [...measure.numerator, ...measure.denominator]
}

function unique<T>(list: readonly T[]): T[] {
  return [...new Map(list.map((one) => [JSON.stringify(one), one])).values()]
}
