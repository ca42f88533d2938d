import { addDays, type Day } from '#platform/time.ts'
import type { LedgerDay } from './slip.ts'

/** All days that one rule judged alike. `units` is null where the rule does not count. */
export type LedgerRow = {
  readonly rule: string
  readonly basis: string | null
  readonly days: string
  readonly units: number | null
}

/** The ledger as a reader wants it: one row a rule, its days joined to spans, in the order in which the rules first spoke. */
export function ledgerRows(ledger: readonly LedgerDay[]): LedgerRow[] {
  const alike = Map.groupBy(ledger, ({ rule, basis, counted }) => JSON.stringify([rule, basis, counted > 0]))
  return [...alike.values()].map((days) => ({
    rule: days[0]?.rule ?? '',
    basis: days[0]?.basis ?? null,
    days: spansOf(days.map(({ day }) => day)).join(', '),
    units: (days[0]?.counted ?? 0) > 0 ? days.reduce((sum, { counted }) => sum + counted, 0) : null,
  }))
}

/** Days in order as spans: `06/02/2026`, `09–13/02/2026`, `28/02–01/03/2026`; the year once for each run of the same year. */
export function spansOf(days: readonly Day[]): string[] {
  const spans: [first: Day, last: Day][] = []
  for (const day of days) {
    const open = spans.at(-1)
    if (open && addDays(open[1], 1) === day) open[1] = day
    else spans.push([day, day])
  }
  return spans.map(([first, last], at) => spanText(first, last, spans[at + 1]?.[0].slice(0, 4) !== last.slice(0, 4)))
}

function spanText(first: Day, last: Day, withYear: boolean): string {
  const [year, month, day] = last.split('-')
  const end = `${day}/${month}${withYear ? `/${year}` : ''}`
  if (first === last) return end
  const [firstYear, firstMonth, firstDay] = first.split('-')
  if (firstYear !== year) return `${firstDay}/${firstMonth}/${firstYear}–${end}`
  return `${firstDay}${firstMonth === month ? '' : `/${firstMonth}`}–${end}`
}
