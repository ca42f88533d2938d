/** Reminding agencies of what they owe. */
import { may } from '#platform/access/actor.ts'
import { type Context, today } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { act, actTogether } from '#platform/journal/act.ts'
import { type Decision, type IdempotencyKey, ownKey } from '#platform/journal/write.ts'
import { Objection } from '#platform/objection.ts'
import { subjectOf } from './amending.ts'
import { planByCode, type StoredDue } from './stored.ts'
import { managedDue } from './tracking.ts'

/** Reminds the agency of what it owes. @throws Objection `http.forbidden`, `plans.due_done` */
export function chase(context: Context, key: IdempotencyKey, id: string, text: string): Promise<{ chased: number }> {
  return act(
    context,
    key,
    () => managedDue(context, id),
    (due) => {
      if (due.state === 'done') throw new Objection('plans.due_done')
      return reminder(context, due, text)
    },
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
    const some = late.slice(at, at + TOGETHER)
    await actTogether(context, ownKey('chase', key.key, some[0]?.id ?? ''), async () => {
      const dues = await lateOf(
        context,
        plan.id,
        some.map(({ id }) => id),
      )
      return { decisions: dues.map((due) => reminder(context, due, text)), answer: dues.length }
    })
  }
  return { dues: late.length, agencies: new Set(late.map(({ agency_id }) => agency_id)).size }
}

async function lateOf(context: Context, plan_id: string, ids?: readonly string[]): Promise<StoredDue[]> {
  const rows = await context.db
    .selectFrom('plans.due')
    .where('root_id', '=', context.root_id)
    .where('plan_id', '=', plan_id)
    .where('state', '=', 'open')
    .where('due_on', '<', today(context))
    .$if(ids !== undefined, (query) => query.where('id', 'in', [...(ids ?? [])]))
    .orderBy('id')
    .selectAll()
    .execute()
  return rows as unknown as StoredDue[]
}

function reminder({ now, actor }: Context, due: StoredDue, text: string): Decision<{ chased: number }> {
  const { agency_id, code } = due
  const chased = due.chased + 1
  const row = {
    ...{ agency_id, id: uuidv7(now().getTime()), due_id: due.id, text },
    ...{ sent_by: actor.account_id, sent_at: now() },
  }
  return {
    subject: subjectOf('plan_due', due),
    table: 'plans.due',
    set: { chased },
    also: [{ insert: 'plans.reminder', rows: [row] }],
    events: [{ kind: 'plans.due_chased', data: { code, time: chased } }],
    answer: { chased },
  }
}
