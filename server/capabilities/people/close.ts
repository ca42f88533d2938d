import type { Context } from '#platform/context.ts'
import { act } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { stopIf } from '#platform/objection.ts'
import type { Holding } from './roles/granting.ts'
import { type Keeper, keepersOf } from './roles/keepers.ts'
import { holdingsOf } from './roles/scope.ts'
import { whyNot } from './rules.ts'
import { endingSessions } from './sessions/passwords.ts'
import { forgetSessions } from './sessions/sessions.ts'
import { type AccountDecision, type StoredAccount, storedAccount } from './stored.ts'
import { accountSubject } from './subjects.ts'

/**
 * Closes an account: it signs in no more, its sessions and its standing in end. What it did keeps its name.
 *
 * @throws Objection `people.account_not_found`, `people.account_closed`, `people.not_yourself`, `people.last_keeper`,
 *   `people.holds_more`, `http.forbidden`.
 */
export async function closeAccount(context: Context, key: IdempotencyKey, account_id: string): Promise<{ id: string }> {
  const closed = await act(
    context,
    key,
    () => closingFacts(context, account_id),
    (facts) => decideClose(facts, context),
  )
  forgetSessions()
  return closed
}

type ClosingFacts = {
  readonly account: StoredAccount
  readonly held: readonly Holding[]
  readonly keepers: readonly Keeper[]
}

async function closingFacts(context: Context, account_id: string): Promise<ClosingFacts> {
  const account = await storedAccount(context, account_id)
  const [held, keepers] = await Promise.all([holdingsOf(context, account), keepersOf(context)])
  return { account, held, keepers }
}

function decideClose(
  { account, ...facts }: ClosingFacts,
  { actor, now }: Pick<Context, 'actor' | 'now'>,
): AccountDecision<{ id: string }> {
  stopIf(whyNot.close(actor, account, facts))
  const ended = account.delegations.map(({ id }) => ({ id, ended_at: now().toISOString() }))
  return accountSubject.change(account, {
    set: { state: 'closed' },
    also: [endingSessions(account.id, now()), { update: 'people.delegation', key: ['id'], rows: ended }],
    events: [{ kind: 'people.account_closed', data: {} }],
    answer: { id: account.id },
  })
}
