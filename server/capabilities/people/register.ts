import { type Context, today } from '#platform/context.ts'
import { act } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { decideOpen, factsFor } from './accounts.ts'
import { hashPassword } from './sessions/password.ts'
import { stopIfShort } from './sessions/passwords.ts'

export type Registration = { readonly login: string; readonly name: string; readonly password: string }

/**
 * A citizen opens an account of their own; it holds the role of a citizen and nothing else.
 *
 * @throws Objection `people.login_taken`, `people.password_short`.
 */
export async function register(
  context: Context,
  key: IdempotencyKey,
  registration: Registration,
): Promise<{ id: string }> {
  stopIfShort(registration.password)
  const login = loginFrom(registration.login)
  const roles = [{ role: 'citizen', agency_id: context.root_id, valid_from: today(context) }]
  const account = { ...registration, login, phone: isPhone(login) ? login : null, roles }
  const password_hash = await hashPassword(registration.password)
  return act(
    context,
    key,
    () => factsFor(context, account),
    (facts) => decideOpen(context.root_id, account, password_hash, facts),
  )
}

/** A telephone however it is written becomes 0912345678; any other name is lower case. */
export function loginFrom(text: string): string {
  const digits = text.replace(/[\s.()-]/g, '').replace(/^\+?84(?=\d{9}$)/, '0')
  return isPhone(digits) ? digits : text.trim().toLowerCase()
}

function isPhone(text: string): boolean {
  return /^0\d{9}$/.test(text)
}
