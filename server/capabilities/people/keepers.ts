import { type Context, today } from '#platform/context.ts'
import { Objection } from '#platform/objection.ts'
import { MANAGE } from './granting.ts'

/**
 * Stops where nobody would be left who manages people for the whole province: an installation nobody can open again.
 *
 * @throws Objection `people.last_keeper`
 */
export async function stopUnlessKept(
  { db, root_id, now }: Context,
  without: { account_id?: string; assignment_id?: string; role?: string },
): Promise<void> {
  const day = today({ now })
  const keepers = await db
    .selectFrom('people.assignment as assignment')
    .innerJoin('people.role as role', 'role.id', 'assignment.role_id')
    .innerJoin('people.account as account', 'account.id', 'assignment.account_id')
    .where('assignment.root_id', '=', root_id)
    .where('assignment.agency_id', '=', root_id)
    .where('assignment.valid_from', '<=', day)
    .where('assignment.valid_to', 'is', null)
    .where('account.state', '=', 'active')
    .where((is) => is(is.val(MANAGE), '=', is.fn.any('role.permissions')))
    .select(['assignment.id', 'account.id as account_id', 'role.code'])
    .execute()
  const left = keepers.filter(
    (one) => one.id !== without.assignment_id && one.account_id !== without.account_id && one.code !== without.role,
  )
  if (keepers.length > 0 && left.length === 0) throw new Objection('people.last_keeper')
}
