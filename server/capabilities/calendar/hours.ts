import { Objection } from '#platform/objection.ts'
import type { DeskHours, Weekday } from './calendar.ts'
import { checkHours } from './days.ts'

/**
 * Stops where these cannot be an agency's week: hours that cannot be, or no weekday on which a term runs.
 * @throws Objection calendar.bad_desk_hours, calendar.no_working_weekday
 */
export function checkWeek({ hours, reception_only }: Pick<DeskHours, 'hours' | 'reception_only'>): void {
  const days = Object.entries(hours)
  for (const [, spans] of days) checkHours(spans)
  const isWorked = days.some(([day, spans]) => spans.length > 0 && !reception_only.includes(Number(day) as Weekday))
  if (!isWorked) throw new Objection('calendar.no_working_weekday')
}
