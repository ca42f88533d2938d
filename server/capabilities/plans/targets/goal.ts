import type { StandingTarget } from '../plan.ts'
import type { Comparator } from '../reading/reading.ts'

/** What a figure is held against. */
export type Goal = { readonly comparator: Comparator; readonly low: number; readonly high: number | null }

type Said = Pick<StandingTarget, 'comparator' | 'low' | 'high' | 'unit' | 'change' | 'text'>

/** "giảm xuống còn 2 giờ", "nâng lên trên 90%": the number is where it is to come to, not by how much it changes. */
const LEVEL =
  /(?:^|\s)(?:xuống|còn|lên)(?:\s+(?:xuống|còn|dưới|trên|đến|mức|bằng|tối đa|tối thiểu|ít nhất|không quá|khoảng))*\s+\d/iu

/**
 * The goal in the measure's own unit: a share said as a fraction in percent; a change ("giảm 20%") from the figure it
 * starts from. Null where a change has no such figure.
 */
export function goalOf(said: Said, base_value: number | null, inPercent: boolean): Goal | null {
  const { comparator, low, high, unit, change, text } = said
  const scale = unit === 'ratio' && inPercent ? 100 : 1
  if (change === null || isLevel(said) || LEVEL.test(text))
    return { comparator: levelled(comparator, change), low: low * scale, high: high === null ? null : high * scale }
  if (base_value === null) return null
  const step = unit === '%' ? (base_value * low) / 100 : unit === 'ratio' ? base_value * low : low
  if (change === 'reduce') return { comparator: '<=', low: base_value - step, high: null }
  const isLimit = comparator === '<' || comparator === '<='
  return { comparator: isLimit ? comparator : '>=', low: base_value + step, high: null }
}

/** Nobody promises to reduce by at most so much: a reduction with an upper limit says where it is to come to. */
function isLevel({ comparator, change }: Said): boolean {
  return change === 'reduce' && (comparator === '<' || comparator === '<=')
}

/** Reduced to a number means to no more than it, raised to one no less. */
function levelled(comparator: Comparator, change: Said['change']): Comparator {
  if (comparator !== '=' || change === null) return comparator
  return change === 'reduce' ? '<=' : '>='
}

/** Figures are quotients: what differs by less than this is the same. */
const SAME = 1e-6

export function isReached(value: number, { comparator, low, high }: Goal): boolean {
  switch (comparator) {
    case '>':
      return value > low + SAME
    case '>=':
      return value >= low - SAME
    case '<':
      return value < low - SAME
    case '<=':
      return value <= low + SAME
    case '=':
      return Math.abs(value - low) <= SAME
    case 'between':
      return value >= low - SAME && (high === null || value <= high + SAME)
  }
}
