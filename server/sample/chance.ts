/** Chance that can be repeated: the same words give the same numbers. */
export type Chance = {
  /** At least 0, less than 1. */
  next(): number
  /** Whether something happens that happens so often. */
  happens(share: number): boolean
  /** A whole number from `least` to `most`, both possible. */
  between(least: number, most: number): number
  one<T>(list: readonly T[]): T
}

/** Mixes whole numbers into one of 32 bits (murmur3's finish). */
export function mix(...numbers: readonly number[]): number {
  let hash = 0x9e3779b9
  for (const number of numbers) {
    hash = Math.imul(hash ^ (number | 0), 0x85ebca6b)
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
    hash ^= hash >>> 16
  }
  return hash >>> 0
}

/** The chance of one dossier of one story (mulberry32). */
export function chanceOf(...numbers: readonly number[]): Chance {
  let state = mix(...numbers)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    next,
    happens: (share) => next() < share,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    one: (list) => {
      const found = list[Math.floor(next() * list.length)]
      if (found === undefined) throw new RangeError('one of nothing')
      return found
    },
  }
}

/** Picks by weight: prepared once, asked often. */
export function weighted<T>(list: readonly T[], weightOf: (one: T) => number): (chance: Chance) => T {
  const sums: number[] = []
  for (const one of list) sums.push((sums.at(-1) ?? 0) + weightOf(one))
  const total = sums.at(-1) ?? 0
  if (!(total > 0)) throw new RangeError('nothing has weight')
  return (chance) => {
    const at = placeOf(sums, chance.next() * total)
    const found = list[at]
    if (found === undefined) throw new RangeError('weights do not reach')
    return found
  }
}

/** The first place whose sum is more than that. */
export function placeOf(sums: readonly number[], wanted: number): number {
  let low = 0
  let high = sums.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sums[middle] ?? 0) > wanted) high = middle
    else low = middle + 1
  }
  return low
}
