import type { components } from '#contract/api.d.ts'

type Schemas = components['schemas']
export type Plan = Schemas['Plan']
export type Task = Plan['tasks'][number]
export type DueLine = Schemas['PlanDues']['lines'][number]
export type TaskSheet = Schemas['PlanTask']
export type Due = TaskSheet['dues'][number]
export type Target = Schemas['PlanTargets'][number]
export type Standing = DueLine['standing']
export type Counts = Plan['dues']
export type StoredFile = Schemas['StoredFile']

/** How what is owed can be asked for, in an address: `?standing=late`. */
export const standings = ['late', 'soon', 'ahead', 'done', 'asked'] as const
export type Filter = (typeof standings)[number]

/** A filter by the name that stands in the address; null for any other text. */
export function filterOf(text: string | null): Filter | null {
  return standings.find((one) => one === text) ?? null
}
