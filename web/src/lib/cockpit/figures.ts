import type { components } from '#contract/api.d.ts'
import { number } from '#lib/format.ts'
import type { Locale } from '#lib/language.ts'

export type Figure = components['schemas']['Cockpit']['figures'][number]

/** The six of the first screen, in the order a leader asks. */
export const MAIN = ['received', 'solved', 'on_time_all', 'late_now', 'working_time_p90', 'online_share'] as const

/** Counts of what happened in a period: while it runs, they say nothing against a whole period before. */
const FLOWS: readonly string[] = ['received', 'solved']

/** A figure as people read it: counts whole, shares and hours with one place. */
export function figureText(locale: Locale, value: number | null, unit: string): string {
  return value === null ? '–' : number(locale, value, unit === 'count' ? 0 : 1)
}

export type Movement = { readonly way: 'up' | 'down' | 'flat'; readonly by: number; readonly good?: boolean }

/** How a figure moved against the period before; null where that says nothing. Shares move in points, the rest in percent. */
export function movementOf(
  { measure, value, better, unit }: Pick<Figure, 'measure' | 'value' | 'better' | 'unit'>,
  before: number | null,
  isRunning: boolean,
): Movement | null {
  if (value === null || before === null || (isRunning && FLOWS.includes(measure))) return null
  const change = unit === 'percent' ? value - before : before === 0 ? value - before : ((value - before) / before) * 100
  const by = Math.round(Math.abs(change) * 10) / 10
  if (by === 0) return { way: 'flat', by }
  const way = change > 0 ? 'up' : 'down'
  return better === null ? { way, by } : { way, by, good: better === way }
}

/** The address of the rows behind a figure. */
export function rowsAddress(measure: string, agency: string, subtree: boolean, period: string): string {
  return `/cockpit/rows?${new URLSearchParams({ measure, agency, subtree: String(subtree), period })}`
}
