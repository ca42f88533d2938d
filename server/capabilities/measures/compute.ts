import type { Context } from '#platform/context.ts'
import { type Day, instant, isoOf } from '#platform/time.ts'
import { type Amount, type Counter, counterName, countersOfStock, type Measure, type Stock } from './measure.ts'
import { covering, type Period } from './period.ts'
import { type Cut, cutOf, spreadOf, standingNow, sumOf } from './queries.ts'
import type { Registry } from './registry.ts'
import { type Question, type Scope, scopeOf } from './scope.ts'

/** A figure: what it is, for whom and when, up to which place in the journal, and how it came about. */
export type Figure = {
  readonly measure: string
  readonly version: number
  readonly unit: string
  readonly agency: string
  readonly subtree: boolean
  readonly period: Period
  readonly cut: string
  /** When the cut is later than the period's end, the figure is of the whole period; else of the period so far. */
  readonly as_of: string
  /** Shares are 0–100; null where the denominator is 0. */
  readonly value: number | null
  readonly numerator: number
  readonly denominator: number | null
}

/**
 * Computes a figure from the tally; every number on every screen comes through here.
 *
 * @throws Objection `measures.not_found`, `measures.period_unknown`, `agencies.not_found`
 */
export async function figureFor(context: Context, registry: Registry, question: Question): Promise<Figure> {
  const measure = registry.get(question.measure)
  const [scope, cut] = await Promise.all([scopeOf(context, question), cutOf(context)])
  return { ...(await computed(context, measure, scope)), ...head(measure, question, scope, cut, context) }
}

function head(measure: Measure, question: Question, { period, now }: Scope, cut: Cut, context: Context) {
  const { name, version, unit } = measure
  const { agency, subtree } = question
  return {
    measure: name,
    version,
    unit,
    agency,
    subtree,
    period,
    cut: cut.code,
    as_of: isoOf(now ?? earlier(context.now(), instant(period.to, 1440))),
  }
}

function earlier(one: Date, other: Date): Date {
  return one < other ? one : other
}

type Value = Pick<Figure, 'value' | 'numerator' | 'denominator'>

export async function computed(context: Context, measure: Measure, scope: Scope): Promise<Value> {
  if (measure.kind === 'quantile')
    return quantile(await spreadOf(context, counterName(measure.of), scope), measure.at, measure.of.spread.per)
  if (measure.kind === 'count') {
    const value = await total(context, measure.of, scope)
    return { value, numerator: value, denominator: null }
  }
  const [numerator, denominator] = await Promise.all([
    total(context, measure.numerator, scope),
    total(context, measure.denominator, scope),
  ])
  return { numerator, denominator, value: ratio(measure.kind, numerator, denominator) }
}

/** Shares in percent, means of minutes in hours; null where there is nothing to divide by. */
export function ratio(kind: 'share' | 'mean', numerator: number, denominator: number): number | null {
  if (denominator === 0) return null
  return kind === 'share' ? (100 * numerator) / denominator : numerator / denominator / 60
}

async function total(context: Context, amounts: readonly Amount[], scope: Scope): Promise<number> {
  const parts = await Promise.all(
    amounts.map((amount) =>
      'flow' in amount ? flow(context, amount.flow, scope) : stock(context, amount.stock, scope),
    ),
  )
  return parts.reduce((sum, part) => sum + part, 0)
}

function flow(context: Context, counter: Counter, scope: Scope): Promise<number> {
  return sumOf(context, counterName(counter), scope, covering(scope.period.from, scope.period.to))
}

/** The first day anything can have happened on; running sums begin here. */
const BEGINNING = '2000-01-01' as Day

/** What stands at the end of a period: all that began by then less all that was over; now, by the hour. */
async function stock(context: Context, stocked: Stock, scope: Scope): Promise<number> {
  if (scope.now) return standingNow(context, stocked, scope, scope.now)
  const stretches = covering(BEGINNING, scope.period.to)
  const [begun, over] = await Promise.all(
    countersOfStock(stocked).map((counter) => sumOf(context, counterName(counter), scope, stretches)),
  )
  return (begun ?? 0) - (over ?? 0)
}

/** The value that the given part of the cases do not exceed (nearest rank), in hours. */
export function quantile(spread: readonly { bucket: number; n: number }[], at: number, per: number): Value {
  const count = spread.reduce((sum, { n }) => sum + n, 0)
  if (count === 0) return { value: null, numerator: 0, denominator: 0 }
  const bucket = bucketAt(spread, Math.ceil(count * at))
  const value = (bucket * per) / 60
  return { value, numerator: Math.ceil(count * at), denominator: count }
}

/** The class in which the case of that rank lies, counted from the lowest. */
function bucketAt(spread: readonly { bucket: number; n: number }[], rank: number): number {
  let passed = 0
  for (const { bucket, n } of [...spread].sort((one, other) => one.bucket - other.bucket)) {
    passed += n
    if (passed >= rank) return bucket
  }
  return 0
}
