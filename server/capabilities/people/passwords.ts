import { createHash } from 'node:crypto'
import type { Context } from '#platform/context.ts'
import { act } from '#platform/journal/act.ts'
import type { Also, Decision, IdempotencyKey } from '#platform/journal/write.ts'
import { Objection } from '#platform/objection.ts'
import { hashPassword, isPassword, PASSWORD_LENGTH } from './password.ts'
import { stopUnlessManages } from './scope.ts'
import { forgetSessions } from './sessions.ts'
import { type StoredAccount, storedAccount, subjectOf } from './stored.ts'

/** A password that may be set. @throws Objection `people.password_short` */
export function stopIfShort(password: string): void {
  if (password.normalize('NFC').length >= PASSWORD_LENGTH) return
  const detail = { minimum: PASSWORD_LENGTH }
  throw new Objection('people.password_short', detail, [{ path: 'password', code: 'people.password_short', detail }])
}

/**
 * Sets another's password to a passing one: all their sessions end, and they must choose their own at the next sign-in.
 *
 * @throws Objection `people.password_short`, `people.account_not_found`, `http.forbidden`.
 */
export async function resetPassword(
  context: Context,
  key: IdempotencyKey,
  { account_id, password }: { account_id: string; password: string },
): Promise<{ id: string }> {
  stopIfShort(password)
  const password_hash = await hashPassword(password)
  const reset = await act(
    context,
    key,
    async () => {
      const account = await storedAccount(context, account_id)
      stopUnlessManages(context, account)
      return account
    },
    (account) => decidePassword(account, { password_hash, must_change_password: true }, 'reset', context),
  )
  forgetSessions()
  return reset
}

/**
 * Changes one's own password; other sessions end, this one goes on.
 *
 * @throws Objection `people.password_wrong`, `people.password_short`, `people.password_same`.
 */
export async function changePassword(
  context: Context,
  key: IdempotencyKey,
  { current, next, session_token }: { current: string; next: string; session_token: string | null },
): Promise<{ id: string }> {
  stopIfShort(next)
  if (current === next) throw wrongField('people.password_same', 'password')
  const account_id = context.actor.account_id ?? ''
  const password_hash = await hashPassword(next)
  const changed = await act(
    context,
    key,
    async () => {
      const account = await storedAccount(context, account_id)
      const isRight = account.password_hash !== null && (await isPassword(account.password_hash, current))
      if (!isRight) throw wrongField('people.password_wrong', 'current')
      return account
    },
    (account) => decidePassword(account, { password_hash, must_change_password: false }, 'changed', context),
  )
  if (session_token) await reopenSession(context, session_token)
  forgetSessions()
  return changed
}

function decidePassword(
  account: StoredAccount,
  set: { password_hash: string; must_change_password: boolean },
  what: 'reset' | 'changed',
  context: Context,
): Decision<{ id: string }> {
  return {
    subject: subjectOf(account, context.root_id),
    table: 'people.account',
    set: { ...set, failed_attempts: 0, locked_until: null },
    also: [endingSessions(account.id, context.now())],
    events: [{ kind: `people.password_${what}`, data: {} }],
    answer: { id: account.id },
  }
}

/** Ends all sessions of an account with the decision that asks for it. */
export function endingSessions(account_id: string, now: Date): Also {
  return { update: 'people.session', key: ['account_id'], rows: [{ account_id, ended_at: now.toISOString() }] }
}

async function reopenSession(context: Context, token: string): Promise<void> {
  await context.db
    .updateTable('people.session')
    .set({ ended_at: null })
    .where('digest', '=', createHash('sha256').update(token).digest())
    .where('account_id', '=', context.actor.account_id ?? '')
    .execute()
}

function wrongField(code: string, path: string): Objection {
  return new Objection(code, {}, [{ path, code }])
}
