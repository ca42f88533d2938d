import { type Actor, idOf } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import type { Also } from '#platform/journal/tables.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import { isoOf } from '#platform/time.ts'
import type { Progressed } from '../handling/complete.ts'
import { type CaseFile, caseFile } from '../handling/file.ts'
import { KEY } from '../rows.ts'
import { whyNot } from '../rules.ts'
import { type DossierDecision, dossierSubject } from '../subjects.ts'
import { mayTake, stepOfActor } from './step-work.ts'

export const remarkKinds = ['opinion', 'note', 'returned', 'handed_over'] as const
export type RemarkKind = (typeof remarkKinds)[number]

/** An opinion at one's own step, or a note for whoever works on the dossier. */
export type Remark = {
  readonly kind: 'opinion' | 'note'
  readonly text: string
  readonly step?: string | undefined
  /** Points of the step's checklist that are ticked so far, by their places from 0. */
  readonly checked?: readonly number[] | undefined
}

/** The row of a remark; its text stands here alone, since it may name people. */
export function remarkRow(
  { agency_id, id: dossier_id }: { readonly agency_id: string; readonly id: string },
  step_code: string,
  kind: RemarkKind,
  text: string,
  actor: Actor,
  now: Date,
): Also {
  const row = { agency_id, id: uuidv7(now.getTime()), dossier_id, step_code, kind, text }
  return { insert: 'dossiers.remark', rows: [{ ...row, made_by: idOf(actor), made_at: now }] }
}

/**
 * Writes an opinion at the step on the actor's desk, with what is ticked of its checklist so far; or a note for
 * colleagues, which everybody who handles the agency's dossiers may.
 *
 * @throws Objection `dossiers.not_found`, `dossiers.remark_when`, `dossiers.not_your_step`, `dossiers.remark_empty`.
 */
export function remark(context: Context, key: IdempotencyKey, code: string, given: Remark): Promise<Progressed> {
  return act(
    context,
    key,
    () => caseFile(context, code, 'dossiers.handle'),
    (file) => decideRemark(file, given, context),
  )
}

export function decideRemark(
  file: CaseFile,
  { kind, text, step: wanted, checked }: Remark,
  { actor, now: clock }: Pick<Context, 'actor' | 'now'>,
): DossierDecision<Progressed> {
  const { dossier, rules, steps } = file
  const now = clock()
  stopIf(whyNot('remark', dossier, rules))
  const words = text.trim()
  if (!words && !checked)
    throw new Objection('dossiers.remark_empty', {}, [{ path: 'text', code: 'dossiers.remark_empty' }])
  const open = steps.filter(({ state }) => state === 'open')
  const own = kind === 'opinion' || checked ? stepOfActor(file, wanted, actor) : undefined
  const at =
    own ?? open.find(({ code }) => code === wanted) ?? open.find((step) => mayTake(step, file, actor)) ?? open[0]
  const { agency_id, id: dossier_id, code, state, due_at } = dossier
  const ticked = own && checked ? [{ agency_id, dossier_id, id: own.id, checked: [...new Set(checked)] }] : []
  return dossierSubject.change(dossier, {
    set: { changed_at: now },
    also: [
      { update: 'dossiers.step', key: KEY, rows: ticked },
      ...(words ? [remarkRow(dossier, at?.code ?? '', kind, words, actor, now)] : []),
    ],
    events: [{ kind: 'dossiers.remarked', data: { step: at?.code ?? '', kind, ticked: checked?.length ?? null } }],
    answer: { code, state, due_at: due_at && isoOf(due_at) },
  })
}
