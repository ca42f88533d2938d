import type { LedgerLine, Term } from '../calendar.ts'
import { type Calendar, kindAt } from '../compile.ts'
import { lineOf, ownRule, pausedLine } from '../days/lines.ts'
import { closing, dayIndex, momentAt } from './moment.ts'
import { frozenFrom, type Stop } from './pauses.ts'

/** The clock from one start to its end (null: paused and not resumed), with a line for each day. */
export type Leg = { readonly end: number | null; readonly lines: readonly LedgerLine[] }

/** Walks from the moment the term starts until it is used up. `opening` is the rule of a first day that does not count. */
export function walk(calendar: Calendar, start: number, term: Term, stops: readonly Stop[], opening: string): Leg {
  const { amount, unit } = term
  const half = amount % 1 > 0 ? calendar.minutesPerWorkingDay / 2 : 0
  if (unit === 'h') return walkHours(calendar, start, amount * 60, stops)
  if (amount === 0.5) return walkHours(calendar, start, half, stops)
  const whole = Math.floor(amount)
  const first = dayIndex(start)
  const opened = whole === 0 ? [] : [lineOf(calendar, first, false, opening)]
  const days = walkDays(calendar, first + opened.length, Math.max(whole, 1), { ...term, amount: whole }, stops)
  const ran = { end: days.end, lines: [...opened, ...days.lines] }
  if (half === 0 || ran.end === null) return ran
  const rest = walkHours(calendar, momentAt(dayIndex(ran.end) + 1, 0), half, stops)
  return { end: rest.end, lines: [...ran.lines, ...rest.lines] }
}

function walkDays(calendar: Calendar, first: number, days: number, term: Term, stops: readonly Stop[]): Leg {
  const lines: LedgerLine[] = []
  let left = days
  for (let index = first; ; index += 1) {
    const { working } = kindAt(calendar, index)
    const stop = stops.find((each) => isFrozen(calendar, each, index))
    if (stop) {
      lines.push(pausedLine(calendar, index, stop))
      if (stop.to === Number.POSITIVE_INFINITY) return { end: null, lines }
      continue
    }
    const counts = left > 0 && (working || term.unit === 'd')
    if (counts) left -= 1
    lines.push(
      lineOf(calendar, index, counts, counts ? countedRule(calendar, index, term) : ownRule(calendar, index, 'rolled')),
    )
    if (left === 0 && working) return { end: closing(calendar, index), lines }
  }
}

/** From the day of the pause (unless that was worked to its end) to the day on which it ended. */
function isFrozen(calendar: Calendar, stop: Stop, index: number): boolean {
  return index >= frozenFrom(calendar, stop) && index <= dayIndex(stop.to)
}

/** Why a day counts: worked by a swap or an opening, the very day of reception, or an ordinary day. */
function countedRule(calendar: Calendar, index: number, { amount }: Term): string {
  const { working, rule } = kindAt(calendar, index)
  if (working && rule !== 'working_day') return rule
  return amount === 0 ? 'same_day' : 'counted'
}

function walkHours(calendar: Calendar, start: number, minutes: number, stops: readonly Stop[]): Leg {
  const lines: LedgerLine[] = []
  let left = minutes
  for (let index = dayIndex(start); ; index += 1) {
    const open = stops.find(({ to }) => to === Number.POSITIVE_INFINITY)
    let ran = 0
    let end: number | null = null
    for (const [from, to] of runningSpans(calendar, index, start, stops)) {
      if (end !== null) break
      const used = Math.min(left, to - from)
      left -= used
      ran += used
      if (left === 0) end = from + used
    }
    lines.push(hoursLine(calendar, index, ran, stops))
    if (end !== null || (open && index >= dayIndex(open.from))) return { end, lines }
  }
}

function hoursLine(calendar: Calendar, index: number, ran: number, stops: readonly Stop[]): LedgerLine {
  const { working, rule } = kindAt(calendar, index)
  if (ran > 0) return lineOf(calendar, index, ran, rule === 'working_day' ? 'counted' : rule)
  const stop = stops.find(({ from, to }) => from < momentAt(index + 1, 0) && to > momentAt(index, 0))
  if (working && stop) return { ...pausedLine(calendar, index, stop), counted: 0 }
  return lineOf(calendar, index, 0, ownRule(calendar, index, 'after_hours'))
}

/** The desk hours of a day that lie after the start and in no pause. */
function runningSpans(calendar: Calendar, index: number, start: number, stops: readonly Stop[]): [number, number][] {
  const hours = calendar.working[index] ?? []
  let spans = hours.map(([from, to]): [number, number] => [Math.max(momentAt(index, from), start), momentAt(index, to)])
  for (const stop of stops) {
    spans = spans.flatMap(([from, to]): [number, number][] => [
      [from, Math.min(to, stop.from)],
      [Math.max(from, stop.to), to],
    ])
  }
  return spans.filter(([from, to]) => to > from)
}
