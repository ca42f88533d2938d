import { type Context, today } from '#platform/context.ts'
import type { Database } from '#platform/database/pool.ts'
import type { Chained, DecisionOf } from '#platform/journal/subject.ts'
import { Objection } from '#platform/objection.ts'
import type { Day } from '#platform/time.ts'
import type { accountSubject } from './subjects.ts'

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

export type AccountDecision<Answer> = DecisionOf<typeof accountSubject, Answer>

/** An account as its row stands, with its chain (which hangs on the province), what it holds and who stands in for whom. */
export type StoredAccount = Chained & {
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
    .select(['id', 'root_id as agency_id', 'login', 'state', 'password_hash', 'version', 'last_seq', 'last_hash'])
    .$narrowType<Pick<StoredAccount, 'state'>>()
    .executeTakeFirst()
  if (!row) throw new Objection('people.account_not_found')
  const [assignments, delegations] = await Promise.all([
    assignmentsHeldBy(db, [account_id]),
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

/** Everything that was ever given to these accounts, in order of days. */
export async function assignmentsHeldBy(db: Database, account_ids: readonly string[]): Promise<StoredAssignment[]> {
  if (account_ids.length === 0) return []
  return db
    .selectFrom('people.assignment as assignment')
    .innerJoin('people.role as role', 'role.id', 'assignment.role_id')
    .where('assignment.account_id', 'in', account_ids)
    .select(['assignment.id', 'role.code as role', 'role.permissions'])
    .select(['assignment.agency_id', 'assignment.subtree', 'assignment.valid_from', 'assignment.valid_to'])
    .orderBy('assignment.valid_from')
    .execute()
}

/** A role as its row stands. */
export type StoredRole = Chained & {
  readonly code: string
  readonly name: string
  readonly permissions: readonly string[]
  readonly brought: boolean
}

/** Roles of a province by code. */
export async function rolesByCode({ db, root_id }: Context): Promise<ReadonlyMap<string, StoredRole>> {
  const roles = await db
    .selectFrom('people.role')
    .where('root_id', '=', root_id)
    .select(['id', 'root_id as agency_id', 'version', 'last_seq', 'last_hash'])
    .select(['code', 'name', 'permissions', 'brought'])
    .orderBy('code')
    .execute()
  return new Map(roles.map((role) => [role.code, role]))
}
