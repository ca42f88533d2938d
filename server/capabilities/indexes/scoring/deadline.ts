import { asDay, type Day } from '#platform/time.ts'
import type { Deadline } from './scoring.ts'

/** The day a DEADLINE component is due in a round about `year`: 31/12 of the year before a plan's year, say. */
export function dueDayOf(scoring: Pick<Deadline, 'due' | 'year'>, year: number): Day {
  return asDay(`${String(year + scoring.year).padStart(4, '0')}-${scoring.due}`)
}
