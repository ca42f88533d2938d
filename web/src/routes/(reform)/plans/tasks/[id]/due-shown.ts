import type { Due } from '#lib/plans/plan.ts'

/**
 * Which of the items of a task stands open: the one asked for; else the first that the reader may finish, ask or decide
 * about, the latest first; else the first that is open.
 */
export function dueShown(dues: readonly Due[], asked: string | null): Due | null {
  const open = dues.filter(({ state }) => state === 'open')
  return (
    dues.find(({ id }) => id === asked) ??
    open.find(({ extensions, may }) => may.decide && extensions.some(({ state }) => state === 'asked')) ??
    open.find(({ may }) => may.ask_extension) ??
    open.find(({ may }) => may.report) ??
    open[0] ??
    dues.at(-1) ??
    null
  )
}
