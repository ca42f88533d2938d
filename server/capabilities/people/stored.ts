import { type Context, today } from '#platform/context.ts'
import type { Subject } from '#platform/journal/event.ts'
import { Objection } from '#platform/objection.ts'
import type { Day } from '#platform/time.ts'

export type StoredAssignment = {
  readonly id: string
  readonly role: string
  readonly permissions: readonly string[]
  readonly agency_id: string
  readonly subtree: boolean
  readonly valid_from: Day
  readonly valid_to: Day | null
}

export type StoredDelegation = {
  readonly id: string
  readonly from_account_id: string
  readonly to_account_id: string
  readonly reason: string
  readonly valid_from: Day
  readonly valid_to: Day
}

/** An account as its row stands, with its chain, what it holds and who stands in for whom. */
export type StoredAccount = Pick<Subject, 'id' | 'version' | 'last_seq' | 'last_hash'> & {
  readonly login: string
  readonly state: 'active' | 'closed'
  readonly password_hash: string | null
  readonly assignments: readonly StoredAssignment[]
  /** Those not ended yet, given by or to the account. */
  readonly delegations: readonly StoredDelegation[]
}

/** An account for the decisions that change it. @throws Objection `people.account_not_found` */
export async function storedAccount({ db, root_id, now }: Context, account_id: string): Promise<StoredAccount> {
  const row = await db
    .selectFrom('people.account')
    .where('root_id', '=', root_id)
    .where('id', '=', account_id)
    .select(['id', 'login', 'state', 'password_hash', 'version', 'last_seq', 'last_hash'])
    .$castTo<Omit<StoredAccount, 'assignments' | 'delegations'>>()
    .executeTakeFirst()
  if (!row) throw new Objection('people.account_not_found')
  const [assignments, delegations] = await Promise.all([
    db
      .selectFrom('people.assignment as assignment')
      .innerJoin('people.role as role', 'role.id', 'assignment.role_id')
      .where('assignment.account_id', '=', account_id)
      .select([
        'assignment.id',
        'role.code as role',
        'role.permissions',
        'assignment.agency_id',
        'assignment.subtree',
        'assignment.valid_from',
        'assignment.valid_to',
      ])
      .orderBy('assignment.valid_from')
      .execute(),
    db
      .selectFrom('people.delegation')
      .where((is) => is.or([is('from_account_id', '=', account_id), is('to_account_id', '=', account_id)]))
      .where('ended_at', 'is', null)
      .where('valid_to', '>=', today({ now }))
      .select(['id', 'from_account_id', 'to_account_id', 'reason', 'valid_from', 'valid_to'])
      .orderBy('valid_from')
      .execute(),
  ])
  return { ...row, assignments, delegations }
}

/** Agencies at which an account holds something on a day or later; what those who manage it must reach. */
export function agenciesOf({ assignments }: Pick<StoredAccount, 'assignments'>, day: Day): string[] {
  return [
    ...new Set(
      assignments.filter(({ valid_to }) => valid_to === null || valid_to >= day).map(({ agency_id }) => agency_id),
    ),
  ]
}

export function subjectOf({ id, version, last_seq, last_hash }: StoredAccount, root_id: string): Subject {
  return { kind: 'account', agency_id: root_id, id, version, last_seq, last_hash }
}

/** Roles of a province by code. */
export async function rolesByCode({ db, root_id }: Context) {
  const roles = await db
    .selectFrom('people.role')
    .where('root_id', '=', root_id)
    .select(['id', 'code', 'name', 'permissions', 'brought', 'version', 'last_seq', 'last_hash'])
    .orderBy('code')
    .execute()
  return new Map(roles.map((role) => [role.code, role]))
}
