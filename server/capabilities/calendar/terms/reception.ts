import type { Term } from '../calendar.ts'
import { type Calendar, outside } from '../compile.ts'
import { dayIndex, MINUTES_PER_DAY, momentAt, workingDayFrom } from './moment.ts'

/** The moment a dossier counts as received: at once in desk hours, else when a desk next opens. */
export function receptionMoment(calendar: Calendar, received: number): number {
  const index = dayIndex(received)
  const minute = received - index * MINUTES_PER_DAY
  for (const [from, to] of calendar.receiving[index] ?? []) {
    if (minute <= to) return momentAt(index, Math.max(minute, from))
  }
  const next = calendar.nextReceiving[index + 1] ?? -1
  const opens = calendar.receiving[next]?.[0]?.[0]
  return opens === undefined ? outside(calendar, null) : momentAt(next, opens)
}

/** Whether the term is counted from the working day after the one that received (regulation "sau 15 giờ"). */
export function isAfterCutoff(calendar: Calendar, reception: number, term: Term): boolean {
  const { cutoffMinute, cutoffTerms } = calendar
  if (cutoffMinute === null || term.unit !== 'wd' || term.amount === 0.5) return false
  if (cutoffTerms === 'same_day' && term.amount > 0) return false
  return reception % MINUTES_PER_DAY > cutoffMinute
}

/** The moment from which the term is counted. */
export function startMoment(calendar: Calendar, received: number, term: Term): number {
  const reception = receptionMoment(calendar, received)
  if (!isAfterCutoff(calendar, reception, term)) return reception
  const next = workingDayFrom(calendar, dayIndex(reception) + 1)
  return momentAt(next, calendar.working[next]?.[0]?.[0] ?? 0)
}
