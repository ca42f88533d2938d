import { Objection } from '#platform/objection.ts'
import { isTerm, type Pause, type Term, termText } from '../calendar.ts'
import { type Calendar, outside } from '../compile.ts'
import {
  closing,
  dateOf,
  dayIndex,
  momentAfterWork,
  momentOf,
  workedBefore,
  workingDayFrom,
  workingDayNumber,
} from './moment.ts'
import { countsAnew, frozenFrom, resumesOn, type Stop, stopsAfter } from './pauses.ts'
import { startMoment } from './reception.ts'

const NEVER = Number.POSITIVE_INFINITY

/**
 * When the result is due; null while a pause is open. Without the ledger, for many dossiers at once: `due` tells why.
 *
 * Working days are counted from the one after reception and end with the desk's last minute (0: the day of reception
 * itself); calendar days roll to the next working day (Civil Code 2015, art. 147–148, chưa kiểm chứng); hours and half
 * days run in desk hours only. A pause freezes what is left: working days go on with the next working day after it, calendar days with the
 * next day, hours at once; of a same-day term the whole is always left.
 *
 * @throws Objection calendar.outside_horizon, calendar.bad_term, calendar.bad_pause
 */
export function dueAt(calendar: Calendar, received: Date, term: Term, pauses: readonly Pause[] = []): Date | null {
  if (!isTerm(term)) throw new Objection('calendar.bad_term', { term: termText(term) })
  const moment = momentOf(calendar, received)
  const stops = pauses.length > 0 ? stopsAfter(calendar, pauses, moment) : NO_STOPS
  const due = dueMoment(calendar, moment, term, stops)
  return due === NEVER ? null : dateOf(calendar, due)
}

const NO_STOPS: readonly Stop[] = []

/** A restart that begins before the term has ended counts it again from where the restart ends. */
function dueMoment(calendar: Calendar, received: number, term: Term, stops: readonly Stop[]): number {
  const at = stops.findIndex((stop) => countsAnew(stop, term))
  const start = startMoment(calendar, received, term)
  if (at < 0) return endOf(calendar, start, term, stops)
  const restart = stops[at]
  const before = endOf(calendar, start, term, stops.slice(0, at))
  if (!restart || restart.from >= before) return before
  return restart.to === NEVER ? NEVER : dueMoment(calendar, restart.to, term, stops.slice(at + 1))
}

function endOf(calendar: Calendar, start: number, { amount, unit }: Term, stops: readonly Stop[]): number {
  if (unit === 'h') return endOfWork(calendar, start, amount * 60, stops)
  const half = amount % 1 > 0 ? calendar.minutesPerWorkingDay / 2 : 0
  if (amount === 0.5) return endOfWork(calendar, start, half, stops)
  const whole = Math.floor(amount)
  const first = whole === 0 ? dayIndex(start) : dayIndex(start) + 1
  const last = (unit === 'wd' ? lastWorkingDay : lastCalendarDay)(calendar, first, Math.max(whole, 1), stops)
  if (last === NEVER) return NEVER
  const end = closing(calendar, last)
  return half > 0 ? endOfWork(calendar, end, half, stops) : end
}

/** The day on which the last of so many working days is used up, counting from `first`. */
function lastWorkingDay(calendar: Calendar, first: number, days: number, stops: readonly Stop[]): number {
  const { daysBefore } = calendar
  const before = (index: number): number => daysBefore[index] ?? outside(calendar, null)
  let at = first
  let left = days
  for (const stop of stops) {
    const ran = before(Math.max(frozenFrom(calendar, stop), at)) - before(at)
    if (ran >= left) break
    if (stop.to === NEVER) return NEVER
    left -= ran
    at = Math.max(at, resumesOn(stop))
  }
  return workingDayNumber(calendar, before(at) + left)
}

/** The same in calendar days, the last one rolled to a working day; a pause may still stop the clock on the way there. */
function lastCalendarDay(calendar: Calendar, first: number, days: number, stops: readonly Stop[]): number {
  let at = first
  let left = days
  const end = (): number => workingDayFrom(calendar, Math.max(at, at + left - 1))
  for (const stop of stops) {
    const frozen = Math.max(frozenFrom(calendar, stop), at)
    if (end() < frozen) break
    if (stop.to === NEVER) return NEVER
    left -= Math.min(left, frozen - at)
    at = Math.max(at, resumesOn(stop))
  }
  return end()
}

/** The moment at which so many working minutes have run since `start`. */
function endOfWork(calendar: Calendar, start: number, minutes: number, stops: readonly Stop[]): number {
  let at = start
  let left = minutes
  for (const stop of stops) {
    if (stop.to <= at) continue
    const ran = workedBefore(calendar, Math.max(stop.from, at)) - workedBefore(calendar, at)
    if (ran >= left) break
    if (stop.to === NEVER) return NEVER
    left -= ran
    at = stop.to
  }
  return momentAfterWork(calendar, workedBefore(calendar, at) + left)
}
