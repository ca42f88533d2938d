import { chanceOf } from './chance.ts'
import type { Ground } from './ground.ts'
import type { Described } from './operations.ts'
import { makePool } from './pool.ts'
import { placeOf, requestFor, type Sent } from './requests.ts'

export type Fault = { readonly status: number; readonly caller: string; readonly sent: Sent; readonly body: string }
export type Outcome = {
  readonly requests: number
  readonly operations: number
  /** How many were answered with each status. */
  readonly statuses: Readonly<Record<string, number>>
  /** Answers of 500 and above, each with the request that got it. */
  readonly faults: readonly Fault[]
  /** Operations that were never let do what they do. */
  readonly neverDone: readonly string[]
}

/** How often a value is odd: of three requests one is as the contract asks, one has one value in fifty wrong, one has one in eight. */
const ODDITIES = [0, 0.02, 0.12] as const

/** Asks every operation in turn, each time as somebody else, so many times in all. The same seed asks the same. */
export async function fuzz(
  ground: Ground,
  described: Described,
  { requests, seed }: { requests: number; seed: number },
): Promise<Outcome> {
  const { operations, resolve } = described
  const chance = chanceOf(seed)
  const pool = makePool()
  const statuses: Record<string, number> = {}
  const faults: Fault[] = []
  const done = new Set<string>()
  for (let n = 0; n < requests; n++) {
    const operation = operations[n % operations.length]
    if (!operation) break
    const [able, ...others] = ground.holders(operation.may)
    const caller = able && chance.is(0.8) ? chance.pick([able, ...others]) : chance.pick(ground.callers)
    const sent = requestFor(operation, { chance, pool, resolve, oddity: chance.pick(ODDITIES) })
    const { status, body } = await ground.ask(caller, sent)
    statuses[status] = (statuses[status] ?? 0) + 1
    if (status >= 500) faults.push({ status, caller, sent, body })
    if (status >= 400) continue
    done.add(`${operation.method} ${operation.path}`)
    pool.learn(placeOf(operation), jsonIn(body))
  }
  const neverDone = operations.map(({ method, path }) => `${method} ${path}`).filter((name) => !done.has(name))
  return { requests, operations: operations.length, statuses, faults, neverDone }
}

function jsonIn(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return null
  }
}
