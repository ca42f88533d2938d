import type { StandingTarget } from './plan.ts'
import type { Comparator } from './reading/reading.ts'

/** What a figure is held against. */
export type Goal = { readonly comparator: Comparator; readonly low: number; readonly high: number | null }

type Said = Pick<StandingTarget, 'comparator' | 'low' | 'high' | 'unit' | 'change'>

/**
 * The goal in the measure's own unit: a share said as a fraction in percent; a change ("giảm 20%") from the figure it
 * starts from. Null where a change has no such figure.
 */
export function goalOf(
  { comparator, low, high, unit, change }: Said,
  base_value: number | null,
  inPercent: boolean,
): Goal | null {
  const scale = unit === 'ratio' && inPercent ? 100 : 1
  if (change === null) return { comparator, low: low * scale, high: high === null ? null : high * scale }
  if (base_value === null) return null
  const step = unit === '%' ? (base_value * low) / 100 : low * scale
  return change === 'reduce'
    ? { comparator: '<=', low: base_value - step, high: null }
    : { comparator: '>=', low: base_value + step, high: null }
}

export function isReached(value: number, { comparator, low, high }: Goal): boolean {
  switch (comparator) {
    case '>':
      return value > low
    case '>=':
      return value >= low
    case '<':
      return value < low
    case '<=':
      return value <= low
    case '=':
      return value === low
    case 'between':
      return value >= low && (high === null || value <= high)
  }
}
