import { addDays, type Day } from '#platform/time.ts'
import type { LedgerDay } from './slip.ts'

/** All days that one rule judged alike: the days and working minutes of the term they used up, both 0 where it does not count. */
export type LedgerRow = {
  readonly rule: string
  readonly basis: string | null
  readonly on: string
  readonly days: number
  readonly minutes: number
}

/** The lines of `due` with each rule's code in the words of `words/…/calendar.ts` (`calendar.rules`). */
export function ledgerDays(lines: readonly LedgerDay[], rules: Readonly<Record<string, string>>): LedgerDay[] {
  return lines.map(({ day, counted, rule, basis }) => ({ day, counted, rule: rules[rule] ?? rule, basis }))
}

/** The ledger as a reader wants it: one row a rule, its days joined to spans, in the order in which the rules first spoke. */
export function ledgerRows(ledger: readonly LedgerDay[]): LedgerRow[] {
  const alike = Map.groupBy(ledger, ({ rule, basis, counted }) => JSON.stringify([rule, basis, Boolean(counted)]))
  return [...alike.values()].map((days) => ({
    rule: days[0]?.rule ?? '',
    basis: days[0]?.basis ?? null,
    on: spansOf(days.map(({ day }) => day)).join(', '),
    days: days.filter(({ counted }) => counted === true).length,
    minutes: days.reduce((sum, { counted }) => sum + (typeof counted === 'number' ? counted : 0), 0),
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
