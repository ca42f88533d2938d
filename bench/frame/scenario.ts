import type { HttpPair } from './http-pair.ts'
import type { Installation } from './installation.ts'
import type { Reference } from './reference-database.ts'
import type { World } from './world.ts'

/**
 * One line of what came out. `ratio` says how good ours is beside the reference: 1 is as good, more is better. `target` is
 * held against `ratio` where the unit is `/s` and there is a reference, else against `ours`, in its own unit: rates at
 * least, times, sizes and memory at most.
 */
export type Result = {
  readonly name: string
  readonly ours: number
  readonly reference: number | null
  readonly ratio: number | null
  readonly target: number | null
  readonly unit: string
  /** Which way `ours` is better. */
  readonly better: 'higher' | 'lower'
  /** Whether the target is reached; null where there is none. */
  readonly reached: boolean | null
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
  const ratio = reference ? tidy(ours / reference) : null
  const own = tidy(ours)
  const reached = target === null ? null : (ratio ?? own) >= target
  return {
    name,
    ours: own,
    reference: reference && tidy(reference),
    ratio,
    target,
    unit: '/s',
    better: 'higher',
    reached,
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
  const own = tidy(ours)
  const reached = target === null ? null : own <= target
  return { name, ours: own, reference: reference && tidy(reference), ratio, target, unit, better: 'lower', reached }
}

/** Three digits that mean something. */
function tidy(value: number): number {
  return value >= 1000 ? Math.round(value) : Number(value.toPrecision(3))
}
