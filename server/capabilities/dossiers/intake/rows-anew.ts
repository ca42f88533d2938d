import type { Also } from '#platform/journal/tables.ts'
import type { Course } from '../handling/course.ts'
import type { CaseFile } from '../handling/file.ts'
import { KEY, pauseRow, stepRow } from '../rows.ts'

/** The steps and pauses of a course in place of those a dossier has: a step's id goes by its place, so its row is kept. */
export function rowsAnew({ dossier, steps: before, pauses }: CaseFile, after: Course, by: string | null): Also[] {
  const place = { agency_id: dossier.agency_id, dossier_id: dossier.id }
  const stored = new Set(before.filter((step) => step.stored).map(({ id }) => id))
  const reached = after.steps.filter(({ state }) => state !== 'waiting')
  const rows = reached.map((step) => ({ ...stepRow(step, by), ...place }))
  const kept = new Set(reached.map(({ id }) => id))
  const gone = [...stored].filter((id) => !kept.has(id))
  return [
    { update: 'dossiers.step', key: KEY, rows: rows.filter(({ id }) => stored.has(id)) },
    { insert: 'dossiers.step', rows: rows.filter(({ id }) => !stored.has(id)) },
    { remove: 'dossiers.step', key: KEY, rows: gone.map((id) => ({ ...place, id })) },
    { remove: 'dossiers.pause', key: KEY, rows: pauses.map(({ id }) => ({ ...place, id })) },
    { insert: 'dossiers.pause', rows: after.pauses.map((pause) => ({ ...pauseRow(pause), ...place })) },
  ]
}
