import { treeOf } from '#agencies'
import { type Context, today } from '#platform/context.ts'
import type { Database } from '#platform/database/pool.ts'
import type { Day } from '#platform/time.ts'

/** Somebody who holds a role. */
export type Holder = {
  readonly account_id: string
  readonly name: string
  readonly title: string | null
  /** Whose role it is, where they only stand in for somebody on leave. */
  readonly for_account_id: string | null
}

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

/** Who stands in on a day for these accounts. */
export function standingInFor(db: Database, account_ids: readonly string[], day: Day) {
  return db
    .selectFrom('people.delegation as delegation')
    .innerJoin('people.account as account', 'account.id', 'delegation.to_account_id')
    .where('delegation.from_account_id', 'in', account_ids)
    .where('delegation.valid_from', '<=', day)
    .where('delegation.valid_to', '>=', day)
    .where('delegation.ended_at', 'is', null)
    .where('account.state', '=', 'active')
    .select([
      'account.id as account_id',
      'account.name',
      'account.title',
      'delegation.from_account_id as for_account_id',
    ])
    .orderBy('account.name')
}

/** Who holds a role at an agency today, and who stands in for them; nobody is named twice. */
export async function holdersOf(context: Context, role: string, agency_id: string): Promise<Holder[]> {
  const above = (await treeOf(context)).pathTo(agency_id).map(({ id }) => id)
  return heldFrom(context, role, agency_id, above)
}

/**
 * The same, of an agency's own people: those who hold the role there, or in the body it is a part of. Whoever leads it
 * from above is none of them.
 */
export async function ownHoldersOf(context: Context, role: string, agency_id: string): Promise<Holder[]> {
  const path = (await treeOf(context)).pathTo(agency_id)
  const body = path.findLastIndex(({ kind }) => kind !== 'unit')
  return heldFrom(
    context,
    role,
    agency_id,
    path.slice(Math.max(0, body)).map(({ id }) => id),
  )
}

async function heldFrom(
  context: Context,
  role: string,
  agency_id: string,
  above: readonly string[],
): Promise<Holder[]> {
  const { db, root_id } = context
  const day = today(context)
  const own = await holding(db, root_id, role, agency_id, above, day).execute()
  const ids = own.map(({ account_id }) => account_id)
  const others = ids.length > 0 ? await standingInFor(db, ids, day).execute() : []
  const all = [...own.map((holder) => ({ ...holder, for_account_id: null })), ...others]
  return all.filter(({ account_id }, at) => all.findIndex((one) => one.account_id === account_id) === at)
}
