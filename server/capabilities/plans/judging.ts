/** How what is owed stands today, counted; and agencies as lines name them. */
import type { Tree } from '#agencies'
import { type Context, today } from '#platform/context.ts'
import { type Standing, standingOf } from './standing.ts'
import type { StoredDue } from './stored.ts'
import { soonDays } from './thresholds.ts'

export type Counts = Partial<Record<Standing, number>>
export type Judged = Pick<StoredDue, 'state' | 'from_on' | 'due_on' | 'done_on'>

/** How something owed stands today. */
export async function judgeToday(context: Context): Promise<(due: Judged) => Standing> {
  const soon = await soonDays(context)
  const day = today(context)
  return (due) => standingOf(due, day, soon)
}

export function countsOf(standings: readonly Standing[]): Counts {
  const counts: Counts = {}
  for (const standing of standings) counts[standing] = (counts[standing] ?? 0) + 1
  return counts
}

export function namedIn(tree: Tree, id: string): { code: string; name: string } {
  const agency = tree.get(id)
  return { code: agency?.code ?? '', name: agency?.name ?? '' }
}
