import type { Step } from '../dossier.ts'

/**
 * Which steps begin when these are done: the next in order; where that is one of a parallel group, the first waiting
 * step of each of its branches. Inside a group each branch goes on by itself, and what follows begins when all are done.
 */
export function stepsToOpen<S extends Pick<Step, 'id' | 'position' | 'state' | 'group_code' | 'branch_code'>>(
  steps: readonly S[],
): S[] {
  const waiting = steps.filter(({ state }) => state === 'waiting').sort((one, other) => one.position - other.position)
  const open = steps.filter(({ state }) => state === 'open')
  const next = waiting[0]
  if (!next) return []
  if (open.some(({ group_code }) => group_code === null || group_code !== next.group_code)) return []
  if (next.group_code === null) return open.length === 0 ? [next] : []
  return branchesOf(waiting, next.group_code).filter(
    ({ branch_code }) => !open.some((one) => one.branch_code === branch_code),
  )
}

/** The first waiting step of each branch of a group. */
function branchesOf<S extends Pick<Step, 'group_code' | 'branch_code'>>(waiting: readonly S[], group: string): S[] {
  const first = new Map<string, S>()
  for (const step of waiting) {
    const branch = step.branch_code ?? ''
    if (step.group_code === group && !first.has(branch)) first.set(branch, step)
  }
  return [...first.values()]
}
