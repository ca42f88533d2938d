import type { components } from '#contract/api.d.ts'

type Body = Pick<components['schemas']['Cockpit']['agencies'][number], 'code' | 'name' | 'values'>

/** What a body handles now, and how much of it is overdue. */
export type Held = { readonly code: string; readonly name: string; readonly open: number; readonly late: number }

/** Bodies that handle anything, the most overdue first, then the most held, then by name. */
export function heldBy(bodies: readonly Body[]): readonly Held[] {
  return bodies
    .map(({ code, name, values }) => ({
      code,
      name,
      open: values.open?.value ?? 0,
      late: values.late_now?.value ?? 0,
    }))
    .filter(({ open, late }) => open + late > 0)
    .sort((one, other) => other.late - one.late || other.open - one.open || one.name.localeCompare(other.name, 'vi'))
}
