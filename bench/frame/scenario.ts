import type { HttpPair } from './http-pair.ts'
import type { Installation } from './installation.ts'
import type { Reference } from './reference-database.ts'
import type { World } from './world.ts'

/**
 * One line of what came out. `ratio` says how good ours is beside the reference: 1 is as good, more is better. Rates with
 * a reference are judged by the ratio; everything else by `ours`: rates at least, times, sizes and memory at most.
 */
export type Result = {
  readonly name: string
  readonly ours: number
  readonly reference: number | null
  readonly ratio: number | null
  readonly target: number | null
  readonly unit: string
}

export type Scenario = {
  readonly name: string
  readonly about: string
  run(bench: Bench): Promise<Result[]>
}

/** What scenarios share. Each part is made when the first of them asks for it. */
export type Bench = {
  readonly quick: boolean
  /** Rounds of each side, and how long one lasts, in seconds. */
  readonly rounds: { readonly count: number; readonly seconds: number }
  say(message: string): void
  /** The program, started from nothing on a data folder of its own, looked at, stopped and started again. */
  installation(): Promise<Installation>
  /** The record of that installation with the sample province, opened by this process. */
  world(): Promise<World>
  /** A copy of that record for whatever ours is held against. */
  reference(): Promise<Reference>
  /** The program and a bare server beside it, each a process of its own, and a third that asks them. */
  http(): Promise<HttpPair>
}

/** So many a second, ours against the reference. */
export function rate(name: string, ours: number, reference: number | null, target: number | null): Result {
  return {
    name,
    ours: tidy(ours),
    reference: reference && tidy(reference),
    ...ratioOf(ours, reference),
    target,
    unit: '/s',
  }
}

/** What should be small: a time, a size. */
export function small(
  name: string,
  ours: number,
  unit: 'ms' | 's' | 'kB' | 'MB',
  target: number | null,
  reference: number | null = null,
): Result {
  const ratio = reference === null ? null : tidy(reference / ours)
  return { name, ours: tidy(ours), reference: reference && tidy(reference), ratio, target, unit }
}

function ratioOf(ours: number, reference: number | null): { ratio: number | null } {
  return { ratio: reference ? tidy(ours / reference) : null }
}

/** Three digits that mean something. */
function tidy(value: number): number {
  return value >= 1000 ? Math.round(value) : Number(value.toPrecision(3))
}

/** Whether a result reaches its target; null where there is none. */
export function reaches({ ours, ratio, target, unit }: Result): boolean | null {
  if (target === null) return null
  if (unit === '/s') return (ratio ?? ours) >= target
  return ours <= target
}
