import type { Amount, Measure } from './measure.ts'
import type { Source } from './source.ts'

/** A value with what stands above and below the line; null where there is nothing to divide by. */
export type Value = { readonly value: number | null; readonly numerator: number; readonly denominator: number | null }

/** Computes a measure from its source: the only place where a definition becomes a number. */
export function evaluate(measure: Measure, source: Source): Value {
  if (measure.kind === 'quantile') return quantile(source.spread(measure.of), measure.at, measure.of.spread.per)
  if (measure.kind === 'count') {
    const value = total(measure.of, source)
    return { value, numerator: value, denominator: null }
  }
  const numerator = total(measure.numerator, source)
  const denominator = total(measure.denominator, source)
  return { numerator, denominator, value: ratio(measure.kind, numerator, denominator) }
}

function total(amounts: readonly Amount[], source: Source): number {
  return amounts.reduce((sum, amount) => sum + counted(amount, source), 0)
}

function counted(amount: Amount, source: Source): number {
  if ('flow' in amount) return source.flow(amount.flow)
  if ('stock' in amount) return source.stock(amount.stock)
  return 'pending' in amount ? source.pending(amount.pending) : source.listed(amount.listed)
}

/** Shares in percent, means of minutes in hours. */
export function ratio(kind: 'share' | 'mean', numerator: number, denominator: number): number | null {
  if (denominator === 0) return null
  return kind === 'share' ? (100 * numerator) / denominator : numerator / denominator / 60
}

/** The value that the given part of the cases do not exceed (nearest rank), in hours. */
export function quantile(
  spread: readonly { readonly bucket: number; readonly n: number }[],
  at: number,
  per: number,
): Value {
  const count = spread.reduce((sum, { n }) => sum + n, 0)
  if (count === 0) return { value: null, numerator: 0, denominator: 0 }
  const rank = Math.ceil(count * at)
  return { value: (bucketAt(spread, rank) * per) / 60, numerator: rank, denominator: count }
}

/** The class in which the case of that rank lies, counted from the lowest. */
function bucketAt(spread: readonly { readonly bucket: number; readonly n: number }[], rank: number): number {
  let passed = 0
  for (const { bucket, n } of [...spread].sort((one, other) => one.bucket - other.bucket)) {
    passed += n
    if (passed >= rank) return bucket
  }
  return 0
}
