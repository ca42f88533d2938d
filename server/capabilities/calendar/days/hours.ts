import { Objection, stopIf } from '#platform/objection.ts'
import type { DeskHours, Span, Weekday } from '../calendar.ts'

/** Why these cannot be the hours of a day: the stretches lie in it, in order and apart. */
export function whyNotHours(hours: readonly Span[]): Objection | null {
  let last = 0
  for (const [from, to] of hours) {
    const whole = Number.isInteger(from) && Number.isInteger(to)
    if (!whole || from < last || to <= from || to > 1440) return new Objection('calendar.bad_desk_hours', { from, to })
    last = to
  }
  return null
}

/** @throws Objection calendar.bad_desk_hours */
export function checkHours(hours: readonly Span[]): void {
  stopIf(whyNotHours(hours))
}

/** Why these cannot be an agency's week: hours that cannot be, or no weekday on which a term runs. */
export function whyNotWeek({ hours, reception_only }: Pick<DeskHours, 'hours' | 'reception_only'>): Objection | null {
  const days = Object.entries(hours)
  const wrong = days.map(([, spans]) => whyNotHours(spans)).find((objection) => objection !== null)
  if (wrong) return wrong
  const isWorked = days.some(([day, spans]) => spans.length > 0 && !reception_only.includes(Number(day) as Weekday))
  return isWorked ? null : new Objection('calendar.no_working_weekday')
}
