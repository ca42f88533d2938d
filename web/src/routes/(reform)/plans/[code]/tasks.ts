import type { Filter, Plan, Task } from '#lib/plans/plan.ts'
import { hasStanding } from '#lib/plans/standing.ts'

export type Group = { readonly key: string; readonly title: string | null; readonly tasks: readonly Task[] }

/** The tasks of a plan under their areas, in its order; those of no area and the duties of agencies stand last. */
export function grouped(plan: Pick<Plan, 'areas' | 'tasks'>, keep: (task: Task) => boolean): readonly Group[] {
  const own = plan.tasks.filter(({ kind }) => kind === 'task').filter(keep)
  const groups = [...new Set(plan.areas)].map((title, index) => ({
    key: `area-${index + 1}`,
    title,
    tasks: own.filter(({ area }) => area === title),
  }))
  const none = { key: 'none', title: null, tasks: own.filter(({ area }) => area === null) }
  const duties = { key: 'duties', title: null, tasks: plan.tasks.filter(({ kind }) => kind === 'duty').filter(keep) }
  return [...groups, none, duties].filter(({ tasks }) => tasks.length > 0)
}

/** Whether a task is among those the address asks for. */
export function asked({ standing, mine }: { readonly standing: Filter | null; readonly mine: boolean }) {
  return (task: Task): boolean => (!mine || task.mine) && (!standing || hasStanding(task.dues, standing))
}

/** Whether some of the work is the reader's own and some is not, so that to ask for one's own says something. */
export function hasOwn(tasks: readonly Pick<Task, 'mine'>[]): boolean {
  return tasks.some(({ mine }) => mine) && tasks.some(({ mine }) => !mine)
}
