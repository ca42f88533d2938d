/** How what is owed stands today, and agencies as lines name them. */
import type { Tree } from '#agencies'
import { type Context, today } from '#platform/context.ts'
import { soonDays } from '../review/thresholds.ts'
import { type Standing, standingOf } from './standing.ts'
import type { StoredDue } from './stored-due.ts'

export type Counts = Partial<Record<Standing, number>>
type Judged = Pick<StoredDue, 'state' | 'from_on' | 'due_on' | 'done_on'>

/** How something owed stands today. */
export async function judgeToday(context: Context): Promise<(due: Judged) => Standing> {
  const soon = await soonDays(context)
  const day = today(context)
  return (due) => standingOf(due, day, soon)
}

export function namedIn(tree: Tree, id: string): { code: string; name: string } {
  const agency = tree.get(id)
  return { code: agency?.code ?? '', name: agency?.name ?? '' }
}
