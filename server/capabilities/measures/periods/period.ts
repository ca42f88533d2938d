import { Objection } from '#platform/objection.ts'
import { addDays, asDay, type Day } from '#platform/time.ts'

/** A span of days that figures are given for, both days in it. */
export type Period = { readonly code: string; readonly from: Day; readonly to: Day }

/** A reporting window as the rulebook has it: `-12-15` is in the year before. */
export type Window = { readonly code: string; readonly from: string; readonly to: string }

/**
 * Reads a period's code. `2026`, `2026-H1`, `2026-Q1`, `2026-06` are calendar; `R2026-Q1`, `R2026-H1`, `R2026-Q3`,
 * `R2026` are reporting windows (15th to 14th), which the rulebook sets.
 *
 * @throws Objection `measures.period_unknown`
 */
export function periodOf(code: string, windows: readonly Window[]): Period {
  const found = /^(R?)(20\d{2})(?:-(Q[1-4]|H[12]|0[1-9]|1[0-2]))?$/.exec(code)
  const [, report, year = '', part] = found ?? []
  const span = found && (report ? windowOf(year, part ?? 'year', windows) : calendarSpan(Number(year), part))
  if (!span) throw new Objection('measures.period_unknown', { period: code.slice(0, 20) })
  return { code, ...span }
}

function calendarSpan(year: number, part: string | undefined): { from: Day; to: Day } {
  const [first, months] = monthsOf(part)
  const from = asDay(`${year}-${two(first)}-01`)
  const after = first + months > 12 ? asDay(`${year + 1}-01-01`) : asDay(`${year}-${two(first + months)}-01`)
  return { from, to: addDays(after, -1) }
}

function monthsOf(part: string | undefined): [first: number, months: number] {
  if (!part) return [1, 12]
  if (part.startsWith('H')) return [Number(part[1]) * 6 - 5, 6]
  if (part.startsWith('Q')) return [Number(part[1]) * 3 - 2, 3]
  return [Number(part), 1]
}

function windowOf(year: string, part: string, windows: readonly Window[]): { from: Day; to: Day } | null {
  const window = windows.find(({ code }) => code === part)
  return window ? { from: dayIn(year, window.from), to: dayIn(year, window.to) } : null
}

function dayIn(year: string, text: string): Day {
  return text.startsWith('-') ? asDay(`${Number(year) - 1}${text}`) : asDay(`${year}-${text}`)
}

function two(n: number): string {
  return String(n).padStart(2, '0')
}

/** A stretch of whole months, or of days, that the tally has cells for. */
export type Stretch = { readonly grain: 'month' | 'day'; readonly from: Day; readonly to: Day }

/** The fewest cells that cover a span exactly: whole months inside, days at the edges. */
export function covering(from: Day, to: Day): Stretch[] {
  if (to < from) return []
  const firstMonth = from.endsWith('-01') ? from : monthAfter(from)
  const afterLast = monthAfter(to) > addDays(to, 1) ? startOfMonth(to) : monthAfter(to)
  if (firstMonth >= afterLast) return [{ grain: 'day', from, to }]
  const stretches: Stretch[] = [
    { grain: 'day', from, to: addDays(firstMonth, -1) },
    { grain: 'month', from: firstMonth, to: addDays(afterLast, -1) },
    { grain: 'day', from: afterLast, to },
  ]
  return stretches.filter((stretch) => stretch.from <= stretch.to)
}

export function startOfMonth(day: Day): Day {
  return `${day.slice(0, 7)}-01` as Day
}

function monthAfter(day: Day): Day {
  return startOfMonth(addDays(startOfMonth(day), 31))
}
