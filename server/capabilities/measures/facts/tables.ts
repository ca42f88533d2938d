import type { AnyFactKind } from './fact.ts'

/** The table of a kind's facts, which the migration of the declaring capability makes. */
export function factsOf({ kind }: AnyFactKind): string {
  return `measures.${kind}_fact`
}

/** The table of a kind's cells. */
export function tallyOf({ kind }: AnyFactKind): string {
  return `measures.${kind}_tally`
}

export function columnsOf({ days, moments, amounts, dimensions }: AnyFactKind): readonly string[] {
  return ['agency_id', 'id', 'code', ...dimensions, ...days, ...moments, ...Object.keys(amounts), 'marks']
}

/** A declared name as a column; some are words of SQL (`group`). */
export function column(name: string): string {
  return `"${name}"`
}

/** Collects the values of a statement while its text is written. */
export class Values {
  readonly list: unknown[] = []

  /** The place of a value in the text. */
  add(value: unknown): string {
    return `$${this.list.push(value)}`
  }
}
