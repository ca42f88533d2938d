import { treeOf } from '#agencies'
import type { Grant } from '#platform/access/actor.ts'
import { type Context, today } from '#platform/context.ts'
import type { Database } from '#platform/database/pool.ts'
import type { Day } from '#platform/time.ts'

/** The assignments an account works under on a day: its own, and those of accounts it stands in for. */
export function assignmentsOf(db: Database, account_id: string, day: Day) {
  return db
    .selectFrom('people.assignment as assignment')
    .innerJoin('people.role as role', 'role.id', 'assignment.role_id')
    .leftJoin('people.delegation as delegation', (join) =>
      join
        .onRef('delegation.from_account_id', '=', 'assignment.account_id')
        .on('delegation.to_account_id', '=', account_id)
        .on('delegation.valid_from', '<=', day)
        .on('delegation.valid_to', '>=', day)
        .on('delegation.ended_at', 'is', null),
    )
    .where((is) => is.or([is('assignment.account_id', '=', account_id), is('delegation.id', 'is not', null)]))
    .where('assignment.valid_from', '<=', day)
    .where((is) => is.or([is('assignment.valid_to', 'is', null), is('assignment.valid_to', '>=', day)]))
    .select(['assignment.account_id', 'assignment.agency_id', 'assignment.subtree', 'role.code', 'role.permissions'])
}

/** What an account may do today, where, and for whom. */
export async function grantsOf(context: Context, account_id: string): Promise<Grant[]> {
  const tree = await treeOf(context)
  const rows = await assignmentsOf(context.db, account_id, today(context)).execute()
  return rows.map((row) => ({
    role: row.code,
    permissions: new Set(row.permissions),
    agencies: new Set(row.subtree ? tree.subtreeOf(row.agency_id) : [row.agency_id]),
    agency_id: row.agency_id,
    for_account_id: row.account_id === account_id ? null : row.account_id,
  }))
}
