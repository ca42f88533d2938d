import { treeOf } from '#agencies'
import { type Context, today } from '#platform/context.ts'

/** Somebody who works at an agency. */
export type Colleague = { readonly account_id: string; readonly name: string; readonly title: string | null }

/** Who works at an agency or in the body it is a part of today, and may do there what the permission says; by name. */
export async function colleaguesAt(context: Context, agency_id: string, permission: string): Promise<Colleague[]> {
  const body = (await treeOf(context)).bodyOf(agency_id)
  const day = today(context)
  return context.db
    .selectFrom('people.account as account')
    .innerJoin('people.assignment as assignment', 'assignment.account_id', 'account.id')
    .innerJoin('people.role as role', 'role.id', 'assignment.role_id')
    .where('assignment.agency_id', 'in', [agency_id, ...(body && body.id !== agency_id ? [body.id] : [])])
    .where('account.root_id', '=', context.root_id)
    .where('account.state', '=', 'active')
    .where((is) => is(is.val(permission), '=', is.fn.any('role.permissions')))
    .where('assignment.valid_from', '<=', day)
    .where((is) => is.or([is('assignment.valid_to', 'is', null), is('assignment.valid_to', '>=', day)]))
    .select(['account.id as account_id', 'account.name', 'account.title'])
    .distinct()
    .orderBy('account.name')
    .limit(300)
    .execute()
}
