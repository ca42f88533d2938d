/** A day of the ledger with what it came to: its place in the count, or null where it does not count. */
export type Line = {
  readonly day: string
  readonly counted: number | boolean
  readonly rule: string
  readonly text: string
  readonly basis: string | null
  readonly verified: boolean
}
export type Numbered = Line & { readonly number: number | null }
export type Cell = { readonly date: number; readonly line: Numbered | null }
export type Month = {
  readonly year: number
  readonly month: number
  readonly weeks: readonly (readonly (Cell | null)[])[]
}

/** The days with their numbers: the first that counts is 1, as a person would count on the fingers. */
export function numbered(days: readonly Line[]): readonly Numbered[] {
  let count = 0
  return days.map((line) => ({ ...line, number: counts(line) ? ++count : null }))
}

export function counts({ counted }: Pick<Line, 'counted'>): boolean {
  return typeof counted === 'number' ? counted > 0 : counted
}

/** The months the ledger touches, week by week from Monday; days outside the ledger stand without a line. */
export function monthsOf(lines: readonly Numbered[]): readonly Month[] {
  const byDay = new Map(lines.map((line) => [line.day, line]))
  const months = [...new Set(lines.map(({ day }) => day.slice(0, 7)))]
  return months.map((text) => {
    const [year = 0, month = 0] = text.split('-').map(Number)
    const length = new Date(Date.UTC(year, month, 0)).getUTCDate()
    const before = (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 6) % 7
    const cells = [
      ...Array.from({ length: before }, () => null),
      ...Array.from({ length }, (_, index) => ({
        date: index + 1,
        line: byDay.get(`${text}-${String(index + 1).padStart(2, '0')}`) ?? null,
      })),
    ]
    return { year, month, weeks: weeksOf(cells) }
  })
}

/** Rows of seven; weeks in which nothing of the ledger lies are left out. */
function weeksOf(cells: readonly (Cell | null)[]): readonly (readonly (Cell | null)[])[] {
  const rows = Array.from({ length: Math.ceil(cells.length / 7) }, (_, index) => cells.slice(index * 7, index * 7 + 7))
  return rows
    .filter((row) => row.some((cell) => cell?.line))
    .map((row) => [...row, ...Array.from({ length: 7 - row.length }, () => null)])
}
