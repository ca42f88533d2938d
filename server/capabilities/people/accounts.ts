import type { Context } from '#platform/context.ts'
import { uuidFrom, uuidv7 } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import type { RowOf } from '#platform/journal/tables.ts'
import { type IdempotencyKey, ownKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import type { Day } from '#platform/time.ts'
import type { Holding } from './roles/granting.ts'
import type { BroughtRole } from './roles/roles.ts'
import { holdingAt } from './roles/scope.ts'
import { whyNot } from './rules.ts'
import { hashPassword } from './sessions/password.ts'
import { stopIfShort } from './sessions/passwords.ts'
import { forgetSessions } from './sessions/sessions.ts'
import { type AccountDecision, rolesByCode, type StoredRole } from './stored.ts'
import { accountSubject, roleSubject } from './subjects.ts'

export type NewAccount = {
  readonly login: string
  readonly name: string
  readonly title?: string | null | undefined
  readonly phone?: string | null | undefined
  readonly email?: string | null | undefined
  readonly password: string
  readonly must_change_password?: boolean | undefined
  readonly sample?: boolean | undefined
  readonly roles: readonly {
    readonly role: string
    readonly agency_id: string
    readonly subtree?: boolean | undefined
    readonly valid_from: Day
  }[]
}

/** Brings the product's roles into a province; roles it has already stay as they are. */
export async function bringRoles(context: Context, roles: readonly BroughtRole[]): Promise<void> {
  const missing = missingFrom(roles, await rolesByCode(context))
  if (missing.length === 0) return
  const key = ownKey('roles', context.root_id, ...missing.map(({ code }) => code))
  await act(
    context,
    key,
    () => rolesByCode(context),
    (kept) => decideBring(roles, kept, context.root_id),
  )
}

function missingFrom(roles: readonly BroughtRole[], kept: ReadonlyMap<string, StoredRole>): readonly BroughtRole[] {
  return roles.filter(({ code }) => !kept.has(code))
}

function decideBring(roles: readonly BroughtRole[], kept: ReadonlyMap<string, StoredRole>, root_id: string) {
  const decisions = missingFrom(roles, kept).map(({ code, name, permissions }) =>
    roleSubject.create(
      { agency_id: root_id, id: uuidFrom('role', root_id, code) },
      {
        row: { root_id, code, name, permissions, brought: true },
        events: [{ kind: 'people.role_made', data: { code, permissions } }],
        answer: null,
      },
    ),
  )
  return { decisions, answer: null }
}

/**
 * Opens an account with its roles; only those the actor may give there.
 *
 * @throws Objection `people.login_taken`, `people.password_short`, `people.role_unknown`, `people.agency_missing`,
 *   `people.grant_not_held`, `http.forbidden`.
 */
export async function openAccount(
  context: Context,
  key: IdempotencyKey,
  account: NewAccount,
): Promise<{ id: string; login: string }> {
  stopIfShort(account.password)
  const password_hash = await hashPassword(account.password)
  const { id } = await act(
    context,
    key,
    () => openingFacts(context, account),
    (facts) => decideOpenBy(context, account, password_hash, facts),
  )
  forgetSessions()
  return { id, login: account.login.toLowerCase() }
}

type OpeningFacts = Facts & { readonly given: readonly Holding[] }

/** What is given with an account that holds nothing is its place in the province. */
async function openingFacts(context: Context, account: NewAccount): Promise<OpeningFacts> {
  const facts = await factsFor(context, account)
  const given = account.roles.map(({ role, agency_id, subtree = false }) =>
    holdingAt(context, facts.roles.get(role)?.permissions ?? [], { agency_id, subtree }),
  )
  const none = holdingAt(context, [], { agency_id: context.root_id, subtree: false })
  return { ...facts, given: await Promise.all(given.length > 0 ? given : [none]) }
}

function decideOpenBy(
  { actor, root_id }: Pick<Context, 'actor' | 'root_id'>,
  account: NewAccount,
  password_hash: string,
  { given, ...facts }: OpeningFacts,
): AccountDecision<{ id: string }> {
  stopIf(whyNot.open(actor, given))
  return decideOpen(root_id, account, password_hash, facts)
}

type Facts = { readonly taken: boolean; readonly roles: ReadonlyMap<string, StoredRole> }

/** What opening an account needs to know: whether the login is taken, and the roles. */
export async function factsFor(context: Context, account: NewAccount): Promise<Facts> {
  const taken = await context.db
    .selectFrom('people.account')
    .where('root_id', '=', context.root_id)
    .where('login', '=', account.login.toLowerCase())
    .select('id')
    .executeTakeFirst()
  return { taken: Boolean(taken), roles: await rolesByCode(context) }
}

export function decideOpen(
  root_id: string,
  account: NewAccount,
  password_hash: string,
  facts: Facts,
): AccountDecision<{ id: string }> {
  const login = account.login.toLowerCase()
  if (facts.taken) throw fieldObjection('login', 'people.login_taken', { login })
  const id = uuidv7()
  const { name, title = null, phone = null, email = null, must_change_password = false, sample = false } = account
  const person = { login, name, title, phone, email, sample }
  return accountSubject.create(
    { agency_id: root_id, id },
    {
      row: { root_id, ...person, password_hash, must_change_password, state: 'active', failed_attempts: 0 },
      also: [{ insert: 'people.assignment', rows: assignmentRows(root_id, id, account.roles, facts.roles) }],
      events: [{ kind: 'people.account_opened', data: { roles: account.roles.map(publicRole) } }],
      answer: { id },
    },
  )
}

type GivenRole = NewAccount['roles'][number]

function assignmentRows(
  root_id: string,
  account_id: string,
  given: readonly GivenRole[],
  roles: Facts['roles'],
): RowOf<'people.assignment'>[] {
  return given.map(({ role, agency_id, subtree = false, valid_from }) => {
    const role_id = roles.get(role)?.id
    if (!role_id) throw fieldObjection('role', 'people.role_unknown', { role })
    return { id: uuidv7(), root_id, account_id, role_id, agency_id, subtree, valid_from }
  })
}

function publicRole({ role, agency_id, subtree = false, valid_from }: GivenRole) {
  return { role, agency_id, subtree, valid_from }
}

function fieldObjection(path: string, code: string, detail: Record<string, string | number>): Objection {
  return new Objection(code, detail, [{ path, code, detail }])
}
