import type { components } from '#contract/api.d.ts'

type List = components['schemas']['WorkList']
export type WorkLine = List['lines'][number]
export type View = List['views'][number]['view']
export type Group = List['groups'][number]['group']
export type Act = WorkLine['acts'][number]

export const views: readonly View[] = ['mine', 'role', 'asked', 'asking', 'unassigned', 'open', 'silent']
/** What only who gives out work has. */
export const headViews: readonly View[] = ['unassigned', 'silent']
export const groups: readonly Group[] = ['late', 'today', 'week', 'later', 'waiting']
export const batchActs: readonly Act[] = ['claim', 'complete', 'sign', 'give_back', 'hand_over', 'assign']

/** One of a list by the text in the address or a form; null for any other text. */
export function oneOf<Name extends string>(list: readonly Name[], text: string | null): Name | null {
  return list.find((name) => name === text) ?? null
}
