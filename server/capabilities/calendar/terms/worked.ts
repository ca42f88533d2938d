import { isPast } from '#platform/time.ts'
import type { Pause } from '../calendar.ts'
import type { Calendar } from '../compile.ts'
import { momentOf, workedBefore } from './moment.ts'
import { stopsAfter } from './pauses.ts'

/**
 * Working minutes at the desk from one instant to another, pauses left out; 0 where `to` is not later.
 * @throws Objection calendar.outside_horizon
 */
export function workedBetween(calendar: Calendar, from: Date, to: Date, pauses: readonly Pause[] = []): number {
  const start = momentOf(calendar, from)
  const end = momentOf(calendar, to)
  if (end <= start) return 0
  let minutes = workedBefore(calendar, end) - workedBefore(calendar, start)
  for (const stop of stopsAfter(calendar, pauses, start)) {
    if (stop.from < end) minutes -= workedBefore(calendar, Math.min(stop.to, end)) - workedBefore(calendar, stop.from)
  }
  return minutes
}

/** Working minutes left until due; negative by as many as it is late. */
export function remaining(calendar: Calendar, now: Date, due: Date): number {
  return workedBefore(calendar, momentOf(calendar, due)) - workedBefore(calendar, momentOf(calendar, now))
}

/** Working time told as a chip tells it: "còn 1 ngày 3 giờ làm việc". The parts are never negative. */
export type WorkingTime = {
  readonly late: boolean
  readonly days: number
  readonly hours: number
  readonly minutes: number
}

/** Splits working minutes into days of `minutesPerWorkingDay`, hours and minutes; negative minutes are late ones. */
export function splitWorkingTime(minutes: number, minutesPerWorkingDay: number): WorkingTime {
  const size = Math.abs(minutes)
  const rest = size % minutesPerWorkingDay
  return {
    late: minutes < 0,
    days: Math.floor(size / minutesPerWorkingDay),
    hours: Math.floor(rest / 60),
    minutes: rest % 60,
  }
}

/** Late by the clock: also between closing and the next opening, when no working minute has passed yet. */
export function isLate(now: Date, due: Date): boolean {
  return isPast(due, now)
}

/** Not late yet, and at most so many working minutes left. */
export function isSoon(calendar: Calendar, now: Date, due: Date, withinMinutes: number): boolean {
  return !isLate(now, due) && remaining(calendar, now, due) <= withinMinutes
}
