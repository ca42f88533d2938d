import { Objection } from '#platform/objection.ts'
import { type Deadline, isTerm, type LedgerLine, type Pause, type Term, termText } from '../calendar.ts'
import type { Calendar } from '../compile.ts'
import { basisOf, lineOf, ownRule, pausedLine } from '../days/lines.ts'
import { dateOf, dayIndex, momentOf } from './moment.ts'
import { countsAnew, frozenFrom, type Stop, stopsAfter } from './pauses.ts'
import { isAfterCutoff, receptionMoment, startMoment } from './reception.ts'
import { type Leg, walk } from './walk.ts'

/**
 * When the result is due and every day that led there, so that a person can count it again by hand. Walks day by day
 * where `dueAt` looks sums up; the two agree.
 * @throws Objection calendar.outside_horizon, calendar.bad_term, calendar.bad_pause
 */
export function due(calendar: Calendar, received: Date, term: Term, pauses: readonly Pause[] = []): Deadline {
  if (!isTerm(term)) throw new Objection('calendar.bad_term', { term: termText(term) })
  const moment = momentOf(calendar, received)
  const { end, lines } = run(calendar, moment, term, stopsAfter(calendar, pauses, moment), 'reception_day')
  return { due: end === null ? null : dateOf(calendar, end), lines }
}

/** One leg of the clock and, where a restart cuts it short, the legs after it. */
function run(calendar: Calendar, received: number, term: Term, stops: readonly Stop[], opening: string): Leg {
  const at = stops.findIndex((stop) => countsAnew(stop, term))
  const plain = at < 0 ? stops : stops.slice(0, at)
  const start = startMoment(calendar, received, term)
  const waited = waitingLines(calendar, received, start, term)
  const ran = walk(calendar, start, term, plain, opening)
  const restart = stops[at]
  if (!restart || (ran.end !== null && restart.from >= ran.end))
    return { end: ran.end, lines: [...waited, ...ran.lines] }
  const past = voided(calendar, [...waited, ...ran.lines], dayIndex(received), restart)
  if (restart.to === Number.POSITIVE_INFINITY) {
    return { end: null, lines: [...past, pausedLine(calendar, frozenFrom(calendar, restart), restart)] }
  }
  const again = run(calendar, restart.to, term, stops.slice(at + 1), 'restart_day')
  const between = pausedLines(calendar, dayIndex(received) + past.length, dayIndex(restart.to), restart)
  return { end: again.end, lines: [...past, ...between, ...again.lines] }
}

/** Days from the one that brought the dossier to the one from which it counts. */
function waitingLines(calendar: Calendar, received: number, start: number, term: Term): LedgerLine[] {
  const reception = receptionMoment(calendar, received)
  const late = isAfterCutoff(calendar, reception, term)
  const lines: LedgerLine[] = []
  for (let index = dayIndex(received); index < dayIndex(start); index += 1) {
    const cutoff = late && index === dayIndex(reception)
    lines.push(lineOf(calendar, index, false, cutoff ? 'after_cutoff' : ownRule(calendar, index, 'after_hours')))
  }
  return lines
}

/** The lines before the restart: what had been counted no longer counts. */
function voided(calendar: Calendar, lines: readonly LedgerLine[], firstDay: number, restart: Stop): LedgerLine[] {
  const last = Math.min(frozenFrom(calendar, restart), dayIndex(restart.to))
  return lines.slice(0, Math.max(0, last - firstDay)).map((line) => {
    if (!line.counted) return line
    return { ...line, counted: false, rule: 'restarted', ...basisOf(calendar, 'restarted') }
  })
}

function pausedLines(calendar: Calendar, from: number, to: number, stop: Stop): LedgerLine[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => pausedLine(calendar, from + at, stop))
}
