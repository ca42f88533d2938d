import { createHash } from 'node:crypto'
import type { Context } from '#platform/context.ts'
import { act } from '#platform/journal/act.ts'
import type { Also } from '#platform/journal/tables.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import type { Holding } from '../roles/granting.ts'
import { holdingsOf } from '../roles/scope.ts'
import { whyNot } from '../rules.ts'
import { type AccountDecision, type StoredAccount, storedAccount } from '../stored.ts'
import { accountSubject } from '../subjects.ts'
import { hashPassword, isPassword, PASSWORD_LENGTH } from './password.ts'
import { forgetSessions } from './sessions.ts'

/** A password that may be set. @throws Objection `people.password_short` */
export function stopIfShort(password: string): void {
  if (password.normalize('NFC').length >= PASSWORD_LENGTH) return
  const detail = { minimum: PASSWORD_LENGTH }
  throw new Objection('people.password_short', detail, [{ path: 'password', code: 'people.password_short', detail }])
}

/**
 * Sets another's password to a passing one: all their sessions end, and they must choose their own at the next sign-in.
 *
 * @throws Objection `people.password_short`, `people.account_not_found`, `people.holds_more`, `http.forbidden`.
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
    () => resetFacts(context, account_id),
    (facts) => decideReset(facts, password_hash, context),
  )
  forgetSessions()
  return reset
}

type ResetFacts = { readonly account: StoredAccount; readonly held: readonly Holding[] }

async function resetFacts(context: Context, account_id: string): Promise<ResetFacts> {
  const account = await storedAccount(context, account_id)
  return { account, held: await holdingsOf(context, account) }
}

function decideReset({ account, held }: ResetFacts, password_hash: string, context: Pick<Context, 'actor' | 'now'>) {
  stopIf(whyNot.reset(context.actor, held))
  return decidePassword(account, { password_hash, must_change_password: true }, 'people.password_reset', context)
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
    () => provenAccount(context, account_id, current),
    (account) =>
      decidePassword(account, { password_hash, must_change_password: false }, 'people.password_changed', context),
  )
  if (session_token) await reopenSession(context, session_token)
  forgetSessions()
  return changed
}

/** One's own account, proven by its password. */
async function provenAccount(context: Context, account_id: string, password: string): Promise<StoredAccount> {
  const account = await storedAccount(context, account_id)
  const isRight = account.password_hash !== null && (await isPassword(account.password_hash, password))
  if (!isRight) throw wrongField('people.password_wrong', 'current')
  return account
}

function decidePassword(
  account: StoredAccount,
  set: { password_hash: string; must_change_password: boolean },
  kind: 'people.password_reset' | 'people.password_changed',
  { now }: Pick<Context, 'now'>,
): AccountDecision<{ id: string }> {
  return accountSubject.change(account, {
    set: { ...set, failed_attempts: 0, locked_until: null },
    also: [endingSessions(account.id, now())],
    events: [{ kind, data: {} }],
    answer: { id: account.id },
  })
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
