import type { components } from '#contract/api.d.ts'

export type RankRow = components['schemas']['RoundRanking']['groups'][number]['rows'][number]
type Key = (row: RankRow) => number | string | null

const keys: Readonly<Record<string, Key>> = {
  rank: ({ rank }) => rank,
  agency: ({ name }) => name,
  points: ({ points }) => points,
  known: ({ max, unknown }) => max - unknown,
  unknown: ({ unknown }) => unknown,
  share: ({ share }) => share,
  change: ({ change }) => change?.points ?? null,
}

/** A field as people call it: with its number where it has one. */
export function fieldTitle({ code, name }: { readonly code: string; readonly name: string }): string {
  return /^[\dIVX]/.test(code) ? `${code}. ${name}` : name
}

/** The points and the rank of a row in one field; null where the field is not its own. */
export function inField(row: RankRow, field: string): RankRow['fields'][number] | null {
  return row.fields.find(({ code }) => code === field) ?? null
}

/**
 * Rows in the order an address asks for: `share`, `-share`, `field:3`. What is not known stands last either way; an order
 * nobody knows leaves the rows as they come, by rank.
 */
export function sortRows(rows: readonly RankRow[], order: string): readonly RankRow[] {
  const name = order.replace(/^-/, '')
  const field = /^field:(.+)$/.exec(name)?.[1]
  const key: Key | undefined = field ? (row) => inField(row, field)?.points ?? null : keys[name]
  if (!key) return rows
  const way = order.startsWith('-') ? -1 : 1
  return rows.toSorted((one, other) => {
    const [a, b] = [key(one), key(other)]
    if (a === null || b === null) return Number(a === null) - Number(b === null)
    return way * (typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'vi'))
  })
}
