import type { Due } from '#lib/plans/plan.ts'

export type Listed = Pick<Due, 'id' | 'agency_name' | 'due_on' | 'standing'>

const order = ['late', 'soon', 'open', 'not_begun', 'done_late', 'done_on_time'] as const

/**
 * The items of a task beside the one that stands open, the most urgent first: a task of every commune and month has more
 * than a page can hold, so only the first of them unless all are asked for.
 */
export function listed(dues: readonly Due[], shown: string, most: number): readonly Listed[] {
  const sorted = dues
    .map(({ id, agency_name, due_on, standing }) => ({ id, agency_name, due_on, standing }))
    .sort((one, other) => rank(one) - rank(other) || one.due_on.localeCompare(other.due_on))
  const first = sorted.slice(0, most)
  const own = sorted.find(({ id }) => id === shown)
  return !own || first.includes(own) ? first : [own, ...first.slice(0, -1)]
}

function rank({ standing }: Listed): number {
  return order.indexOf(standing)
}
