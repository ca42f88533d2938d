import { stopUnlessMay } from '#agencies'
import type { Context } from '#platform/context.ts'
import { uuidFrom, uuidv7 } from '#platform/database/uuid.ts'
import { act, actTogether } from '#platform/journal/act.ts'
import { newSubject } from '#platform/journal/event.ts'
import { type Decision, type IdempotencyKey, ownKey } from '#platform/journal/write.ts'
import { Objection } from '#platform/objection.ts'
import type { Day } from '#platform/time.ts'
import { MANAGE } from './granting.ts'
import { hashPassword } from './password.ts'
import { stopIfShort } from './passwords.ts'
import type { BroughtRole } from './roles.ts'
import { stopUnlessGrants } from './scope.ts'
import { forgetSessions } from './sessions.ts'
import { rolesByCode } from './stored.ts'

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
  const have = await context.db
    .selectFrom('people.role')
    .where('root_id', '=', context.root_id)
    .select('code')
    .execute()
  const missing = roles.filter((role) => !have.some(({ code }) => code === role.code))
  if (missing.length === 0) return
  const decisions = missing.map(
    (role): Decision<null> => ({
      subject: newSubject('role', context.root_id, uuidFrom('role', context.root_id, role.code)),
      table: 'people.role',
      set: { root_id: context.root_id, code: role.code, name: role.name, permissions: role.permissions, brought: true },
      events: [{ kind: 'people.role_made', data: { code: role.code, permissions: role.permissions } }],
      answer: null,
    }),
  )
  await actTogether(context, ownKey('roles', context.root_id, ...missing.map((role) => role.code)), async () => ({
    decisions,
    answer: null,
  }))
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
    async () => {
      const facts = await factsFor(context, account)
      for (const { role, agency_id, subtree = false } of account.roles)
        await stopUnlessGrants(context, facts.roles.get(role)?.permissions ?? [], agency_id, subtree)
      if (account.roles.length === 0) stopUnlessMay(context, MANAGE, null)
      return facts
    },
    (facts) => decideOpen(context.root_id, account, password_hash, facts),
  )
  forgetSessions()
  return { id, login: account.login.toLowerCase() }
}

type Facts = { taken: boolean; roles: ReadonlyMap<string, { id: string; permissions: readonly string[] }> }

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
): Decision<{ id: string }> {
  const login = account.login.toLowerCase()
  if (facts.taken) throw fieldObjection('login', 'people.login_taken', { login })
  const id = uuidv7()
  const assignments = account.roles.map((given) => {
    const role_id = facts.roles.get(given.role)?.id
    if (!role_id) throw fieldObjection('role', 'people.role_unknown', { role: given.role })
    return {
      id: uuidv7(),
      root_id,
      account_id: id,
      role_id,
      agency_id: given.agency_id,
      subtree: given.subtree ?? false,
      valid_from: given.valid_from,
    }
  })
  const { name, title = null, phone = null, email = null, must_change_password = false, sample = false } = account
  return {
    subject: newSubject('account', root_id, id),
    table: 'people.account',
    set: {
      root_id,
      login,
      name,
      title,
      phone,
      email,
      password_hash,
      must_change_password,
      sample,
      state: 'active',
      failed_attempts: 0,
    },
    also: [{ insert: 'people.assignment', rows: assignments }],
    events: [
      {
        kind: 'people.account_opened',
        data: {
          roles: account.roles.map(({ role, agency_id, subtree = false, valid_from }) => ({
            role,
            agency_id,
            subtree,
            valid_from,
          })),
        },
      },
    ],
    answer: { id },
  }
}

function fieldObjection(path: string, code: string, detail: Record<string, string | number>): Objection {
  return new Objection(code, detail, [{ path, code, detail }])
}
