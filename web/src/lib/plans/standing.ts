import type { Counts, Filter, Standing } from './plan.ts'

export type Tone = 'ok' | 'soon' | 'late' | 'info' | 'plain'
const tones = {
  late: 'late',
  soon: 'soon',
  open: 'info',
  not_begun: 'plain',
  done_late: 'plain',
  done_on_time: 'ok',
} as const satisfies Record<Standing, Tone>

export function toneOf(standing: Standing): Tone {
  return tones[standing]
}

export type Totals = { readonly all: number; readonly done: number } & Record<'late' | 'soon' | 'ahead', number>

/** What a list says of its items: how many, how many done, late, due soon, not due yet. */
export function totalsOf({
  late = 0,
  soon = 0,
  open = 0,
  not_begun = 0,
  done_late = 0,
  done_on_time = 0,
}: Counts): Totals {
  const done = done_late + done_on_time
  const ahead = open + not_begun
  return { late, soon, ahead, done, all: late + soon + ahead + done }
}

/** Whether something of a task stands so; `asked` is known of single items only. */
export function hasStanding(counts: Counts, filter: Filter): boolean {
  return filter !== 'asked' && totalsOf(counts)[filter] > 0
}

/** Whole days from one day to another; negative where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000)
}
