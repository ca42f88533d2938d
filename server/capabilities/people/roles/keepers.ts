import { type Context, today } from '#platform/context.ts'
import { MANAGE } from './granting.ts'

/** Who manages people for the whole province by a role that does not end. */
export type Keeper = { readonly id: string; readonly account_id: string; readonly code: string }

export function keepersOf({ db, root_id, now }: Context): Promise<Keeper[]> {
  return db
    .selectFrom('people.assignment as assignment')
    .innerJoin('people.role as role', 'role.id', 'assignment.role_id')
    .innerJoin('people.account as account', 'account.id', 'assignment.account_id')
    .where('assignment.root_id', '=', root_id)
    .where('assignment.agency_id', '=', root_id)
    .where('assignment.valid_from', '<=', today({ now }))
    .where('assignment.valid_to', 'is', null)
    .where('account.state', '=', 'active')
    .where((is) => is(is.val(MANAGE), '=', is.fn.any('role.permissions')))
    .select(['assignment.id', 'account.id as account_id', 'role.code'])
    .execute()
}

/** Whether nobody would be left who manages people for the whole province: an installation nobody can open again. */
export function isLastKeeper(
  keepers: readonly Keeper[],
  without: { readonly account_id?: string; readonly assignment_id?: string; readonly role?: string },
): boolean {
  const left = keepers.filter(
    (one) => one.id !== without.assignment_id && one.account_id !== without.account_id && one.code !== without.role,
  )
  return keepers.length > 0 && left.length === 0
}
