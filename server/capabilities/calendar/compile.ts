import { Objection } from '#platform/objection.ts'
import { addDays, type Day, daysBetween, instant } from '#platform/time.ts'
import type { CalendarRows, DayKind, Span } from './calendar.ts'
import { type Described, describeDays, NO_HOURS } from './days/days.ts'
import { checkHours } from './days/hours.ts'

export type { Basis, CalendarRows } from './calendar.ts'

/**
 * The days of one agency, numbered from the first day of the horizon. Inside, an instant is a count of minutes since
 * that day began in Viet Nam; sums over all days before make a deadline a matter of two look-ups.
 */
export type Calendar = Pick<
  CalendarRows,
  'horizon' | 'cutoffMinute' | 'cutoffTerms' | 'minutesPerWorkingDay' | 'bases'
> & {
  readonly kinds: readonly DayKind[]
  /** Working hours of each day; none where it is not worked. */
  readonly working: readonly (readonly Span[])[]
  /** Hours in which each day receives dossiers. */
  readonly receiving: readonly (readonly Span[])[]
  /** Working days, and working minutes, before each day. */
  readonly daysBefore: Int32Array
  readonly minutesBefore: Int32Array
  /** The number of each working day, in order. */
  readonly workingDays: Int32Array
  /** The first day at or after each that receives dossiers; -1 where none is left. */
  readonly nextReceiving: Int32Array
  /** Milliseconds since 1970 at which the first day begins. */
  readonly epoch: number
}

/**
 * Prepares the calendar; once per agency and change of its rows.
 * @throws Objection calendar.bad_horizon, calendar.bad_desk_hours, calendar.no_desk_hours
 */
export function compileCalendar(rows: CalendarRows): Calendar {
  const { from, to } = rows.horizon
  if (to < from) throw new Objection('calendar.bad_horizon', { from, to })
  for (const { hours } of rows.deskHours) Object.values(hours).forEach(checkHours)
  const days = describeDays(rows)
  const { cutoffMinute, cutoffTerms, minutesPerWorkingDay, bases } = rows
  return {
    horizon: { from, to },
    cutoffMinute,
    cutoffTerms,
    minutesPerWorkingDay,
    bases,
    kinds: days.map(({ kind }) => kind),
    working: days.map(({ kind, hours }) => (kind.working ? hours : NO_HOURS)),
    receiving: days.map(({ hours }) => hours),
    epoch: instant(from).getTime(),
    ...sums(days),
  }
}

function sums(days: readonly Described[]) {
  const daysBefore = new Int32Array(days.length + 1)
  const minutesBefore = new Int32Array(days.length + 1)
  const nextReceiving = new Int32Array(days.length + 1).fill(-1)
  const workingDays: number[] = []
  let minutes = 0
  for (const [at, { kind, hours }] of days.entries()) {
    if (kind.working) workingDays.push(at)
    if (kind.working) minutes += hours.reduce((sum, [from, to]) => sum + to - from, 0)
    daysBefore[at + 1] = workingDays.length
    minutesBefore[at + 1] = minutes
  }
  for (const [at, { hours }] of [...days.entries()].reverse()) {
    nextReceiving[at] = hours.length > 0 ? at : (nextReceiving[at + 1] ?? -1)
  }
  return { daysBefore, minutesBefore, workingDays: Int32Array.from(workingDays), nextReceiving }
}

/** The calendar's day of that number. @throws Objection calendar.outside_horizon */
export function kindAt(calendar: Calendar, index: number): DayKind {
  return calendar.kinds[index] ?? outside(calendar, addDays(calendar.horizon.from, index))
}

/** What that day is for this agency. @throws Objection calendar.outside_horizon */
export function kindOf(calendar: Calendar, day: Day): DayKind {
  return calendar.kinds[daysBetween(calendar.horizon.from, day)] ?? outside(calendar, day)
}

/** Stops with the days the calendar knows; without a day, what is asked for lies after them. */
export function outside({ horizon }: Calendar, day: Day | null): never {
  throw new Objection('calendar.outside_horizon', { day: day ?? addDays(horizon.to, 1), ...horizon })
}
