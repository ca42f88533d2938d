/** A straight line through what a figure was month by month, and where it leads: stated with what it rests on. */
export type Point = { readonly month: string; readonly value: number | null }
export type Projection = {
  /** The figure at the end of that month if it goes on so. */
  readonly value: number
  readonly at: string
  /** Months the line rests on, and by how much the figure moves in one. */
  readonly months: number
  readonly per_month: number
}

const LEAST_MONTHS = 3

/**
 * @param trend by month, oldest first
 * @param at the month to be reached, `2026-12`
 * @param bounds of the figure, so that a share leads nowhere above 100
 * @returns null where fewer than three months have a value, or the month is past
 */
export function projected(
  trend: readonly Point[],
  at: string,
  bounds: { readonly least: number; readonly most: number },
): Projection | null {
  const points = trend.flatMap(({ month, value }) => (value === null ? [] : [{ x: monthNumber(month), y: value }]))
  const last = points.at(-1)
  if (points.length < LEAST_MONTHS || !last || monthNumber(at) < last.x) return null
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [x, y] = [mean(points.map((point) => point.x)), mean(points.map((point) => point.y))]
  const over = points.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0)
  const under = points.reduce((sum, point) => sum + (point.x - x) ** 2, 0)
  const per_month = over / under
  const value = Math.min(bounds.most, Math.max(bounds.least, y + per_month * (monthNumber(at) - x)))
  return { value: rounded(value), at, months: points.length, per_month: rounded(per_month) }
}

function monthNumber(month: string): number {
  const [year = 0, of = 1] = month.split('-').map(Number)
  return year * 12 + of
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
