import { treeOf } from '#agencies'
import { type Context, today } from '#platform/context.ts'
import type { Database } from '#platform/database/pool.ts'
import type { Day } from '#platform/time.ts'

/** Somebody who holds a role. */
export type Holder = { readonly account_id: string; readonly name: string; readonly title: string | null }

/** Who holds a role at one of these agencies on a day: at the agency itself, or above it with all below. */
export function holding(
  db: Database,
  root_id: string,
  role: string,
  agency_id: string,
  above: readonly string[],
  day: Day,
) {
  return db
    .selectFrom('people.assignment as assignment')
    .innerJoin('people.role as role', 'role.id', 'assignment.role_id')
    .innerJoin('people.account as account', 'account.id', 'assignment.account_id')
    .where('account.root_id', '=', root_id)
    .where('account.state', '=', 'active')
    .where('role.code', '=', role)
    .where('assignment.valid_from', '<=', day)
    .where((is) => is.or([is('assignment.valid_to', 'is', null), is('assignment.valid_to', '>=', day)]))
    .where((is) =>
      is.or([
        is('assignment.agency_id', '=', agency_id),
        is.and([is('assignment.agency_id', 'in', [...above, agency_id]), is('assignment.subtree', '=', true)]),
      ]),
    )
    .select(['account.id as account_id', 'account.name', 'account.title'])
    .distinct()
    .orderBy('account.name')
}

/** Who holds a role at an agency today. */
export async function holdersOf(context: Context, role: string, agency_id: string): Promise<Holder[]> {
  const tree = await treeOf(context)
  const above = tree.pathTo(agency_id).map(({ id }) => id)
  return holding(context.db, context.root_id, role, agency_id, above, today(context)).execute()
}
