export const rules = ['evenly', 'by_procedure'] as const
export type Rule = (typeof rules)[number]

/** A piece of work that is to lie with somebody else, and who may have it. */
export type Piece = { readonly id: string; readonly procedure: string; readonly able: readonly string[] }

/**
 * To whom each piece goes; null where nobody may have it. `evenly` gives each to whoever of the able has least by then;
 * `by_procedure` keeps what is of one procedure together with somebody who may have all of it, the largest heap first,
 * and falls back to evenly where there is nobody.
 *
 * @param loads how much lies with each account before; who is not named takes nothing.
 */
export function distribute(
  pieces: readonly Piece[],
  loads: ReadonlyMap<string, number>,
  rule: Rule,
): ReadonlyMap<string, string | null> {
  const now = new Map(loads)
  const given = new Map<string, string | null>()
  const give = (heap: readonly Piece[], able: readonly string[]): boolean => {
    const to = leastLaden(able, now)
    for (const { id } of heap) given.set(id, to)
    if (to) now.set(to, (now.get(to) ?? 0) + heap.length)
    return to !== null
  }
  for (const heap of rule === 'evenly' ? pieces.map((piece) => [piece]) : heapsOf(pieces)) {
    const [first] = heap
    const able = (first?.able ?? []).filter((one) => heap.every((piece) => piece.able.includes(one)))
    if (!give(heap, able)) for (const piece of heap) give([piece], piece.able)
  }
  return given
}

function heapsOf(pieces: readonly Piece[]): Piece[][] {
  const heaps = [...Map.groupBy(pieces, ({ procedure }) => procedure).values()]
  return heaps.toSorted((one, other) => other.length - one.length)
}

function leastLaden(able: readonly string[], loads: ReadonlyMap<string, number>): string | null {
  const known = able.filter((one) => loads.has(one))
  return known.reduce<string | null>(
    (least, one) => (least === null || (loads.get(one) ?? 0) < (loads.get(least) ?? 0) ? one : least),
    null,
  )
}
