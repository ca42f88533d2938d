/** The same seed gives the same requests. */
export type Chance = {
  /** From 0 up to 1. */
  next(): number
  /** True so often. */
  is(share: number): boolean
  pick<T>(from: readonly [T, ...T[]]): T
  upTo(most: number): number
}

/** mulberry32: small, even, and the same everywhere. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const upTo = (most: number) => Math.floor(next() * (most + 1))
  return { next, upTo, is: (share) => next() < share, pick: (from) => from[upTo(from.length - 1)] ?? from[0] }
}
