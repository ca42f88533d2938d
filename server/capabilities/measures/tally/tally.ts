import type { Day } from '#platform/time.ts'
import { type AnyFact, type AnyFactKind, amountIn, dayIn, dimensionIn } from '../facts/fact.ts'
import { type Counter, counterName } from '../measure.ts'
import { startOfMonth } from '../periods/period.ts'

/** A cell of the tally and by how much it changes; a column for each dimension, empty where the cell counts all. */
export type Cell = {
  readonly agency_id: string
  readonly counter: string
  readonly grain: Grain
  readonly starts_on: Day
  readonly bucket: number
  readonly n: number
} & Readonly<Record<string, string | number>>

type Grain = 'day' | 'month'

/** A counter with its place among those of its kind. */
type Counted = { readonly counter: Counter; readonly name: string; readonly at: number }

/** What the tally counts of a kind, with all that can be known before a fact is there. */
export type Counting = {
  readonly breakdowns: readonly (readonly string[])[]
  readonly dimensions: readonly string[]
  readonly counters: readonly Counted[]
  /** By the day they count on: facts of one day and one part are added up together. */
  readonly byDay: ReadonlyMap<string, readonly Counted[]>
}

export function countingOf({ breakdowns, dimensions }: AnyFactKind, declared: readonly Counter[]): Counting {
  const counters = declared.map((counter, at) => ({ counter, name: counterName(counter), at }))
  return {
    breakdowns: [[], ...breakdowns],
    dimensions,
    counters,
    byDay: Map.groupBy(counters, ({ counter }) => counter.on),
  }
}

/** Sums of one agency, span and part: by counter, and of spreads by counter and class. */
type Sums = {
  readonly agency_id: string
  readonly grain: Grain
  readonly starts_on: Day
  readonly parts: readonly string[]
  readonly plain: number[]
  readonly classes: Map<string, Class>
}

type Class = { readonly at: number; readonly bucket: number; n: number }

/**
 * Adds up changes of cells of one kind; those that come to nothing fall out. A fact is added once for each of its days, to
 * all counters of that day together; the coarser cells come from these sums when they are asked for.
 */
export class Changes {
  readonly #days = new Map<string, Sums>()
  readonly #counting: Counting

  constructor(counting: Counting) {
    this.#counting = counting
  }

  /** What a fact counts for comes to the tally, or leaves it. */
  add(fact: AnyFact, sign: 1 | -1): void {
    const parts = this.#counting.dimensions.map((name) => dimensionIn(fact, name))
    for (const [on, counted] of this.#counting.byDay) {
      const day = dayIn(fact, on)
      if (day) addTo(sumsIn(this.#days, fact.agency_id, 'day', day, parts), fact, counted, sign)
    }
  }

  /** In one order always, so that two writers never wait for each other crosswise: that of the table's key. */
  all(): Cell[] {
    const groups = Map.groupBy(this.#grouped(), ({ agency_id }) => agency_id)
    const agencies = [...groups].sort(([one], [other]) => (one < other ? -1 : 1))
    return agencies.flatMap(([, sums]) => [...this.#cellsOf(sums.sort(inOrder))])
  }

  /**
   * What the sums of days add to their months and to the parts they stand in; in none of a dimension without value. Parts
   * are kept by month alone: most days of a part hold one fact, and what is asked of single days is counted from facts.
   */
  #grouped(): Sums[] {
    const all = new Map<string, Sums>()
    for (const sums of this.#days.values())
      for (const names of this.#counting.breakdowns) {
        const parts = this.#counting.dimensions.map((name, n) => (names.includes(name) ? (sums.parts[n] ?? '') : ''))
        if (parts.filter(Boolean).length < names.length) continue
        if (names.length === 0) addSums(sumsIn(all, sums.agency_id, 'day', sums.starts_on, parts), sums)
        addSums(sumsIn(all, sums.agency_id, 'month', startOfMonth(sums.starts_on), parts), sums)
      }
    return [...all.values()]
  }

  *#cellsOf(groups: readonly Sums[]): Generator<Cell> {
    for (const { name, at } of this.#counting.counters)
      for (const sums of groups) {
        const n = sums.plain[at]
        if (n) yield this.#cell(sums, name, 0, n)
        for (const one of sums.classes.values())
          if (one.at === at && one.n !== 0) yield this.#cell(sums, name, one.bucket, one.n)
      }
  }

  #cell({ agency_id, grain, starts_on, parts }: Sums, counter: string, bucket: number, n: number): Cell {
    const told = Object.fromEntries(this.#counting.dimensions.map((name, place) => [name, parts[place] ?? '']))
    return { ...told, agency_id, counter, grain, starts_on, bucket, n }
  }
}

function sumsIn(
  all: Map<string, Sums>,
  agency_id: string,
  grain: Grain,
  starts_on: Day,
  parts: readonly string[],
): Sums {
  const name = `${agency_id}|${grain}|${starts_on}|${parts.join('|')}`
  const known = all.get(name)
  if (known) return known
  const sums: Sums = { agency_id, grain, starts_on, parts, plain: [], classes: new Map() }
  all.set(name, sums)
  return sums
}

function inOrder(one: Sums, other: Sums): number {
  const [before, after] = [one, other].map(({ grain, starts_on, parts }) => `${grain}|${starts_on}|${parts.join('|')}`)
  return (before ?? '') < (after ?? '') ? -1 : 1
}

/** One, an amount, or one in the class of an amount; nothing where the fact has not that amount, or not the mark. */
function addTo(sums: Sums, fact: AnyFact, counted: readonly Counted[], sign: 1 | -1): void {
  for (const { counter, at } of counted) {
    if (counter.mark && !fact.marks.includes(counter.mark)) continue
    const name = counter.sum ?? counter.spread?.of
    const amount = name === undefined ? 1 : amountIn(fact, name)
    if (amount === null) continue
    if (counter.spread) addClass(sums, at, Math.ceil(amount / counter.spread.per), sign)
    else addPlain(sums, at, sign * amount)
  }
}

function addPlain({ plain }: Sums, at: number, n: number): void {
  while (plain.length <= at) plain.push(0)
  plain[at] = (plain[at] ?? 0) + n
}

function addClass({ classes }: Sums, at: number, bucket: number, n: number): void {
  const name = `${at}:${bucket}`
  const known = classes.get(name)
  if (known) known.n += n
  else classes.set(name, { at, bucket, n })
}

function addSums(to: Sums, from: Sums): void {
  for (const [at, n] of from.plain.entries()) if (n !== 0) addPlain(to, at, n)
  for (const { at, bucket, n } of from.classes.values()) if (n !== 0) addClass(to, at, bucket, n)
}
