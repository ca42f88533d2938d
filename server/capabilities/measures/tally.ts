import type { Counter, Fact } from './measure.ts'
import { counterName } from './measure.ts'
import { startOfMonth } from './period.ts'

/** A cell of the tally and by how much it changes. */
export type Cell = {
  agency_id: string
  counter: string
  grain: 'day' | 'month'
  starts_on: string
  class: string
  channel: string
  bucket: number
  n: number
}

/** What a fact adds to the tally; nothing where it has not that day or mark. */
export function cellsOf(fact: Fact, counters: readonly Counter[]): Cell[] {
  return counters.filter((counter) => counts(fact, counter)).flatMap((counter) => cells(fact, counter))
}

/** Whether a fact is one of those a counter counts, whatever the day. */
function counts(fact: Fact, { of, on, mark }: Counter): boolean {
  return fact.kind === of && fact[on] !== null && (!mark || fact.marks.includes(mark))
}

function cells(fact: Fact, counter: Counter): Cell[] {
  const day = fact[counter.on]
  if (!day) return []
  const worked = fact.worked ?? 0
  const bucket = counter.spread ? Math.ceil(worked / counter.spread.per) : 0
  const base = { agency_id: fact.agency_id, counter: counterName(counter), bucket, n: counter.sum ? worked : 1 }
  const cuts = [
    { class: '', channel: '' },
    { class: fact.class, channel: '' },
    { class: '', channel: fact.channel },
    { class: fact.class, channel: fact.channel },
  ]
  return cuts.flatMap((cut) => [
    { ...base, ...cut, grain: 'day' as const, starts_on: day },
    { ...base, ...cut, grain: 'month' as const, starts_on: startOfMonth(day) },
  ])
}

/** Adds up changes of cells; those that come to nothing fall out. */
export class Changes {
  readonly #cells = new Map<string, Cell>()

  add(cells: readonly Cell[], sign: 1 | -1): void {
    for (const cell of cells) {
      const name = `${cell.agency_id}|${cell.counter}|${cell.grain}|${cell.starts_on}|${cell.class}|${cell.channel}|${cell.bucket}`
      const known = this.#cells.get(name)
      if (known) known.n += sign * cell.n
      else this.#cells.set(name, { ...cell, n: sign * cell.n })
    }
  }

  /** In one order always, so that two writers never wait for each other crosswise. */
  all(): Cell[] {
    return [...this.#cells.entries()]
      .filter(([, cell]) => cell.n !== 0)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([, cell]) => cell)
  }
}
