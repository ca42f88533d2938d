/** The words of the calendar: days and why they are worked or not, terms, pauses, deadlines and their ledger. */
import { Objection } from '#platform/objection.ts'
import type { Day } from '#platform/time.ts'

/** A stretch of a day in minutes since midnight, `[450, 690]` being 7:30–11:30. */
export type Span = readonly [from: number, to: number]

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** Where the hours of a desk stood from one day to another. A weekday without an entry is not worked. */
export type DeskHours = {
  readonly effective_from: Day
  /** The last day, or null while in force. */
  readonly effective_to: Day | null
  readonly hours: Readonly<Partial<Record<Weekday, readonly Span[]>>>
  /** Weekdays on which dossiers are received but that are no working day of a term (a desk open on Saturday morning). */
  readonly reception_only: readonly Weekday[]
  readonly basis: string
  readonly verified: boolean
}

/** A public holiday as the law names it, by the solar or the lunar calendar. */
export type HolidayRule = {
  /** Stands in the ledger as `holiday.<code>`. */
  readonly code: string
  /** Key of its name among `rules` in words/. */
  readonly name_key: string
  readonly kind: 'solar' | 'lunar'
  readonly month: number
  readonly day: number
  /** How many of its days lie before the named one. */
  readonly days_before: number
  readonly length: number
  /** Falling on a weekly rest day it is made up on the next working day (Labour Code 2019, art. 111.3). */
  readonly made_up: boolean
  /** Which days it takes is decided each year; until then the ledger says `holiday.<code>_default`. */
  readonly set_yearly: boolean
  readonly effective_from: Day
  readonly effective_to: Day | null
  readonly basis: string
  readonly verified: boolean
}

/**
 * One day of a yearly notice: `holiday` names a day that a holiday takes this year (all of them together replace the
 * rule's own choice), `off` and `work` are the two sides of a swap.
 */
export type YearlyDecision = {
  readonly day: Day
  readonly kind: 'holiday' | 'off' | 'work'
  /** Code of the holiday rule, for kind `holiday`; otherwise null. */
  readonly holiday: string | null
  readonly basis: string
  readonly verified: boolean
}

/** A day on which one agency differs: shut, at work, or only receiving. */
export type LocalDay = {
  readonly day: Day
  readonly kind: 'closed' | 'open' | 'reception_only'
  /** Hours of that day; null for the usual ones. */
  readonly hours: readonly Span[] | null
  readonly basis: string
  readonly verified: boolean
}

/** What a day is, and by which rule. */
export type DayKind = {
  readonly day: Day
  readonly working: boolean
  readonly rule: string
  readonly basis: string | null
  readonly verified: boolean
}

/** A legal source, and whether it has been seen. */
export type Basis = { readonly basis: string; readonly verified: boolean }

/** All rows that make the calendar of one agency. */
export type CalendarRows = {
  readonly horizon: { readonly from: Day; readonly to: Day }
  readonly holidays: readonly HolidayRule[]
  readonly decisions: readonly YearlyDecision[]
  /** Days on which this agency differs. */
  readonly closures: readonly LocalDay[]
  readonly deskHours: readonly DeskHours[]
  readonly weeklyRest: readonly Weekday[]
  /** Minute of the day after which a reception counts for the next working day; null where there is no such rule. */
  readonly cutoffMinute: number | null
  /** Whether that holds for same-day procedures only or for every term in working days. */
  readonly cutoffTerms: 'same_day' | 'working_days'
  readonly minutesPerWorkingDay: number
  /** Legal sources of ledger rules that no other row carries, by rule code. */
  readonly bases: Readonly<Record<string, Basis>>
}

/** Working days, calendar days, or hours at the desk. `wd` may end in .5, half a day being four working hours. */
export type Term = { readonly amount: number; readonly unit: 'wd' | 'd' | 'h' }

/**
 * Time in which the clock does not run; `to` is null while it lasts. `resume` (the default) freezes what is left of
 * the term, `restart` counts the whole term again from `to` (a completed dossier under NĐ 61/2018).
 */
export type Pause = {
  readonly from: Date
  readonly to: Date | null
  readonly mode?: 'resume' | 'restart'
  readonly basis?: string | null
}

/** One day between reception and due: whether it used up the term (in minutes where the term is in hours), and why. */
export type LedgerLine = {
  readonly day: Day
  readonly counted: number | boolean
  readonly rule: string
  readonly basis: string | null
  readonly verified: boolean
}

/** When the result is due, null while a pause is open, with the days that led there. */
export type Deadline = { readonly due: Date | null; readonly lines: readonly LedgerLine[] }

const UNITS = { wd: 0.5, d: 1, h: 0.5 } as const
const LONGEST = 10_000

/**
 * Reads `15wd`, `0.5wd`, `0wd` (the same working day), `10d`, `4h`.
 * @throws Objection calendar.bad_term for anything else
 */
export function parseTerm(text: string): Term {
  const found = /^(\d{1,5}(?:\.\d)?)(wd|d|h)$/.exec(text.trim())
  const term = found && { amount: Number(found[1]), unit: found[2] as Term['unit'] }
  if (!term || !isTerm(term)) throw new Objection('calendar.bad_term', { term: text.slice(0, 40) })
  return term
}

/** Whether the amount is one its unit can have: whole days, halves of working days and hours, no hours of nothing. */
export function isTerm({ amount, unit }: Term): boolean {
  return amount >= (unit === 'h' ? UNITS.h : 0) && amount <= LONGEST && Number.isInteger(amount / UNITS[unit])
}

/** The term as `parseTerm` reads it. */
export function termText({ amount, unit }: Term): string {
  return `${amount}${unit}`
}
