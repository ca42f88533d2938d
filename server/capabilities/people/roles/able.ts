import { sql } from 'kysely'
import { type Context, today } from '#platform/context.ts'

/** Somebody whose role at an agency holds a permission. */
export type Able = {
  readonly account_id: string
  readonly agency_id: string
  readonly name: string
  readonly title: string | null
}

/** Who was given a role that holds a permission, at these very agencies, today; by name. */
export function ableAt(context: Context, permission: string, agencies: readonly string[]): Promise<Able[]> {
  const day = today(context)
  return context.db
    .selectFrom('people.assignment as assignment')
    .innerJoin('people.role as role', 'role.id', 'assignment.role_id')
    .innerJoin('people.account as account', 'account.id', 'assignment.account_id')
    .where('assignment.root_id', '=', context.root_id)
    .where('assignment.agency_id', '=', sql<string>`any(${[...agencies]}::uuid[])`)
    .where('account.state', '=', 'active')
    .where(sql<boolean>`${permission} = any(role.permissions)`)
    .where('assignment.valid_from', '<=', day)
    .where((is) => is.or([is('assignment.valid_to', 'is', null), is('assignment.valid_to', '>=', day)]))
    .select(['account.id as account_id', 'assignment.agency_id', 'account.name', 'account.title'])
    .distinct()
    .orderBy('account.name')
    .execute()
}
