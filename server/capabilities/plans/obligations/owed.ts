import { may } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { addDays, type Day, dayOf, endOf } from '#platform/time.ts'
import type { DutiesAsked, Duty } from '../../capability.ts'
import { owedIn } from './due-query.ts'

/** What agencies owe by their plans, earliest first, where the actor reports. No account owes it: whoever reports there does. */
export async function duesOwed(context: Context, { by, until, size }: DutiesAsked): Promise<Duty[]> {
  const agencies = 'agencies' in by ? by.agencies.filter((id) => may(context.actor, 'plans.report', id)) : []
  if (agencies.length === 0) return []
  const open = owedIn(context).where('due.state', '=', 'open').where('due.agency_id', 'in', agencies)
  const found = (until ? open.where('due.due_on', '<=', lastDayBy(until)) : open)
    .orderBy('due.due_on')
    .orderBy('due.code')
    .limit(size)
  const rows = await context.db
    .selectFrom(found.as('due'))
    .innerJoin('plans.task as task', (join) =>
      join.onRef('task.agency_id', '=', 'due.plan_agency_id').onRef('task.id', '=', 'due.task_id'),
    )
    .select(['due.id', 'due.agency_id', 'due.due_on', 'task.content'])
    .orderBy('due.due_on')
    .orderBy('due.code')
    .execute()
  return rows.map(({ id, agency_id, due_on, content }) => ({
    subject: { kind: 'plan_due', id, agency_id },
    kind: 'plans.due',
    owed_by: { agency_id, account_id: null, role: null },
    due_at: endOf(due_on),
    title: content,
  }))
}

/** The last day that is over by then: what is due on a day is due at its end. */
function lastDayBy(until: Date): Day {
  return addDays(dayOf(new Date(until.getTime() + 1)), -1)
}
