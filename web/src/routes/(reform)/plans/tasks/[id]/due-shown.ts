import type { Due } from '#lib/plans/plan.ts'

/**
 * Which of the items of a task stands open: the one asked for; else the first that the reader may decide or ask about,
 * finish or report on; else the first that is open.
 */
export function dueShown(dues: readonly Due[], asked: string | null): Due | null {
  const open = dues.filter(({ state }) => state === 'open')
  return (
    dues.find(({ id }) => id === asked) ??
    open.find(({ may }) => may.decide) ??
    open.find(({ may }) => may.ask_extension) ??
    open.find(({ may }) => may.finish) ??
    open.find(({ may }) => may.report) ??
    open[0] ??
    dues.at(-1) ??
    null
  )
}
