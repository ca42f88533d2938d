/** A later day for what is owed: asked for by who owes it, granted or refused by who keeps the plan. */
import { may } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import type { DecisionOf } from '#platform/journal/subject.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import type { Day } from '#platform/time.ts'
import { whyNotDue, whyNotUntil } from '../rules.ts'
import { dueSubject } from '../subjects.ts'
import { dueById, type StoredDue } from './stored-due.ts'
import { managedDue, type Told } from './tracking.ts'

type DueToExtend = {
  readonly due: StoredDue
  /** The question that waits for a decision. */
  readonly waiting: string | null
}

export type Wish = { readonly to: Day; readonly reason: string }
type Asked = { readonly extension: string }

/**
 * Asks for a later day.
 *
 * @throws Objection `plans.due_not_found`, `plans.due_done`, `plans.not_later`, `plans.extension_waits`.
 */
export function askExtension(context: Context, key: IdempotencyKey, id: string, wish: Wish): Promise<Asked> {
  return act(
    context,
    key,
    () => ownDue(context, id),
    (read) => decideAsk(context, read, wish),
  )
}

async function ownDue(context: Context, id: string): Promise<DueToExtend> {
  const due = await dueById(context, id)
  if (!may(context.actor, 'plans.report', due.agency_id)) throw new Objection('plans.due_not_found')
  return { due, waiting: await waitingExtension(context, due) }
}

function decideAsk(
  { now, actor }: Pick<Context, 'now' | 'actor'>,
  { due, waiting }: DueToExtend,
  { to, reason }: Wish,
): DecisionOf<typeof dueSubject, Asked> {
  stopIf(whyNotDue('ask_extension', due, waiting))
  stopIf(whyNotUntil('to', to, due))

  const extension = uuidv7(now().getTime())
  const row = {
    agency_id: due.agency_id,
    id: extension,
    due_id: due.id,
    wanted_on: to,
    reason,
    state: 'asked',
    asked_by: actor.account_id,
    asked_at: now(),
  }
  return dueSubject.change(due, {
    set: { percent: due.percent },
    also: [{ insert: 'plans.extension', rows: [row] }],
    events: [{ kind: 'plans.extension_asked', data: { code: due.code, to } }],
    answer: { extension },
  })
}

export type Ruling = { readonly granted_on: Day | null; readonly note: string | null }

/**
 * Grants a later day, which may be another than was asked for, or refuses it (`granted_on` null).
 *
 * @throws Objection `http.forbidden`, `plans.due_done`, `plans.extension_none`, `plans.not_later`.
 */
export function decideExtension(context: Context, key: IdempotencyKey, id: string, ruling: Ruling): Promise<Told> {
  return act(
    context,
    key,
    () => dueToRule(context, id),
    (read) => decideRuling(context, read, ruling),
  )
}

async function dueToRule(context: Context, id: string): Promise<DueToExtend> {
  const due = await managedDue(context, id)
  return { due, waiting: await waitingExtension(context, due) }
}

function decideRuling(
  { now, actor }: Pick<Context, 'now' | 'actor'>,
  { due, waiting }: DueToExtend,
  { granted_on, note }: Ruling,
): DecisionOf<typeof dueSubject, Told> {
  stopIf(whyNotDue('decide_extension', due, waiting))
  if (granted_on !== null) stopIf(whyNotUntil('granted_on', granted_on, due))

  const { agency_id, id, code, state } = due
  const ruled = {
    state: granted_on ? 'granted' : 'refused',
    granted_on,
    note,
    decided_by: actor.account_id,
    decided_at: now(),
  }
  const rows = waiting === null ? [] : [{ agency_id, id: waiting, ...ruled }]
  const due_on = granted_on ?? due.due_on
  return dueSubject.change(due, {
    set: { due_on },
    also: [{ update: 'plans.extension', key: ['agency_id', 'id'], rows }],
    events: [
      granted_on
        ? { kind: 'plans.due_moved', data: { code, due_on, before: due.due_on } }
        : { kind: 'plans.extension_refused', data: { code } },
    ],
    answer: { id, state, due_on },
  })
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
