import { type Context, today } from '#platform/context.ts'
import type { Day } from '#platform/time.ts'

/** Somebody on leave today: who does their work, until which day. */
export type Away = {
  readonly account_id: string
  readonly until: Day
  readonly stand_in_id: string
  readonly stand_in: string
}

/** Which of these accounts are on leave today. Served by delegation_from_idx. */
export async function awayToday({ db, ...context }: Context, account_ids: readonly string[]): Promise<Away[]> {
  if (account_ids.length === 0) return []
  const day = today(context)
  return db
    .selectFrom('people.delegation as delegation')
    .innerJoin('people.account as account', 'account.id', 'delegation.to_account_id')
    .where('delegation.from_account_id', 'in', [...account_ids])
    .where('delegation.valid_from', '<=', day)
    .where('delegation.valid_to', '>=', day)
    .where('delegation.ended_at', 'is', null)
    .select(['delegation.from_account_id as account_id', 'delegation.valid_to as until'])
    .select(['account.id as stand_in_id', 'account.name as stand_in'])
    .execute()
}
