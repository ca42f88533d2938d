import type { Context } from '#platform/context.ts'
import type { Also } from '#platform/journal/tables.ts'
import { isoOf } from '#platform/time.ts'
import type { Step } from '../dossier.ts'
import { changesOf } from '../rows.ts'
import { type DossierDecision, dossierSubject } from '../subjects.ts'
import type { Progressed } from './complete.ts'
import { standingOf } from './course.ts'
import { type CaseFile, courseOf } from './file.ts'

/** Puts open steps of a dossier on somebody's desk; whether they may have them was asked before. */
export function giveSteps(
  file: CaseFile,
  steps: readonly Step[],
  to: string,
  { now, actor }: Pick<Context, 'now' | 'actor'>,
  more: readonly Also[] = [],
): DossierDecision<Progressed> {
  const { dossier } = file
  const given = new Set(steps.map(({ id }) => id))
  const before = courseOf(file)
  const after = { ...before, steps: before.steps.map((one) => (given.has(one.id) ? { ...one, holder_id: to } : one)) }
  const { holder_id, open_roles } = standingOf(after)
  const state = dossier.state === 'received' ? 'assigned' : dossier.state
  return dossierSubject.change(dossier, {
    set: { state, holder_id, open_roles, changed_at: now() },
    also: [...changesOf(dossier.agency_id, dossier.id, before, after, actor.account_id), ...more],
    events: steps.map((step) => ({ kind: 'dossiers.assigned' as const, data: { step: step.code, to } })),
    answer: { code: dossier.code, state, due_at: dossier.due_at && isoOf(dossier.due_at) },
  })
}
