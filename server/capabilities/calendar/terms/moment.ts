/** Instants as minutes since the calendar's first day began, and the few questions asked of them. */
import { dayOf, MINUTE } from '#platform/time.ts'
import { type Calendar, outside } from '../compile.ts'

export const MINUTES_PER_DAY = 1440

/** The minute an instant lies in. @throws Objection calendar.outside_horizon */
export function momentOf(calendar: Calendar, at: Date): number {
  const moment = Math.floor((at.getTime() - calendar.epoch) / MINUTE)
  const known = moment >= 0 && moment < calendar.kinds.length * MINUTES_PER_DAY
  return known ? moment : outside(calendar, Number.isNaN(at.getTime()) ? null : dayOf(at))
}

export function dateOf(calendar: Calendar, moment: number): Date {
  return new Date(calendar.epoch + moment * MINUTE)
}

export const dayIndex = (moment: number): number => Math.floor(moment / MINUTES_PER_DAY)
export const momentAt = (index: number, minute: number): number => index * MINUTES_PER_DAY + minute

/** When the desk closes on a working day; the day's first minute where it is not worked. */
export function closing(calendar: Calendar, index: number): number {
  const hours = calendar.working[index]
  return momentAt(index, hours?.at(-1)?.[1] ?? 0)
}

/** The first working day at or after that one. */
export function workingDayFrom(calendar: Calendar, index: number): number {
  return workingDayNumber(calendar, (calendar.daysBefore[index] ?? calendar.workingDays.length) + 1)
}

/** The n-th working day of the calendar, the first being 1. */
export function workingDayNumber(calendar: Calendar, n: number): number {
  return calendar.workingDays[n - 1] ?? outside(calendar, null)
}

/** Working minutes from the calendar's beginning to that moment. */
export function workedBefore(calendar: Calendar, moment: number): number {
  const index = dayIndex(moment)
  const minute = moment - index * MINUTES_PER_DAY
  let minutes = calendar.minutesBefore[index] ?? 0
  for (const [from, to] of calendar.working[index] ?? []) {
    if (minute > from) minutes += Math.min(minute, to) - from
  }
  return minutes
}

/** The first moment before which that many working minutes lie; `workedBefore` turned round. */
export function momentAfterWork(calendar: Calendar, minutes: number): number {
  const index = dayHolding(calendar.minutesBefore, minutes)
  let left = minutes - (calendar.minutesBefore[index] ?? 0)
  for (const [from, to] of calendar.working[index] ?? []) {
    if (left <= to - from) return momentAt(index, from + left)
    left -= to - from
  }
  return outside(calendar, null)
}

/** The first day by whose end that many minutes were worked. */
function dayHolding(minutesBefore: Int32Array, minutes: number): number {
  let low = 0
  let high = minutesBefore.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((minutesBefore[middle + 1] ?? Number.POSITIVE_INFINITY) >= minutes) high = middle
    else low = middle + 1
  }
  return low
}
