/** Where a target stands that no measure shows: reported by hand, with evidence. */
import { fileOf, useOf } from '#files'
import { may } from '#platform/access/actor.ts'
import { type Context, today } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import type { DecisionOf } from '#platform/journal/subject.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import type { Day } from '#platform/time.ts'
import type { Evidence } from '../plan.ts'
import { whyNotOn, whyNotReportTarget } from '../rules.ts'
import { type StoredTarget, targetById } from '../stored.ts'
import { targetSubject } from '../subjects.ts'

export type TargetReport = {
  readonly value: number
  readonly on: Day
  readonly text: string
  readonly files: readonly string[]
}

/**
 * Reports where a target stands that no measure shows, with evidence.
 *
 * @throws Objection `plans.target_not_found`, `plans.target_is_measured`, `plans.done_in_future`, `files.not_found`.
 */
export function reportTarget(
  context: Context,
  key: IdempotencyKey,
  id: string,
  report: TargetReport,
): Promise<{ report: string }> {
  return act(
    context,
    key,
    () => targetToReport(context, id, report),
    (read) => decideTargetReport(context, read, report),
  )
}

type TargetToReport = { readonly target: StoredTarget; readonly files: readonly Evidence[] }

async function targetToReport(context: Context, id: string, report: TargetReport): Promise<TargetToReport> {
  const target = await targetById(context, id)
  if (!reportsTargets(context, target.agency_id)) throw new Objection('plans.target_not_found')
  const files = await Promise.all(report.files.map((file) => fileOf(context, target.agency_id, file)))
  return { target, files: files.map((file) => ({ id: file.id, name: file.name })) }
}

function decideTargetReport(
  context: Pick<Context, 'now' | 'actor'>,
  { target, files }: TargetToReport,
  { value, on, text }: TargetReport,
): DecisionOf<typeof targetSubject, { report: string }> {
  stopIf(whyNotReportTarget(target))
  stopIf(whyNotOn('on', on, today(context)))

  const now = context.now()
  const report = uuidv7(now.getTime())
  const { agency_id, id, state } = target
  const row = {
    agency_id,
    id: report,
    target_id: id,
    value,
    on_day: on,
    text,
    files,
    reported_by: context.actor.account_id,
    reported_at: now,
  }
  const use = { agency_id, subject_kind: 'plan_target', subject_id: id, purpose: `evidence:${report}`, used_at: now }
  return targetSubject.change(target, {
    set: { state },
    also: [{ insert: 'plans.target_report', rows: [row] }, ...files.map((file) => useOf({ ...use, file_id: file.id }))],
    events: [{ kind: 'plans.target_reported', data: { value, on, files: files.length } }],
    answer: { report },
  })
}

/** Whether the actor says where a plan's targets stand: who reports, or keeps the plan, at the agency that issued it. */
export function reportsTargets({ actor }: Context, agency_id: string): boolean {
  return ['plans.report', 'plans.manage'].some((permission) => may(actor, permission, agency_id))
}
