import { Objection } from '#platform/objection.ts'
import { addDays, type Day, daysBetween, instant, weekdayOf } from '#platform/time.ts'
import type { DayKind, DeskHours, HolidayRule, LocalDay, Span, Weekday, YearlyDecision } from './calendar.ts'
import { nationalDays } from './holidays.ts'

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

const NO_HOURS: readonly Span[] = []

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

type Described = { readonly kind: DayKind; readonly hours: readonly Span[] }

function describeDays(rows: CalendarRows): Described[] {
  const { from, to } = rows.horizon
  const national = nationalDays(
    { ...rows, madeUpBasis: rows.bases.made_up?.basis ?? null },
    { from: Number(from.slice(0, 4)) - 1, to: Number(to.slice(0, 4)) + 1 },
  )
  const local = new Map(rows.closures.map((each) => [each.day, each]))
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, at) => {
    const day = addDays(from, at)
    const desk = deskOn(rows.deskHours, day)
    return (
      localDay(local.get(day), desk, rows) ?? nationalDay(national.get(day), desk, rows) ?? weekDay(day, desk, rows)
    )
  })
}

function deskOn(versions: readonly DeskHours[], day: Day): DeskHours {
  const found = versions.findLast(
    (each) => each.effective_from <= day && (!each.effective_to || day <= each.effective_to),
  )
  if (!found) throw new Objection('calendar.no_desk_hours', { day })
  return found
}

function localDay(row: LocalDay | undefined, desk: DeskHours, rows: CalendarRows): Described | null {
  if (!row) return null
  const { day, kind, basis, verified } = row
  if (row.hours) checkHours(row.hours)
  const rule = { closed: 'closure', open: 'opening', reception_only: 'reception_only' }[kind]
  const hours = kind === 'closed' ? NO_HOURS : (row.hours ?? workHours(day, desk, rows))
  return { kind: { day, working: kind === 'open', rule, basis, verified }, hours }
}

function nationalDay(kind: DayKind | undefined, desk: DeskHours, rows: CalendarRows): Described | null {
  return kind ? { kind, hours: kind.working ? workHours(kind.day, desk, rows) : NO_HOURS } : null
}

function weekDay(day: Day, desk: DeskHours, { weeklyRest, bases }: CalendarRows): Described {
  const weekday = weekdayOf(day) as Weekday
  const hours = desk.hours[weekday] ?? NO_HOURS
  const { basis, verified } = desk
  if (hours.length === 0) {
    const rule = weeklyRest.includes(weekday) ? 'weekend' : 'no_desk'
    return { kind: { day, working: false, rule, ...(bases[rule] ?? { basis, verified }) }, hours }
  }
  const working = !desk.reception_only.includes(weekday)
  const rule = working ? 'working_day' : 'reception_only'
  return { kind: { day, working, rule, basis: working ? null : basis, verified }, hours }
}

/** Hours of a day that is worked though its weekday may not be: then those of the week's first working day. */
function workHours(day: Day, desk: DeskHours, { weeklyRest }: CalendarRows): readonly Span[] {
  const weekday = weekdayOf(day) as Weekday
  const own = weeklyRest.includes(weekday) ? undefined : desk.hours[weekday]
  const first = ([1, 2, 3, 4, 5, 6, 7] as const).find((each) => desk.hours[each] && !desk.reception_only.includes(each))
  const hours = own ?? (first && desk.hours[first])
  if (!hours) throw new Objection('calendar.no_desk_hours', { day })
  return hours
}

function checkHours(hours: readonly Span[]): void {
  let last = 0
  for (const [from, to] of hours) {
    const whole = Number.isInteger(from) && Number.isInteger(to)
    if (!whole || from < last || to <= from || to > 1440) throw new Objection('calendar.bad_desk_hours', { from, to })
    last = to
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
