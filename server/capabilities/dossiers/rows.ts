import type { Also } from '#platform/journal/tables.ts'
import type { DossierPause, HandedIn, Step } from './dossier.ts'
import type { Course } from './handling/course.ts'

/** What a row that belongs to a dossier is told apart and found by. */
export const KEY = ['agency_id', 'dossier_id', 'id'] as const

/** The rows by which one course differs from another: what a decision writes beside the dossier itself. */
export function changesOf(
  agency_id: string,
  dossier_id: string,
  before: Pick<Course, 'steps' | 'pauses'>,
  after: Pick<Course, 'steps' | 'pauses'>,
  done_by: string | null,
): Also[] {
  const known = new Map(before.steps.map((step) => [step.id, step]))
  const moved = after.steps.filter((step) => known.get(step.id) !== step)
  const changed = moved.filter(({ stored }) => stored)
  const reached = moved.filter(({ stored, state }) => !stored && state !== 'waiting')
  const knownPauses = new Map(before.pauses.map((pause) => [pause.id, pause]))
  const ended = after.pauses.filter((pause) => knownPauses.has(pause.id) && knownPauses.get(pause.id) !== pause)
  const begun = after.pauses.filter((pause) => !knownPauses.has(pause.id))
  return [
    { insert: 'dossiers.step', rows: reached.map((step) => ({ ...stepRow(step, done_by), agency_id, dossier_id })) },
    {
      update: 'dossiers.step',
      key: KEY,
      rows: changed.map((step) => ({ agency_id, dossier_id, ...standingRow(step, known.get(step.id), done_by) })),
    },
    { insert: 'dossiers.pause', rows: begun.map((pause) => ({ agency_id, dossier_id, ...pauseRow(pause) })) },
    {
      update: 'dossiers.pause',
      key: KEY,
      rows: ended.map(({ id, to_at }) => ({ agency_id, dossier_id, id, to_at })),
    },
  ]
}

export function stepRow(step: Step, done_by: string | null) {
  const {
    id,
    position,
    code,
    name,
    kind,
    role,
    allotted,
    outside_term,
    group_code,
    branch_code,
    state,
    holder_id,
    opened_at,
    due_at,
    done_at,
    worked_minutes,
    checked,
  } = step
  return {
    id,
    position,
    code,
    name,
    kind,
    role,
    allotted,
    outside_term,
    group_code,
    branch_code,
    round: 1,
    state,
    holder_id,
    opened_at,
    due_at,
    done_at,
    done_by: state === 'done' ? done_by : null,
    worked_minutes,
    checked,
  }
}

function standingRow(step: Step, before: Step | undefined, done_by: string | null) {
  const { id, state, holder_id, opened_at, due_at, done_at, worked_minutes, checked } = step
  const isDoneNow = state === 'done' && before?.state !== 'done'
  return {
    id,
    state,
    holder_id,
    opened_at,
    due_at,
    done_at,
    worked_minutes,
    checked,
    ...(isDoneNow ? { done_by } : { done_by: null }),
  }
}

export function pauseRow({ id, reason, basis, mode, from_at, to_at }: DossierPause) {
  return { id, reason, basis, mode, from_at, to_at }
}

/** The papers handed in, as rows in their order. */
export function componentRows(
  agency_id: string,
  dossier_id: string,
  components: readonly HandedIn[],
  newId: () => string,
  from = 0,
) {
  return components.map(({ code, name, kind, quantity }, n) => ({
    agency_id,
    id: newId(),
    dossier_id,
    position: from + n + 1,
    code,
    name,
    kind,
    quantity,
  }))
}
