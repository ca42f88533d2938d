import { Objection } from '#platform/objection.ts'
import { addDays, type Day, daysBetween, weekdayOf } from '#platform/time.ts'
import type { CalendarRows, DayKind, DeskHours, LocalDay, Span, Weekday } from '../calendar.ts'
import { nationalDays } from './holidays.ts'
import { checkHours } from './hours.ts'

/** A day of one agency: what it is, and the hours in which it receives (and, where it is worked, works). */
export type Described = { readonly kind: DayKind; readonly hours: readonly Span[] }

export const NO_HOURS: readonly Span[] = []

/** Every day of the horizon: what the agency decided for it, else what the country did, else what its weekday is. */
export function describeDays(rows: CalendarRows): Described[] {
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
