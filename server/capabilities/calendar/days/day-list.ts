import { Objection } from '#platform/objection.ts'
import { type Day, daysBetween } from '#platform/time.ts'
import type { DayKind, Span } from '../calendar.ts'
import type { Calendar } from '../compile.ts'
import { kindOf } from '../compile.ts'

const LONGEST = 400

/** A day with the hours in which its desk is open. */
export type DayWithHours = DayKind & { readonly hours: readonly Span[] }

/** The days of a span with what each is. @throws Objection calendar.span_backwards, calendar.span_long, calendar.outside_horizon */
export function daysBetweenIn(calendar: Calendar, from: Day, to: Day): DayWithHours[] {
  const length = daysBetween(from, to) + 1
  if (length < 1) throw new Objection('calendar.span_backwards', { from, to })
  if (length > LONGEST) throw new Objection('calendar.span_long', { maximum: LONGEST })
  kindOf(calendar, from)
  kindOf(calendar, to)
  const first = daysBetween(calendar.horizon.from, from)
  return calendar.kinds
    .slice(first, first + length)
    .map((kind, at) => ({ ...kind, hours: calendar.receiving[first + at] ?? [] }))
}
