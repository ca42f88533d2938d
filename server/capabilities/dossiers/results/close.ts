import type { Context } from '#platform/context.ts'
import { act } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import { isoOf } from '#platform/time.ts'
import type { Applicant, Collector, Dossier, ReturnMethod } from '../dossier.ts'
import type { Progressed } from '../handling/complete.ts'
import { endStep, workedOn } from '../handling/course.ts'
import { type CaseFile, caseFile, courseOf } from '../handling/file.ts'
import { byCode } from '../pages/queries.ts'
import { changesOf } from '../rows.ts'
import { type Receivers, whyNot, whyNotHandOver } from '../rules.ts'
import { slipRow } from '../slips/slip-rows.ts'
import { type DossierDecision, type DossierEvent, dossierSubject } from '../subjects.ts'
import { resultFilesOf } from './result-files.ts'

/**
 * Refuses to receive a dossier, in writing and with the reason (form 03).
 *
 * @throws Objection `dossiers.not_found`, `dossiers.refuse_when`, `dossiers.reason_missing`.
 */
export function refuse(
  context: Context,
  key: IdempotencyKey,
  code: string,
  reason: string,
  seen?: number,
): Promise<Progressed> {
  return act(
    context,
    key,
    () => caseFile(context, code, 'dossiers.refuse', seen),
    (file) => decideRefuse(file, reason, context),
  )
}

export function decideRefuse(
  { dossier, rules }: CaseFile,
  reason: string,
  { now: clock, actor }: Pick<Context, 'now' | 'actor'>,
): DossierDecision<Progressed> {
  const now = clock()
  stopIf(whyNot('refuse', dossier, rules))
  stopIf(whyNoReason(reason))
  const slip = slipRow(dossier, 'refusal', { stage: 'reception', reason }, actor.account_id, now)
  return dossierSubject.change(dossier, {
    set: { state: 'refused', ended_at: now, open_roles: [], holder_id: null, changed_at: now },
    also: [slip.row],
    events: [{ kind: 'dossiers.refused', data: {} }, slip.event],
    answer: { code: dossier.code, state: 'refused', due_at: null },
  })
}

/**
 * Finds that the result cannot be given, with a written reason: the agency has answered, so the dossier is solved.
 *
 * @throws Objection `dossiers.not_found`, `dossiers.find_ineligible_when`, `dossiers.reason_missing`.
 */
export function findIneligible(
  context: Context,
  key: IdempotencyKey,
  code: string,
  reason: string,
  seen?: number,
): Promise<Progressed> {
  return act(
    context,
    key,
    () => caseFile(context, code, 'dossiers.handle', seen),
    (file) => decideIneligible(file, reason, context),
  )
}

export function decideIneligible(
  file: CaseFile,
  reason: string,
  { now: clock, actor }: Pick<Context, 'now' | 'actor'>,
): DossierDecision<Progressed> {
  const { dossier, rules } = file
  const now = clock()
  stopIf(whyNot('find_ineligible', dossier, rules))
  stopIf(whyNoReason(reason))
  const before = courseOf(file)
  const after = {
    ...before,
    steps: before.steps.map((step) =>
      step.state === 'open' || step.state === 'waiting' ? { ...step, state: 'cancelled' as const } : step,
    ),
  }
  const slip = slipRow(dossier, 'refusal', { stage: 'handling', reason }, actor.account_id, now)
  return dossierSubject.change(dossier, {
    set: {
      state: 'ineligible',
      solved_at: dossier.solved_at ?? now,
      ended_at: now,
      holder_id: null,
      open_roles: [],
      desk_due_at: null,
      changed_at: now,
    },
    also: [...changesOf(dossier.agency_id, dossier.id, before, after, actor.account_id), slip.row],
    events: [foundIneligible(dossier, workedOn(before, now)), slip.event],
    answer: { code: dossier.code, state: 'ineligible', due_at: null },
  })
}

function foundIneligible({ solved_at }: Dossier, worked: number): DossierEvent {
  return solved_at
    ? { kind: 'dossiers.answered_anew', data: { outcome: 'ineligible' } }
    : { kind: 'dossiers.found_ineligible', data: { worked } }
}

/** How a result was returned, and at the desk into whose hands; nobody named: the applicant's. */
export type Returning = {
  readonly method: ReturnMethod
  readonly collector?: Collector | null | undefined
  /** By post: the number it travels under. */
  readonly post_number?: string | null | undefined
}

/**
 * Returns the result and records how, and who took it.
 *
 * @throws Objection `dossiers.not_found`, `dossiers.return_when`, what `whyNotHandOver` objects to.
 */
export function returnResult(
  context: Context,
  key: IdempotencyKey,
  code: string,
  returning: Returning,
  seen?: number,
): Promise<Progressed> {
  return act(
    context,
    key,
    () => fileToReturn(context, code, seen),
    ({ file, receivers }) => decideReturn(file, returning, receivers, context),
  )
}

async function fileToReturn(context: Context, code: string, seen?: number) {
  const file = await caseFile(context, code, 'dossiers.return', seen)
  const [sheet, files] = await Promise.all([
    byCode(context.db, context.root_id, file.dossier.code).executeTakeFirstOrThrow(),
    resultFilesOf(context.db, file.dossier).execute(),
  ])
  return { file, receivers: receiversOf(sheet.applicant, files.length > 0) }
}

/** Whose the result is: the applicant's, and of who handed it in for them. */
export function receiversOf({ name, submitter }: Applicant, has_file: boolean): Receivers {
  return { names: [name, ...(submitter ? [submitter.name] : [])], has_file }
}

export function decideReturn(
  file: CaseFile,
  returning: Returning,
  receivers: Receivers,
  { now: clock, actor }: Pick<Context, 'now' | 'actor'>,
): DossierDecision<Progressed> {
  const { dossier, rules } = file
  const now = clock()
  stopIf(whyNot('return', dossier, rules))
  stopIf(whyNotHandOver(returning, receivers))
  const { method, collector = null, post_number } = returning
  const before = courseOf(file)
  const after = before.steps
    .filter(({ state }) => state === 'open')
    .reduce((course, { id }) => endStep(course, id, now), before)
  return dossierSubject.change(dossier, {
    set: {
      state: 'returned',
      return_method: method,
      collector,
      post: method === 'post' && post_number ? { number: post_number.trim(), news: 'sent', at: isoOf(now) } : null,
      paper_at: null,
      open_roles: [],
      holder_id: null,
      changed_at: now,
    },
    also: changesOf(dossier.agency_id, dossier.id, before, after, actor.account_id),
    events: [{ kind: 'dossiers.returned', data: { method, by_other: Boolean(collector?.authority) } }],
    answer: { code: dossier.code, state: 'returned', due_at: null },
  })
}

export function whyNoReason(reason: string): Objection | null {
  return reason.trim().length >= 5
    ? null
    : new Objection('dossiers.reason_missing', {}, [{ path: 'reason', code: 'dossiers.reason_missing' }])
}
