/** Reminding agencies of what they owe. */
import { may } from '#platform/access/actor.ts'
import { type Context, today } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import type { Together } from '#platform/journal/act.ts'
import { act } from '#platform/journal/act.ts'
import type { DecisionOf } from '#platform/journal/subject.ts'
import { type IdempotencyKey, ownKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import { whyNotDue } from '../rules.ts'
import { planByCode } from '../stored.ts'
import { dueSubject } from '../subjects.ts'
import { duesIn, type StoredDue } from './stored-due.ts'
import { managedDue } from './tracking.ts'

type Chased = { readonly chased: number }

/** Reminds the agency of what it owes. @throws Objection `http.forbidden`, `plans.due_done` */
export function chase(context: Context, key: IdempotencyKey, id: string, text: string): Promise<Chased> {
  return act(
    context,
    key,
    () => managedDue(context, id),
    (due) => decideChase(context, due, text),
  )
}

/** So many are written together: a plan may have thousands late. */
const TOGETHER = 100

/**
 * Reminds of everything in the plan that is late today. Once the same form has reminded of an item, its repetition
 * leaves the item alone.
 *
 * @returns how many items, and of how many agencies
 * @throws Objection `plans.plan_not_found`, `http.forbidden`
 */
export async function chaseLate(
  context: Context,
  key: IdempotencyKey,
  code: string,
  text: string,
): Promise<{ dues: number; agencies: number }> {
  const plan = await planByCode(context, code)
  if (!may(context.actor, 'plans.manage', plan.agency_id)) throw new Objection('http.forbidden')

  const late = await lateOf(context, plan.id)
  for (let at = 0; at < late.length; at += TOGETHER) {
    const ids = late.slice(at, at + TOGETHER).map(({ id }) => id)
    await act(
      context,
      ownKey('chase', key.key, ids[0] ?? ''),
      () => lateOf(context, plan.id, ids),
      (dues) => decideChaseAll(context, dues, text),
    )
  }
  return { dues: late.length, agencies: new Set(late.map(({ agency_id }) => agency_id)).size }
}

function lateOf(context: Context, plan_id: string, ids?: readonly string[]): Promise<StoredDue[]> {
  return duesIn(context)
    .where('plan_id', '=', plan_id)
    .where('state', '=', 'open')
    .where('due_on', '<', today(context))
    .$if(ids !== undefined, (query) => query.where('id', 'in', [...(ids ?? [])]))
    .orderBy('id')
    .execute()
}

type ByWhom = Pick<Context, 'now' | 'actor'>

function decideChaseAll(context: ByWhom, dues: readonly StoredDue[], text: string): Together<number> {
  return { decisions: dues.map((due) => decideChase(context, due, text)), answer: dues.length }
}

function decideChase({ now, actor }: ByWhom, due: StoredDue, text: string): DecisionOf<typeof dueSubject, Chased> {
  stopIf(whyNotDue('chase', due))
  const { agency_id, code } = due
  const chased = due.chased + 1
  const row = {
    agency_id,
    id: uuidv7(now().getTime()),
    due_id: due.id,
    text,
    sent_by: actor.account_id,
    sent_at: now(),
  }
  return dueSubject.change(due, {
    set: { chased },
    also: [{ insert: 'plans.reminder', rows: [row] }],
    events: [{ kind: 'plans.due_chased', data: { code, time: chased } }],
    answer: { chased },
  })
}
