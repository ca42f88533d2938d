import type { Calendar } from '#calendar'
import { addDays, DAY, type Day, dayOf, daysBetween, instant, MINUTE, minuteOf } from '#platform/time.ts'

type Hours = Calendar['working']

/** So many working minutes after that moment, at the desk. */
export function afterWork(calendar: Calendar, from: Date, minutes: number): Date {
  return walk(calendar, calendar.working, from, minutes)
}

/** The first moment from then on at which the desk receives. */
export function whenReceiving(calendar: Calendar, from: Date): Date {
  return walk(calendar, calendar.receiving, from, 0)
}

function walk(calendar: Calendar, hours: Hours, from: Date, minutes: number): Date {
  let left = minutes
  let minute = minuteOf(from)
  for (let at = indexOf(calendar, dayOf(from)); at < hours.length; at++) {
    for (const [opens, closes] of hours[at] ?? []) {
      const begin = Math.max(opens, minute)
      if (begin >= closes) continue
      if (left < closes - begin) return instant(addDays(calendar.horizon.from, at), begin + left)
      left -= closes - begin
    }
    minute = 0
  }
  throw new RangeError('the calendar ends before the work does')
}

/** The hours in which an agency receives on a day; none where it does not. */
export function receivingOn(calendar: Calendar, day: Day): Hours[number] {
  return calendar.receiving[indexOf(calendar, day)] ?? []
}

/** Why a day is worked or not, as the calendar's rule says. */
export function ruleOn(calendar: Calendar, day: Day): string {
  return calendar.kinds[indexOf(calendar, day)]?.rule ?? ''
}

/** The working day so many working days before (or after, where negative) that day. */
export function workingDaysBefore(calendar: Calendar, day: Day, days: number): Day {
  const { daysBefore, workingDays, horizon } = calendar
  const worked = daysBefore[indexOf(calendar, day) + 1] ?? 0
  const index = workingDays[worked - 1 - days]
  if (index === undefined) throw new RangeError('the calendar does not reach there')
  return addDays(horizon.from, index)
}

function indexOf({ horizon }: Calendar, day: Day): number {
  return daysBetween(horizon.from, day)
}

export function later(at: Date, { minutes = 0, days = 0 }: { minutes?: number; days?: number }): Date {
  return new Date(at.getTime() + minutes * MINUTE + days * DAY)
}
