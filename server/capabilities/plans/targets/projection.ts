/** Where a figure leads if it goes on as it did month by month: stated with what it rests on, or why there is nothing to state. */
import { type Measure, termsOf } from '#measures'
import { asDay, type Day, daysBetween } from '#platform/time.ts'

export type Point = { readonly month: string; readonly value: number | null }
export type Projection = {
  /** The figure at the end of that month if it goes on so. */
  readonly value: number
  readonly at: string
  /** A line through what each month was, or a count that goes on at its monthly pace. */
  readonly how: 'line' | 'pace'
  /** Months it rests on; by how much a line moves in one, or how many a count adds. */
  readonly months: number
  readonly per_month: number
}
/** Nothing measures it; no figure to start from; it has no months; fewer than three of them; the time is over. */
export const whyNotProjected = ['reported', 'no_goal', 'no_months', 'too_few_months', 'past'] as const
export type WhyNotProjected = (typeof whyNotProjected)[number]

const LEAST_MONTHS = 3
const DAYS_IN_MONTH = 365.25 / 12

/**
 * How a measure is led on: what is counted as it happens adds up over its period; everything else is a state that moves.
 * Null where it has no months: it is as of now, or stands in a catalogue.
 */
export function ledOn(measure: Measure): Projection['how'] | null {
  if (measure.kind === 'quantile') return 'line'
  const terms = termsOf(measure)
  if (terms.some((term) => 'pending' in term || 'listed' in term)) return null
  const addsUp = measure.kind === 'count' || measure.kind === 'sum'
  return addsUp && terms.every((term) => 'flow' in term) ? 'pace' : 'line'
}

/**
 * A straight line.
 *
 * @param trend by month, oldest first
 * @param at the month to be reached, `2026-12`
 * @param bounds of the figure, so that a share leads nowhere above 100
 */
export function projected(
  trend: readonly Point[],
  at: string,
  bounds: { readonly least: number; readonly most: number },
): Projection | WhyNotProjected {
  const points = trend.flatMap(({ month, value }) => (value === null ? [] : [{ x: monthNumber(month), y: value }]))
  const last = points.at(-1)
  if (points.length < LEAST_MONTHS || !last) return 'too_few_months'
  if (monthNumber(at) < last.x) return 'past'
  const [x, y] = [mean(points.map((point) => point.x)), mean(points.map((point) => point.y))]
  const over = points.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0)
  const under = points.reduce((sum, point) => sum + (point.x - x) ** 2, 0)
  const per_month = over / under
  const value = Math.min(bounds.most, Math.max(bounds.least, y + per_month * (monthNumber(at) - x)))
  return { value: rounded(value), at, how: 'line', months: points.length, per_month: rounded(per_month) }
}

/**
 * A count that goes on at its mean monthly pace, from what the period has so far to its end. Months before it first
 * counted anything are none.
 *
 * @param period the one to be reached; what it has `so_far`, up to and without `today`
 */
export function paced(
  trend: readonly Point[],
  period: { readonly from: Day; readonly to: Day; readonly so_far: number },
  today: Day,
): Projection | WhyNotProjected {
  const { from, to, so_far } = period
  if (today > to) return 'past'
  const values = trend.flatMap(({ value }) => (value === null ? [] : [value]))
  const begun = values.findIndex((value) => value !== 0)
  const counted = begun < 0 ? [] : values.slice(begun)
  if (counted.length < LEAST_MONTHS) return 'too_few_months'
  const per_month = mean(counted)
  const left = (daysBetween(today < from ? from : today, to) + 1) / DAYS_IN_MONTH
  const value = Math.round((today < from ? 0 : so_far) + per_month * left)
  return { value, at: to.slice(0, 7), how: 'pace', months: counted.length, per_month: rounded(per_month) }
}

/** The span, within the last period of its kind that a target's year has, that its count is held against. */
export function spanUntil(every: 'year' | 'quarter' | 'month', year: number): { from: Day; to: Day } {
  const first = { year: '01', quarter: '10', month: '12' }[every]
  return { from: asDay(`${year}-${first}-01`), to: asDay(`${year}-12-31`) }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function monthNumber(month: string): number {
  const [year = 0, of = 1] = month.split('-').map(Number)
  return year * 12 + of
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
