import { Objection } from '#platform/objection.ts'
import { isoOf } from '#platform/time.ts'
import type { Pause, Term } from '../calendar.ts'
import type { Calendar } from '../compile.ts'
import { closing, dayIndex, momentOf } from './moment.ts'

/** A pause in the calendar's minutes; `to` is Infinity while it lasts. */
export type Stop = {
  readonly from: number
  readonly to: number
  readonly restart: boolean
  readonly basis: string | null
}

/**
 * Pauses after a moment in order, those that overlap or touch made one; it restarts the term if any of them does.
 * @throws Objection calendar.bad_pause where one ends before it begins
 */
export function stopsAfter(calendar: Calendar, pauses: readonly Pause[], received: number): Stop[] {
  const stops = pauses.map((pause) => stopOf(calendar, pause, received)).filter(({ from, to }) => to > from)
  const merged: Stop[] = []
  for (const stop of stops.sort((one, other) => one.from - other.from)) {
    const last = merged.at(-1)
    if (last && stop.from <= last.to) merged[merged.length - 1] = joined(last, stop)
    else merged.push(stop)
  }
  return merged
}

function stopOf(calendar: Calendar, { from, to, mode, basis }: Pause, received: number): Stop {
  if (to && to < from) throw new Objection('calendar.bad_pause', { from: isoOf(from), to: isoOf(to) })
  return {
    from: Math.max(momentOf(calendar, from), received),
    to: to ? momentOf(calendar, to) : Number.POSITIVE_INFINITY,
    restart: mode === 'restart',
    basis: basis ?? null,
  }
}

function joined(one: Stop, other: Stop): Stop {
  return {
    from: one.from,
    to: Math.max(one.to, other.to),
    restart: one.restart || other.restart,
    basis: one.basis ?? other.basis,
  }
}

/** The first day that does not run: the day of the pause, or the next where that day had been worked to its end. */
export function frozenFrom(calendar: Calendar, { from }: Stop): number {
  const index = dayIndex(from)
  const worked = calendar.kinds[index]?.working === true && from >= closing(calendar, index)
  return worked ? index + 1 : index
}

/** The first day that may count again: the one after the day on which the pause ended (Civil Code 2015, art. 147). */
export function resumesOn({ to }: Stop): number {
  return dayIndex(to) + 1
}

/** Whether the whole term is counted again after the pause; of a same-day term nothing can have been used up. */
export function countsAnew({ restart }: Stop, { amount }: Term): boolean {
  return restart || amount === 0
}
