/** What is owed, tracked: reports with evidence, extensions, chasing. */
import { fileOf, useOf } from '#files'
import { may } from '#platform/access/actor.ts'
import { type Context, today } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import type { Decision, IdempotencyKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import type { Day } from '#platform/time.ts'
import { subjectOf } from './amending.ts'
import { agenciesOfTasks, dueById, type StoredDue } from './stored.ts'

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
    async () => {
      const due = await dueById(context, id)
      const by = await reporterOf(context, due)
      const files = await Promise.all(report.files.map((file) => fileOf(context, due.agency_id, file)))
      return { due, by, files }
    },
    ({ due, by, files }) => {
      stopIf(whyNotReport(due, report, by, today(context)))
      return decideReport(context, due, report, by, files)
    },
  )
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

export function whyNotReport(
  { state, agency_id, plan_agency_id }: Pick<StoredDue, 'state' | 'agency_id' | 'plan_agency_id'>,
  { done_on }: Pick<Report, 'done_on'>,
  by: string,
  today: Day,
): Objection | null {
  if (state === 'done') return new Objection('plans.due_done')
  if (done_on !== null && by !== agency_id && by !== plan_agency_id) return new Objection('plans.only_the_lead_is_done')
  if (done_on !== null && done_on > today)
    return new Objection('plans.done_in_future', { day: done_on }, [
      { path: 'done_on', code: 'plans.done_in_future', detail: { day: done_on } },
    ])
  return null
}

function decideReport(
  { now, actor }: Context,
  due: StoredDue,
  { text, percent, done_on }: Report,
  by_agency_id: string,
  files: readonly { id: string; name: string }[],
): Decision<Told> {
  const id = uuidv7(now().getTime())
  const { agency_id } = due
  const reached = done_on === null ? (percent ?? due.percent) : 100
  const row = {
    ...{ agency_id, id, due_id: due.id, by_agency_id, text, percent: reached, done_on },
    ...{ files: files.map((file) => ({ id: file.id, name: file.name })), reported_by: actor.account_id },
    reported_at: now(),
  }
  const use = { agency_id, subject_kind: 'plan_due', subject_id: due.id, purpose: `evidence:${id}`, used_at: now() }
  const done = { kind: 'plans.due_done', data: { code: due.code, on: done_on, due_on: due.due_on } }
  return {
    subject: subjectOf('plan_due', due),
    table: 'plans.due',
    set: {
      percent: reached,
      reported_at: now(),
      ...(done_on === null ? {} : { state: 'done', done_on }),
    },
    also: [{ insert: 'plans.progress', rows: [row] }, ...files.map((file) => useOf({ ...use, file_id: file.id }))],
    events: [
      { kind: 'plans.reported', data: { code: due.code, by: by_agency_id, percent: reached, files: files.length } },
      ...(done_on === null ? [] : [done]),
    ],
    answer: { id: due.id, state: done_on === null ? due.state : 'done', due_on: due.due_on },
  }
}

/** Opens again what was reported done too early. @throws Objection `plans.due_open`, `http.forbidden` */
export function reopenDue(context: Context, key: IdempotencyKey, id: string): Promise<Told> {
  return act(
    context,
    key,
    () => managedDue(context, id),
    (due) => {
      if (due.state !== 'done') throw new Objection('plans.due_open')
      return {
        subject: subjectOf('plan_due', due),
        table: 'plans.due',
        set: { state: 'open', done_on: null, percent: 0 },
        events: [{ kind: 'plans.due_reopened', data: { code: due.code, due_on: due.due_on } }],
        answer: { id: due.id, state: 'open' as const, due_on: due.due_on },
      }
    },
  )
}

/**
 * Asks for a later day.
 *
 * @throws Objection `plans.due_not_found`, `plans.due_done`, `plans.not_later`, `plans.extension_waits`.
 */
export function askExtension(
  context: Context,
  key: IdempotencyKey,
  id: string,
  { to, reason }: { to: Day; reason: string },
): Promise<{ extension: string }> {
  return act(
    context,
    key,
    async () => {
      const due = await dueById(context, id)
      if (!may(context.actor, 'plans.report', due.agency_id)) throw new Objection('plans.due_not_found')
      return { due, waiting: await waitingExtension(context, due) }
    },
    ({ due, waiting }) => {
      if (due.state === 'done') throw new Objection('plans.due_done')
      if (waiting) throw new Objection('plans.extension_waits')
      if (to <= due.due_on)
        throw new Objection('plans.not_later', { day: due.due_on }, [
          { path: 'to', code: 'plans.not_later', detail: { day: due.due_on } },
        ])
      const extension = uuidv7(context.now().getTime())
      const row = {
        ...{ agency_id: due.agency_id, id: extension, due_id: due.id, wanted_on: to, reason, state: 'asked' },
        ...{ asked_by: context.actor.account_id, asked_at: context.now() },
      }
      return {
        subject: subjectOf('plan_due', due),
        table: 'plans.due',
        set: { percent: due.percent },
        also: [{ insert: 'plans.extension', rows: [row] }],
        events: [{ kind: 'plans.extension_asked', data: { code: due.code, to } }],
        answer: { extension },
      }
    },
  )
}

export type Ruling = { readonly granted_on: Day | null; readonly note: string | null }

/**
 * Grants a later day, which may be another than was asked for, or refuses it (`granted_on` null).
 *
 * @throws Objection `http.forbidden`, `plans.extension_none`, `plans.not_later`.
 */
export function decideExtension(context: Context, key: IdempotencyKey, id: string, ruling: Ruling): Promise<Told> {
  return act(
    context,
    key,
    async () => {
      const due = await managedDue(context, id)
      return { due, waiting: await waitingExtension(context, due) }
    },
    ({ due, waiting }) => {
      if (due.state === 'done') throw new Objection('plans.due_done')
      if (!waiting) throw new Objection('plans.extension_none')
      const { granted_on, note } = ruling
      if (granted_on !== null && granted_on <= due.due_on)
        throw new Objection('plans.not_later', { day: due.due_on }, [
          { path: 'granted_on', code: 'plans.not_later', detail: { day: due.due_on } },
        ])
      const row = {
        ...{ agency_id: due.agency_id, id: waiting, state: granted_on ? 'granted' : 'refused', granted_on, note },
        ...{ decided_by: context.actor.account_id, decided_at: context.now() },
      }
      const due_on = granted_on ?? due.due_on
      return {
        subject: subjectOf('plan_due', due),
        table: 'plans.due',
        set: { due_on },
        also: [{ update: 'plans.extension', key: ['agency_id', 'id'], rows: [row] }],
        events: [
          granted_on
            ? { kind: 'plans.due_moved', data: { code: due.code, due_on, before: due.due_on } }
            : { kind: 'plans.extension_refused', data: { code: due.code } },
        ],
        answer: { id: due.id, state: due.state, due_on },
      }
    },
  )
}

/** What is due, for who keeps its plan. @throws Objection `http.forbidden`, `plans.due_not_found` */
export async function managedDue(context: Context, id: string): Promise<StoredDue> {
  const due = await dueById(context, id)
  if (!may(context.actor, 'plans.manage', due.plan_agency_id)) throw new Objection('http.forbidden')
  return due
}

async function waitingExtension({ db }: Context, { agency_id, id }: StoredDue): Promise<string | null> {
  const row = await db
    .selectFrom('plans.extension')
    .where('agency_id', '=', agency_id)
    .where('due_id', '=', id)
    .where('state', '=', 'asked')
    .select('id')
    .executeTakeFirst()
  return row?.id ?? null
}
