import { DOUBTS, type Doubt, type Item } from '#lib/plans/review/shapes.ts'

/** The part of the list that one looks at, as the address says it. */
const SHOWS = ['open', 'accepted', 'rejected', 'all', 'unplaced', 'same'] as const
export type Show = (typeof SHOWS)[number]
type Search = { get(name: string): string | null }

export function showIn(search: Search, open: number): Show {
  return SHOWS.find((show) => show === search.get('show')) ?? (open > 0 ? 'open' : 'all')
}

const STANDINGS: Record<Show, readonly Item['state'][] | null> = {
  open: ['proposed'],
  accepted: ['accepted', 'corrected'],
  rejected: ['rejected'],
  all: null,
  unplaced: [],
  same: [],
}

export function filtered(items: readonly Item[], show: Show, search: Search): Item[] {
  const states = STANDINGS[show]
  const kind = search.get('kind')
  const change = search.get('change')
  const why = DOUBTS.find((doubt) => doubt === search.get('why'))
  return items.filter(
    (item) =>
      (states === null || states.includes(item.state)) &&
      (!kind || item.kind === kind) &&
      (!change || item.change === change) &&
      (!why || item.doubts.includes(why)),
  )
}

/** How many open items have each doubt, the most frequent first. */
export function doubtCounts(items: readonly Item[]): [Doubt, number][] {
  const counts = DOUBTS.map((doubt): [Doubt, number] => [
    doubt,
    items.filter((item) => item.state === 'proposed' && item.doubts.includes(doubt)).length,
  ])
  return counts.filter(([, count]) => count > 0).sort(([, one], [, other]) => other - one)
}

/** The open item to go to when this one is decided: the next below it, else the first that is left. */
export function nextOpen(list: readonly Item[], id: string): string {
  const open = list.filter((item) => item.state === 'proposed' && item.id !== id)
  const at = list.findIndex((item) => item.id === id)
  return (open.find((item) => list.indexOf(item) > at) ?? open[0])?.id ?? ''
}
