import { sql } from 'kysely'
import { may } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { addDays, type Day, dayOf, endOf } from '#platform/time.ts'
import type { DutiesAsked, Duty } from '../capability.ts'
import { SEE } from './queries.ts'

/** Initiatives that wait for an assessment: those that lie with some accounts, or all of some agencies. Served by initiative_assessor_idx. */
export async function assessmentsOwed(
  { actor, db, root_id }: Context,
  { by, until, size }: DutiesAsked,
): Promise<Duty[]> {
  const waiting = db.selectFrom('initiatives.initiative').where('root_id', '=', root_id).where('state', '=', 'assigned')
  const seen = 'agencies' in by ? by.agencies.filter((id) => may(actor, SEE, id)) : []
  const theirs =
    'accounts' in by
      ? waiting.where('assessor_id', '=', sql<string>`any(${by.accounts}::uuid[])`)
      : waiting.where('agency_id', '=', sql<string>`any(${seen}::uuid[])`)
  const rows = await (until ? theirs.where('assess_by', '<=', lastDayBy(until)) : theirs)
    .select(['id', 'agency_id', 'title', 'assessor_id', 'assess_by'])
    .orderBy('assess_by')
    .orderBy('id')
    .limit(size)
    .execute()
  return rows.map(({ id, agency_id, title, assessor_id, assess_by }) => ({
    subject: { kind: 'initiative', id, agency_id },
    kind: 'initiatives.assess',
    owed_by: { agency_id, account_id: assessor_id, role: null },
    due_at: assess_by && endOf(assess_by),
    title,
  }))
}

/** The last day that is over by then: what is due on a day is due at its end. */
function lastDayBy(until: Date): Day {
  return addDays(dayOf(new Date(until.getTime() + 1)), -1)
}
