import type { Context } from '#platform/context.ts'
import { capabilities } from './capabilities.ts'

/** Where a row stands in the journal's order of recording. */
export type Keyed = {
  readonly recorded_at: Date
  readonly subject_kind: string
  readonly subject_id: string
  readonly seq: number
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The place after which a page begins, as its address carries it. */
export function keyOfRow({ recorded_at, subject_id, seq }: Keyed): string {
  return `${recorded_at.getTime()}_${subject_id}_${seq}`
}

/** That place, for a query; three nulls where the page is the first, or the text is no place. */
export function keyedRow(after: string | undefined): [Date | null, string | null, number | null] {
  const [ms = '', id = '', seq = ''] = (after ?? '').split('_')
  const isPlace = /^\d{1,15}$/.test(ms) && UUID.test(id) && /^\d{1,9}$/.test(seq)
  return isPlace ? [new Date(Number(ms)), id, Number(seq)] : [null, null, null]
}

/** Where each kind of subject keeps the word that people know it by. */
const named: ReadonlyMap<string, { readonly table: string; readonly code: string }> = new Map(
  capabilities.flatMap(({ subjects = [] }) =>
    subjects.flatMap(({ kind, table, known_by }) => (known_by ? [[kind, { table, code: known_by }] as const] : [])),
  ),
)

export const subjectNames = {
  /** The subjects that are called so, of one kind or of any; an id stands for itself. */
  async idsOf({ pool }: Context, kind: string | null, code: string): Promise<string[]> {
    if (UUID.test(code)) return [code]
    const kinds = [...named].filter(([one]) => kind === null || kind === one)
    const found = kinds.map(([, { table, code: column }]) =>
      pool.query<{ id: string }>(`select id from ${table} where ${column} = $1 limit 500`, [code]),
    )
    return (await Promise.all(found)).flatMap(({ rows }) => rows.map(({ id }) => id))
  },

  /** What the subjects of some rows are called. */
  async codesOf({ pool }: Context, rows: readonly Keyed[]): Promise<ReadonlyMap<string, string>> {
    const byKind = Map.groupBy(rows, ({ subject_kind }) => subject_kind)
    const found = [...byKind].map(async ([kind, of]) => {
      const place = named.get(kind)
      if (!place) return []
      const ids = [...new Set(of.map(({ subject_id }) => subject_id))]
      const sql = `select id, ${place.code} as code from ${place.table} where id = any($1::uuid[])`
      return (await pool.query<{ id: string; code: string }>(sql, [ids])).rows
    })
    return new Map((await Promise.all(found)).flat().map(({ id, code }) => [id, code]))
  },
}
