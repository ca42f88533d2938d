import { type Measure, perUnit, type Term } from '../measure.ts'
import type { Source } from './source.ts'

/** A value with what stands above and below the line; null where there is nothing to divide by. */
export type Value = { readonly value: number | null; readonly numerator: number; readonly denominator: number | null }

/** Computes a measure from its source: the only place where a definition becomes a number. */
export function evaluate(measure: Measure, source: Source): Value {
  const per = perUnit(measure.unit)
  if (measure.kind === 'quantile') return quantile(source.spread(measure.of), measure.at, measure.of.spread.per, per)
  if (measure.kind === 'count' || measure.kind === 'sum') {
    const numerator = total(measure.of, source)
    return { value: numerator / per, numerator, denominator: null }
  }
  const numerator = total(measure.numerator, source)
  const denominator = total(measure.denominator, source)
  const share = measure.kind === 'share'
  return {
    numerator,
    denominator,
    value: share ? shareOf(numerator, denominator) : meanOf(numerator, denominator, per),
  }
}

function total(terms: readonly Term[], source: Source): number {
  return terms.reduce((sum, term) => sum + counted(term, source), 0)
}

function counted(term: Term, source: Source): number {
  if ('flow' in term) return source.flow(term.flow)
  if ('stock' in term) return source.stock(term.stock)
  return 'pending' in term ? source.pending(term.pending) : source.listed(term.listed)
}

/** In percent; null of nothing. */
function shareOf(numerator: number, denominator: number): number | null {
  return denominator === 0 ? null : (100 * numerator) / denominator
}

/** In the unit of the measure, of which `per` of what is stored make one; null of nothing. */
function meanOf(numerator: number, denominator: number, per: number): number | null {
  return denominator === 0 ? null : numerator / denominator / per
}

/** The value that the given part of the facts do not exceed (nearest rank), read in classes of `size`. */
function quantile(
  spread: readonly { readonly bucket: number; readonly n: number }[],
  at: number,
  size: number,
  per: number,
): Value {
  const count = spread.reduce((sum, { n }) => sum + n, 0)
  if (count === 0) return { value: null, numerator: 0, denominator: 0 }
  const rank = Math.ceil(count * at)
  return { value: (bucketAt(spread, rank) * size) / per, numerator: rank, denominator: count }
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
