import { addDays, type Day } from '#platform/time.ts'

/** Where something owed stands on a day. */
export type Standing = 'done_on_time' | 'done_late' | 'late' | 'soon' | 'open' | 'not_begun'

type Owed = {
  readonly state: 'open' | 'done' | 'removed'
  readonly from_on: Day
  readonly due_on: Day
  readonly done_on: Day | null
}

/** Due on a day means until its end: late from the day after. */
export function standingOf({ state, from_on, due_on, done_on }: Owed, today: Day, soon: number): Standing {
  if (state === 'done') return done_on !== null && done_on > due_on ? 'done_late' : 'done_on_time'
  if (today > due_on) return 'late'
  if (addDays(today, soon) >= due_on) return 'soon'
  return today < from_on ? 'not_begun' : 'open'
}

/** The worst first: what a list of work is sorted by. */
const ORDER: Readonly<Record<Standing, number>> = {
  late: 0,
  soon: 1,
  open: 2,
  not_begun: 3,
  done_late: 4,
  done_on_time: 5,
}

/** What a task says of all that is owed for it: its worst open one, or how all of it was done. */
export function worstOf(standings: readonly Standing[]): Standing | null {
  return [...standings].sort((one, other) => ORDER[one] - ORDER[other])[0] ?? null
}
