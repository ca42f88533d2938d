import type { Context } from '#platform/context.ts'
import { act } from '#platform/journal/act.ts'
import type { Decision, IdempotencyKey } from '#platform/journal/write.ts'
import { Objection } from '#platform/objection.ts'
import { stopUnlessKept } from './keepers.ts'
import { endingSessions } from './passwords.ts'
import { stopUnlessManages } from './scope.ts'
import { forgetSessions } from './sessions.ts'
import { type StoredAccount, storedAccount, subjectOf } from './stored.ts'

/**
 * Closes an account: it signs in no more, its sessions and its standing in end. What it did keeps its name.
 *
 * @throws Objection `people.account_not_found`, `people.account_closed`, `people.not_yourself`, `people.last_keeper`,
 *   `http.forbidden`.
 */
export async function closeAccount(context: Context, key: IdempotencyKey, account_id: string): Promise<{ id: string }> {
  if (account_id === context.actor.account_id) throw new Objection('people.not_yourself')
  const closed = await act(
    context,
    key,
    async () => {
      const account = await storedAccount(context, account_id)
      stopUnlessManages(context, account)
      await stopUnlessKept(context, { account_id })
      return account
    },
    (account) => decideClose(account, context.now(), context.root_id),
  )
  forgetSessions()
  return closed
}

export function decideClose(account: StoredAccount, now: Date, root_id: string): Decision<{ id: string }> {
  if (account.state === 'closed') throw new Objection('people.account_closed')
  const ended = account.delegations.map(({ id }) => ({ id, ended_at: now.toISOString() }))
  return {
    subject: subjectOf(account, root_id),
    table: 'people.account',
    set: { state: 'closed' },
    also: [endingSessions(account.id, now), { update: 'people.delegation', key: ['id'], rows: ended }],
    events: [{ kind: 'people.account_closed', data: {} }],
    answer: { id: account.id },
  }
}
