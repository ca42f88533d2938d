import { MINUTE } from '#platform/time.ts'

const LATEST = 10
const LEAST = 3
const STEP = 5

/** Minutes from one call to the next, by the latest calls of the day; null while there are too few to tell. */
export function paceOf(calls: readonly Date[]): number | null {
  const latest = calls
    .map((at) => at.getTime())
    .sort((a, b) => a - b)
    .slice(-LATEST)
  const [first] = latest
  const last = latest.at(-1)
  if (first === undefined || last === undefined || latest.length < LEAST) return null
  return (last - first) / (latest.length - 1) / MINUTE
}

/** About how many minutes somebody still waits, to the next five; null while today's pace cannot tell. */
export function waitFor(ahead: number, calls: readonly Date[]): number | null {
  const pace = paceOf(calls)
  if (pace === null) return null
  return Math.max(1, Math.ceil(((ahead + 1) * pace) / STEP)) * STEP
}

/** Whole minutes waited; none where the machine's clock was set back meanwhile. */
export function waited(from: Date, until: Date): number {
  return Math.max(0, Math.round((until.getTime() - from.getTime()) / MINUTE))
}
