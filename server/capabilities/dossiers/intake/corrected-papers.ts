import { uuidv7 } from '#platform/database/uuid.ts'
import type { Also } from '#platform/journal/tables.ts'
import type { Dossier, HandedIn } from '../dossier.ts'
import { KEY } from '../rows.ts'

type Kept = HandedIn & { readonly id: string; readonly position: number }

/**
 * The papers as they should stand: one that is there keeps its row and its file, one that is not there counts none, a new
 * one stands behind the others. Null where nothing differs.
 */
export function componentChanges(
  { agency_id, id }: Pick<Dossier, 'agency_id' | 'id'>,
  before: readonly Kept[],
  after: readonly HandedIn[],
  now: Date,
): Also[] | null {
  const wanted = new Map(after.map((paper) => [paper.code, paper]))
  const known = new Set(before.map(({ code }) => code))
  const changed = before
    .map((paper) => ({ paper, to: wanted.get(paper.code) ?? { ...paper, quantity: 0 } }))
    .filter(({ paper, to }) => paper.quantity !== to.quantity || paper.kind !== to.kind)
  const added = after.filter(({ code }) => !known.has(code))
  if (changed.length === 0 && added.length === 0) return null
  const last = before.reduce((most, { position }) => Math.max(most, position), 0)
  const rows = changed.map(({ paper, to: { kind, quantity } }) => ({
    agency_id,
    dossier_id: id,
    id: paper.id,
    kind,
    quantity,
  }))
  const fresh = added.map(({ code, name, kind, quantity }, n) => ({
    agency_id,
    id: uuidv7(now.getTime()),
    dossier_id: id,
    position: last + n + 1,
    code,
    name,
    kind,
    quantity,
  }))
  return [
    { update: 'dossiers.component', key: KEY, rows },
    { insert: 'dossiers.component', rows: fresh },
  ]
}
