/** How alike two texts are, by the pairs of neighbouring words they share: 1 the same, 0 nothing. */

export function pairsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.length > 1 ? words.slice(1).map((word, index) => `${words[index]} ${word}`) : words)
}

export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size + other.size === 0) return 1
  let shared = 0
  for (const pair of one) if (other.has(pair)) shared++
  return (2 * shared) / (one.size + other.size)
}

export type Match = { before: number; after: number }
type Item = { key: string; text: string }
const ALIKE = 0.5
const COMMON = 40

/**
 * Finds the items of one list again in another: the same text first, then the same key (area and number) with a text
 * that is alike, then the most alike of what is left. Every item is used once.
 */
export function matched(before: readonly Item[], after: readonly Item[]): Match[] {
  const [old, fresh] = [before, after].map((items) => items.map((item) => ({ ...item, pairs: pairsOf(item.text) })))
  if (!old || !fresh) return []
  const usedOld = new Set<number>()
  const usedNew = new Set<number>()
  const matches: Match[] = []
  const take = (one: number, other: number) => {
    if (usedOld.has(one) || usedNew.has(other)) return
    usedOld.add(one)
    usedNew.add(other)
    matches.push({ before: one, after: other })
  }
  for (const fits of [identical(old, fresh), sameKey(old, fresh), alike(old, fresh)])
    for (const { before: one, after: other } of fits) take(one, other)
  return matches.sort((one, other) => one.after - other.after)
}

type Paired = Item & { pairs: Set<string> }

function* identical(old: readonly Paired[], fresh: readonly Paired[]): Generator<Match> {
  const places = grouped(old, (item) => item.key + item.text)
  for (const [after, item] of fresh.entries())
    for (const before of places.get(item.key + item.text) ?? []) yield { before, after }
  const texts = grouped(old, (item) => item.text)
  for (const [after, item] of fresh.entries())
    for (const before of (texts.get(item.text) ?? []).slice(0, COMMON)) yield { before, after }
}

function* sameKey(old: readonly Paired[], fresh: readonly Paired[]): Generator<Match> {
  const places = grouped(old, (item) => item.key)
  for (const [after, item] of fresh.entries()) {
    for (const before of (places.get(item.key) ?? []).slice(0, COMMON)) {
      if (likeness(old[before]?.pairs ?? new Set(), item.pairs) >= ALIKE / 2) yield { before, after }
    }
  }
}

/** Only items that share a pair of words that is not common are compared. */
function alike(old: readonly Paired[], fresh: readonly Paired[]): Match[] {
  const index = new Map<string, number[]>()
  for (const [place, item] of old.entries())
    for (const pair of item.pairs) index.set(pair, [...(index.get(pair) ?? []), place].slice(0, COMMON + 1))
  const fits: (Match & { likeness: number })[] = []
  for (const [after, item] of fresh.entries()) {
    const near = new Set(
      [...item.pairs].flatMap((pair) => ((index.get(pair)?.length ?? 0) > COMMON ? [] : (index.get(pair) ?? []))),
    )
    for (const before of near)
      fits.push({ before, after, likeness: likeness(old[before]?.pairs ?? new Set(), item.pairs) })
  }
  return fits
    .filter((fit) => fit.likeness >= ALIKE)
    .sort((one, other) => other.likeness - one.likeness || one.after - other.after)
}

function grouped(items: readonly Paired[], key: (item: Paired) => string): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  for (const [place, item] of items.entries()) {
    const group = groups.get(key(item))
    if (group) group.push(place)
    else groups.set(key(item), [place])
  }
  return groups
}
