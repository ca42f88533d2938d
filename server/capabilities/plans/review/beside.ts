/** An amended document beside its plan: what stands where something is proposed, and what it leaves as it is. */
import type { Context } from '#platform/context.ts'
import type { Content, Plan, Proposal, ProposalKind } from '../plan.ts'
import { spansOf, spansOfTask } from '../plan.ts'
import type { Duty, PlanReading, Span, Target, Task } from '../reading/reading.ts'
import { targetsOf, tasksOf } from '../stored.ts'

export type Same = { readonly kind: ProposalKind; readonly text: string; readonly source: readonly Span[] }

/** What stands in the plan now, by the item that a proposal would change or end. */
export async function standingBy(context: Context, plan: Plan): Promise<ReadonlyMap<string, Content>> {
  const [tasks, targets] = await Promise.all([tasksOf(context, plan), targetsOf(context, plan)])
  return new Map([...tasks, ...targets].map(({ id, reading }) => [id, reading]))
}

/** Items of the document that no proposal came from: the plan has them already, word for word. */
export function sameIn({ tasks, targets, duties }: PlanReading, proposals: readonly Proposal[]): Same[] {
  const proposed = new Set(proposals.flatMap(({ source }) => source.slice(0, 1).map(placeOf)))
  const items: Same[] = [
    ...targets.map((target: Target) => ({
      kind: 'target' as const,
      text: target.text,
      source: spansOf(target.source),
    })),
    ...tasks.map((task: Task) => ({ kind: 'task' as const, text: task.content, source: spansOfTask(task) })),
    ...duties.map((duty: Duty) => ({ kind: 'duty' as const, text: duty.content, source: spansOf(duty.source) })),
  ]
  return items.filter(({ source: [first] }) => first && !proposed.has(placeOf(first)))
}

function placeOf({ block, from, to }: Span): string {
  return `${block} ${from} ${to}`
}
