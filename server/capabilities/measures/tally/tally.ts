import type { Day } from '#platform/time.ts'
import { type AnyFact, type AnyFactKind, amountIn, dayIn, dimensionIn } from '../facts/fact.ts'
import { type Counter, counterName } from '../measure.ts'
import { startOfMonth } from '../periods/period.ts'

/** A cell of the tally and by how much it changes; a column for each dimension, empty where the cell counts all. */
export type Cell = {
  readonly agency_id: string
  readonly counter: string
  readonly grain: 'day' | 'month'
  readonly starts_on: Day
  readonly bucket: number
  n: number
} & Readonly<Record<string, string | number>>

/** What the tally counts of a kind, with all that can be known before a fact is there. */
export type Counting = {
  readonly breakdowns: readonly (readonly string[])[]
  readonly whole: Readonly<Record<string, string>>
  readonly counters: readonly { readonly counter: Counter; readonly name: string }[]
}

export function countingOf({ breakdowns, dimensions }: AnyFactKind, counters: readonly Counter[]): Counting {
  return {
    breakdowns: [[], ...breakdowns],
    whole: Object.fromEntries(dimensions.map((name) => [name, ''])),
    counters: counters.map((counter) => ({ counter, name: counterName(counter) })),
  }
}

/** Adds up changes of cells of one kind; those that come to nothing fall out. */
export class Changes {
  readonly #cells = new Map<string, Cell>()
  readonly #counting: Counting

  constructor(counting: Counting) {
    this.#counting = counting
  }

  /** What a fact counts for comes to the tally, or leaves it. */
  add(fact: AnyFact, sign: 1 | -1): void {
    const parts = partsOf(fact, this.#counting)
    for (const { counter, name } of this.#counting.counters) {
      const day = dayIn(fact, counter.on)
      if (!day || (counter.mark && !fact.marks.includes(counter.mark))) continue
      const added = addedBy(fact, counter)
      if (!added) continue
      const month = startOfMonth(day)
      for (const part of parts) {
        this.#change(fact.agency_id, name, 'day', day, part, added, sign)
        this.#change(fact.agency_id, name, 'month', month, part, added, sign)
      }
    }
  }

  #change(
    agency_id: string,
    counter: string,
    grain: Cell['grain'],
    starts_on: Day,
    part: Part,
    added: Added,
    sign: number,
  ) {
    const { bucket, n } = added
    const name = `${agency_id}|${counter}|${grain}|${starts_on}|${part.name}|${bucket}`
    const known = this.#cells.get(name)
    if (known) known.n += sign * n
    else this.#cells.set(name, { ...part.values, agency_id, counter, grain, starts_on, bucket, n: sign * n })
  }

  /** In one order always, so that two writers never wait for each other crosswise. */
  all(): Cell[] {
    return [...this.#cells.entries()]
      .filter(([, cell]) => cell.n !== 0)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([, cell]) => cell)
  }
}

type Part = { readonly name: string; readonly values: Readonly<Record<string, string>> }

/** The whole, and the part of each breakdown, that a fact stands in; in none of a dimension it has no value of. */
function partsOf(fact: AnyFact, { breakdowns, whole }: Counting): Part[] {
  return breakdowns.flatMap((names) => {
    const values = { ...whole }
    for (const dimension of names) values[dimension] = dimensionIn(fact, dimension)
    return names.every((dimension) => values[dimension]) ? [{ name: Object.values(values).join('|'), values }] : []
  })
}

type Added = { readonly bucket: number; readonly n: number }

/** One, an amount, or one in the class of an amount; nothing where the fact has not that amount. */
function addedBy(fact: AnyFact, { sum, spread }: Counter): Added | null {
  const name = sum ?? spread?.of
  if (name === undefined) return ONE
  const amount = amountIn(fact, name)
  if (amount === null) return null
  return spread ? { bucket: Math.ceil(amount / spread.per), n: 1 } : { bucket: 0, n: amount }
}

const ONE: Added = { bucket: 0, n: 1 }
