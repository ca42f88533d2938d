import {
  type CaseFile,
  type Dossier,
  type DossierDecision,
  type DossierPause,
  type Step,
  wholeProcess,
} from '#dossiers'
import type { Also } from '#platform/journal/tables.ts'
import { type Day, dayOf } from '#platform/time.ts'
import { checklistsIn } from '#procedures'
import type { World } from '../world.ts'
import type { Draft } from './draft.ts'

const NEW: Partial<Dossier> = {
  received_at: null,
  term: null,
  first_due_at: null,
  due_at: null,
  solved_at: null,
  ended_at: null,
  holder_id: null,
  answer_by: null,
  brought_at: null,
  reminded: 0,
  paper_at: null,
  open_questions: 0,
}

/** The file as it stands after a decision. */
export function applied(
  file: CaseFile | null,
  decision: DossierDecision<unknown>,
  { place }: Draft,
  day: Day,
  world: World,
): CaseFile {
  const { kind, ...subject } = decision.subject
  const dossier = { ...(file?.dossier ?? NEW), ...decision.set, ...subject } as Dossier
  return {
    dossier,
    steps: stepsAfter(file, decision.also ?? [], dossier, world),
    pauses: (decision.also ?? []).reduce(withPauses, file?.pauses ?? []),
    calendar: place.calendar,
    rules: place.rulesOn(day),
    handled_at: [dossier.agency_id],
    checks: dossier.received_at ? checklistsIn(versionOf(dossier, world).content) : {},
  }
}

function stepsAfter(file: CaseFile | null, also: readonly Also[], dossier: Dossier, world: World) {
  const before = file?.steps.filter(({ stored }) => stored) ?? []
  const reached = also.reduce(withSteps, before)
  if (!dossier.received_at) return reached
  return wholeProcess(dossier, reached, versionOf(dossier, world))
}

function versionOf({ procedure_code, received_at }: Dossier, world: World) {
  return world.procedureOn(procedure_code, dayOf(received_at ?? new Date(0)))
}

function withSteps(steps: readonly Step[], one: Also): readonly Step[] {
  if ('insert' in one && one.insert === 'dossiers.step') return [...steps, ...one.rows.map(stored)]
  return 'update' in one && one.update === 'dossiers.step'
    ? changed(steps, one.rows as readonly Partial<Step>[])
    : steps
}

/** A step that is reached has a row from then on. */
function stored(row: Extract<Also, { insert: 'dossiers.step' }>['rows'][number]): Step {
  return { ...(row as Omit<Step, 'stored'>), stored: true }
}

function withPauses(pauses: readonly DossierPause[], one: Also): readonly DossierPause[] {
  if ('insert' in one && one.insert === 'dossiers.pause') return [...pauses, ...(one.rows as readonly DossierPause[])]
  return 'update' in one && one.update === 'dossiers.pause'
    ? changed(pauses, one.rows as readonly Partial<DossierPause>[])
    : pauses
}

function changed<Row extends { readonly id: string }>(
  rows: readonly Row[],
  changes: readonly Partial<Row>[],
): readonly Row[] {
  const byId = new Map(changes.map((change) => [change.id, change]))
  return rows.map((row) => {
    const change = byId.get(row.id)
    return change ? { ...row, ...change } : row
  })
}
