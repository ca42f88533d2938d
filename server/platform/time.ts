/**
 * Days and instants. Viet Nam has one zone, UTC+7 without summer time (since 13 June 1975), so the arithmetic here is
 * a fixed offset. A `Day` is the text `2026-11-21`; an instant is a `Date` in the program and timestamptz in the database.
 */
declare const day: unique symbol
/** A calendar day in Viet Nam, as `YYYY-MM-DD`. Compares and sorts as text. */
export type Day = string & { readonly [day]: true }

export const MINUTE = 60_000
export const DAY = 86_400_000
const OFFSET = 7 * 60 * MINUTE

/** Reads `YYYY-MM-DD`; null where the text is not a day that exists. */
export function dayFrom(text: string): Day | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const at = Date.parse(`${text}T00:00:00Z`)
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== text ? null : (text as Day)
}

/** A day known to be well-formed (a literal, a database date). @throws RangeError where it is not. */
export function asDay(text: string): Day {
  const found = dayFrom(text)
  if (!found) throw new RangeError(`not a day: ${text}`)
  return found
}

/** The day it is in Viet Nam at that instant. */
export function dayOf(at: Date): Day {
  return new Date(at.getTime() + OFFSET).toISOString().slice(0, 10) as Day
}

/** Minutes since midnight in Viet Nam, 0–1439. */
export function minuteOf(at: Date): number {
  return Math.floor(((at.getTime() + OFFSET) % DAY) / MINUTE)
}

/** The instant of a minute of that day in Viet Nam; `minute` may be 1440 for the end of the day. */
export function instant(on: Day, minute = 0): Date {
  return new Date(Date.parse(`${on}T00:00:00Z`) - OFFSET + minute * MINUTE)
}

/** The last moment of a day in Viet Nam: what is due on it is late after that. */
export function endOf(on: Day): Date {
  return new Date(instant(on, 1440).getTime() - 1)
}

export function addDays(on: Day, days: number): Day {
  return new Date(Date.parse(`${on}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10) as Day
}

/** Whole days from one day to another; negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY)
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export function weekdayOf(on: Day): number {
  return new Date(`${on}T00:00:00Z`).getUTCDay() || 7
}

/** The instant as Viet Nam writes it: `2026-03-05T17:00:00+07:00`. */
export function isoOf(at: Date): string {
  return `${new Date(at.getTime() + OFFSET).toISOString().slice(0, 19)}+07:00`
}

/**
 * Reads an instant; without a zone it is Viet Nam's (`2026-02-05T10:00`). Null where the text is no instant.
 */
export function instantFrom(text: string): Date | null {
  const found = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/.exec(text)
  if (!found || !dayFrom(found[1] ?? '') || Number(found[2]) > 23 || Number(found[3]) > 59) return null
  const at = new Date(found[5] ? text : `${text}+07:00`)
  return Number.isNaN(at.getTime()) ? null : at
}

/** Whether what was due is late at a moment, or on a day: after it, not at it. The one place that says it. */
export function isPast<When extends Date | Day>(due: When, at: When): boolean {
  return at > due
}

/**
 * From which day until which a promise was broken, as it is known: ended in time never, ended late until that day, and
 * while it runs from the day its due time will have passed. A day that is due is so until its end: late from the next.
 */
export function lateBetween<When extends Date | Day>(due: When | null, end: When | null): LateDays {
  if (due === null || (end !== null && !isPast(due, end))) return { from: null, until: null }
  return { from: due instanceof Date ? dayOf(due) : addDays(due, 1), until: end === null ? null : dayAt(end) }
}

/** The first day at whose end it was late, and the day it stopped being so. */
export type LateDays = { readonly from: Day | null; readonly until: Day | null }

function dayAt(when: Date | Day): Day {
  return when instanceof Date ? dayOf(when) : when
}
