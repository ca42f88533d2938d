/** What is owed, tracked: reports with evidence, and what was reported done too early. */
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
import { whyNotDone, whyNotDue } from '../rules.ts'
import { agenciesOfTasks } from '../stored.ts'
import { dueSubject } from '../subjects.ts'
import { dueById, type StoredDue } from './stored-due.ts'

export type Report = {
  readonly text: string
  readonly percent: number | null
  /** The day it was done, where it is; only the leading agency says so. */
  readonly done_on: Day | null
  /** Evidence: files stored at the leading agency. */
  readonly files: readonly string[]
}
export type Told = { readonly id: string; readonly state: StoredDue['state']; readonly due_on: Day }

/**
 * Reports progress on what is due, with evidence: the leading agency, or one that takes part.
 *
 * @throws Objection `plans.due_not_found` also where the actor has no part in it; `plans.due_done`, `plans.done_in_future`,
 *   `plans.only_the_lead_is_done`, `files.not_found`.
 */
export function reportProgress(context: Context, key: IdempotencyKey, id: string, report: Report): Promise<Told> {
  return act(
    context,
    key,
    () => dueToReport(context, id, report),
    (read) => decideReport(context, read, report),
  )
}

type DueToReport = {
  readonly due: StoredDue
  /** The agency for which it is reported. */
  readonly by: string
  readonly files: readonly Evidence[]
}

async function dueToReport(context: Context, id: string, report: Report): Promise<DueToReport> {
  const due = await dueById(context, id)
  const by = await reporterOf(context, due)
  const files = await Promise.all(report.files.map((file) => fileOf(context, due.agency_id, file)))
  return { due, by, files: files.map((file) => ({ id: file.id, name: file.name })) }
}

/** For which agency the actor may report: the leading one, the plan's owner, or one that takes part. */
export async function reporterOf(context: Context, due: StoredDue): Promise<string> {
  const { actor } = context
  if (may(actor, 'plans.report', due.agency_id)) return due.agency_id
  if (may(actor, 'plans.manage', due.plan_agency_id)) return due.plan_agency_id
  const taking = await agenciesOfTasks(context, due.plan_agency_id, [due.task_id])
  const own = taking.find(({ body_id }) => body_id !== null && may(actor, 'plans.report', body_id))
  if (!own?.body_id) throw new Objection('plans.due_not_found')
  return own.body_id
}

function decideReport(
  context: Pick<Context, 'now' | 'actor'>,
  { due, by, files }: DueToReport,
  { text, percent, done_on }: Report,
): DecisionOf<typeof dueSubject, Told> {
  stopIf(whyNotDue('report', due))
  stopIf(whyNotDone(due, done_on, by, today(context)))

  const now = context.now()
  const id = uuidv7(now.getTime())
  const { agency_id, code, due_on } = due
  const reached = done_on === null ? (percent ?? due.percent) : 100
  const row = {
    agency_id,
    id,
    due_id: due.id,
    by_agency_id: by,
    text,
    percent: reached,
    done_on,
    files,
    reported_by: context.actor.account_id,
    reported_at: now,
  }
  const use = { agency_id, subject_kind: 'plan_due', subject_id: due.id, purpose: `evidence:${id}`, used_at: now }
  const told = { kind: 'plans.reported', data: { code, by, percent: reached, files: files.length } } as const
  const also = [
    { insert: 'plans.progress', rows: [row] } as const,
    ...files.map((file) => useOf({ ...use, file_id: file.id })),
  ]
  if (done_on === null)
    return dueSubject.change(due, {
      set: { percent: reached, reported_at: now },
      also,
      events: [told],
      answer: { id: due.id, state: due.state, due_on },
    })
  return dueSubject.change(due, {
    set: { percent: reached, reported_at: now, state: 'done', done_on },
    also,
    events: [told, { kind: 'plans.due_done', data: { code, on: done_on, due_on } }],
    answer: { id: due.id, state: 'done', due_on },
  })
}

/** Opens again what was reported done too early. @throws Objection `plans.due_open`, `http.forbidden` */
export function reopenDue(context: Context, key: IdempotencyKey, id: string): Promise<Told> {
  return act(context, key, () => managedDue(context, id), decideReopen)
}

function decideReopen(due: StoredDue): DecisionOf<typeof dueSubject, Told> {
  stopIf(whyNotDue('reopen', due))
  const { id, code, due_on } = due
  return dueSubject.change(due, {
    set: { state: 'open', done_on: null, percent: 0 },
    events: [{ kind: 'plans.due_reopened', data: { code, due_on } }],
    answer: { id, state: 'open', due_on },
  })
}

/** What is due, for who keeps its plan. @throws Objection `http.forbidden`, `plans.due_not_found` */
export async function managedDue(context: Context, id: string): Promise<StoredDue> {
  const due = await dueById(context, id)
  if (!may(context.actor, 'plans.manage', due.plan_agency_id)) throw new Objection('http.forbidden')
  return due
}
