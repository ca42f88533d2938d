import type { Calendar } from '#calendar'
import { Objection } from '#platform/objection.ts'
import { addDays, DAY, type Day, dayOf, daysBetween, instant, isoOf, MINUTE, minuteOf } from '#platform/time.ts'
import type { Arrangement } from './desk.ts'

type Hours = Pick<Calendar, 'horizon' | 'receiving'>

/** The hours in which the agency receives people on a day; none where it is shut, or beyond what its calendar knows. */
export function openOn({ horizon, receiving }: Hours, day: Day): Calendar['receiving'][number] {
  return receiving[daysBetween(horizon.from, day)] ?? []
}

/** Why nobody can take a number now: the hall is shut today, has not opened (numbers are given `early` minutes before), or is over. */
export function whyNotNow(hours: Hours, now: Date, early: number): Objection | null {
  const open = openOn(hours, dayOf(now))
  const [first] = open
  const last = open.at(-1)
  if (!first || !last) return new Objection('turns.closed_day', { day: dayOf(now) })
  const minute = minuteOf(now)
  if (minute < first[0] - early) return new Objection('turns.not_open_yet', { at: clock(first[0] - early) })
  return minute < last[1] ? null : new Objection('turns.closed_now', { at: clock(last[1]) })
}

/** `450` as `7:30`. */
export function clock(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`
}

export type Slot = { readonly at: Date; readonly places: number }

/** How often each slot is taken, by its moment. */
export type Taken = ReadonlyMap<number, number>

/** The slots of a day that are still to begin, each whole within the opening hours, with the places left. */
export function slotsOn(
  hours: Hours,
  { slot_minutes, slot_places }: Pick<Arrangement, 'slot_minutes' | 'slot_places'>,
  taken: Taken,
  day: Day,
  now: Date,
): Slot[] {
  const starts = openOn(hours, day).flatMap(([from, to]) =>
    Array.from({ length: Math.floor((to - from) / slot_minutes) }, (_, n) => from + n * slot_minutes),
  )
  return starts
    .map((minute) => instant(day, minute))
    .filter((at) => at > now)
    .map((at) => ({ at, places: Math.max(0, slot_places - (taken.get(at.getTime()) ?? 0)) }))
}

/** The days on which an hour may be chosen: today and as many after it as the hall says, where it receives people. */
export function daysToChoose(hours: Hours, { ahead_days, slot_places }: Arrangement, now: Date): Day[] {
  if (slot_places === 0) return []
  const days = Array.from({ length: ahead_days + 1 }, (_, n) => addDays(dayOf(now), n))
  return days.filter((day) => openOn(hours, day).length > 0)
}

/** Why that hour cannot be chosen: no appointments here, the day is shut or too far off, it is no slot, or it is full. */
export function whyNotSlot(
  hours: Hours,
  arrangement: Arrangement,
  taken: Taken,
  slot_at: Date,
  now: Date,
): Objection | null {
  if (arrangement.slot_places === 0) return new Objection('turns.no_appointments')
  const refused = (code: string, detail = {}) => new Objection(code, detail, [{ path: 'slot_at', code, detail }])
  if (slot_at <= now) return refused('turns.slot_passed')
  const day = dayOf(slot_at)
  if (openOn(hours, day).length === 0) return refused('turns.closed_day', { day })
  if (
    slot_at.getTime() > now.getTime() + (arrangement.ahead_days + 1) * DAY ||
    !daysToChoose(hours, arrangement, now).includes(day)
  )
    return refused('turns.slot_too_far', { days: arrangement.ahead_days })
  const slot = slotsOn(hours, arrangement, taken, day, now).find(({ at }) => at.getTime() === slot_at.getTime())
  if (!slot) return refused('turns.slot_unknown')
  return slot.places > 0 ? null : refused('turns.slot_full', { at: isoOf(slot_at) })
}

/** Whether somebody with an appointment came too late to be called within it. */
export function isSlotOver(slot_at: Date, { slot_minutes }: Pick<Arrangement, 'slot_minutes'>, now: Date): boolean {
  return now.getTime() >= slot_at.getTime() + slot_minutes * MINUTE
}
