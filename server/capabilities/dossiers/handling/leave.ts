import type { Context } from '#platform/context.ts'
import { act } from '#platform/journal/act.ts'
import type { Also } from '#platform/journal/tables.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { stopIf } from '#platform/objection.ts'
import type { Day } from '#platform/time.ts'
import type { Dossier } from '../dossier.ts'
import type { Opened } from '../proof/proof.ts'
import { whyNoReason } from '../results/close.ts'
import { changesOf } from '../rows.ts'
import { whyNot, whyNotLapse } from '../rules.ts'
import { stopSlip } from '../slips/slip-rows.ts'
import { type DossierDecision, type DossierEvent, dossierSubject, type StopReason } from '../subjects.ts'
import type { Progressed } from './complete.ts'
import { leaveCourse } from './course.ts'
import { type CaseFile, caseFile, caseFileOf, courseOf } from './file.ts'

type Deciding = Pick<Context, 'now' | 'actor'>

/**
 * The applicant takes the dossier back while it has no answer: by their own proof, or at the desk on request.
 *
 * @throws Objection `dossiers.withdraw_when`
 */
export function withdrawOwn(context: Context, key: IdempotencyKey, { sheet }: Opened): Promise<Progressed> {
  return act(
    context,
    key,
    () => caseFileOf(context, sheet),
    (file) => decideWithdraw(file, false, context),
  )
}

/** @throws Objection `dossiers.not_found`, `dossiers.withdraw_when`, `dossiers.stale` */
export function withdrawAtDesk(
  context: Context,
  key: IdempotencyKey,
  code: string,
  seen?: number,
): Promise<Progressed> {
  return act(
    context,
    key,
    () => caseFile(context, code, 'dossiers.receive', seen),
    (file) => decideWithdraw(file, true, context),
  )
}

export function decideWithdraw(file: CaseFile, by_office: boolean, context: Deciding): DossierDecision<Progressed> {
  stopIf(whyNot('withdraw', file.dossier, file.rules))
  return left(file, 'withdrawn', { kind: 'dossiers.withdrawn', data: { by_office } }, context)
}

/**
 * Ends handling without an answer, with a written reason: the applicant asked for it, or it cannot go on (TT
 * 03/2025/TT-VPCP, form 05; before there was no form for it).
 *
 * @throws Objection `dossiers.not_found`, `dossiers.stop_when`, `dossiers.reason_missing`, `dossiers.stale`
 */
export function stop(
  context: Context,
  key: IdempotencyKey,
  code: string,
  stopping: { readonly why: StopReason; readonly reason: string },
  seen?: number,
): Promise<Progressed> {
  return act(
    context,
    key,
    () => caseFile(context, code, 'dossiers.supplement', seen),
    (file) => decideStop(file, stopping, context),
  )
}

export function decideStop(
  file: CaseFile,
  { why, reason }: { readonly why: StopReason; readonly reason: string },
  context: Deciding,
): DossierDecision<Progressed> {
  stopIf(whyNot('stop', file.dossier, file.rules))
  stopIf(whyNoReason(reason))
  return stopped(file, why, reason, context)
}

/** What stands on form 05 where papers did not come: the form is in Vietnamese. */
const LAPSED = 'Đã quá ngày bổ sung ghi trong phiếu yêu cầu mà hồ sơ chưa được bổ sung.'

/**
 * Ends what was asked to be completed and was not, when its last day is over.
 *
 * @throws Objection `dossiers.lapse_when`
 */
export function decideLapse(file: CaseFile, day: Day, context: Deciding): DossierDecision<Progressed> {
  stopIf(whyNotLapse(file.dossier, day))
  return stopped(file, 'papers', LAPSED, context)
}

function stopped(file: CaseFile, why: StopReason, reason: string, context: Deciding): DossierDecision<Progressed> {
  const slip = stopSlip(file.dossier, reason, context.actor.account_id, context.now())
  return left(file, 'stopped', { kind: 'dossiers.stopped', data: { reason: why } }, context, slip)
}

/** Out of the open work, without an answer: what lay open is over, and no clock runs. */
export function left(
  file: CaseFile,
  state: Extract<Dossier['state'], 'withdrawn' | 'stopped' | 'voided'>,
  event: DossierEvent,
  { now: clock, actor }: Deciding,
  more: { readonly also: readonly Also[]; readonly events: readonly DossierEvent[] } = { also: [], events: [] },
): DossierDecision<Progressed> {
  const { dossier } = file
  const now = clock()
  const before = dossier.received_at ? courseOf(file) : null
  const moved = before
    ? changesOf(dossier.agency_id, dossier.id, before, leaveCourse(before, now), actor.account_id)
    : []
  return dossierSubject.change(dossier, {
    set: {
      state,
      ended_at: now,
      holder_id: null,
      open_roles: [],
      desk_due_at: null,
      answer_by: null,
      brought_at: null,
      changed_at: now,
    },
    also: [...moved, ...more.also],
    events: [event, ...more.events],
    answer: { code: dossier.code, state, due_at: null },
  })
}
