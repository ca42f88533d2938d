import type { Database } from '#platform/database/pool.ts'
import type { Day } from '#platform/time.ts'

/** Who holds which role where on a day, of accounts that may still sign in. */
export function rolesHeld(db: Database, root_id: string, day: Day) {
  return db
    .selectFrom('people.assignment as assignment')
    .innerJoin('people.role as role', 'role.id', 'assignment.role_id')
    .innerJoin('people.account as account', 'account.id', 'assignment.account_id')
    .where('assignment.root_id', '=', root_id)
    .where('account.state', '=', 'active')
    .where('assignment.valid_from', '<=', day)
    .where((is) => is.or([is('assignment.valid_to', 'is', null), is('assignment.valid_to', '>=', day)]))
    .select(['role.code as role', 'assignment.agency_id', 'assignment.subtree'])
    .distinct()
}
