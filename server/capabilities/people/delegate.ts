import { may, mayAnywhere } from '#platform/access/actor.ts'
import { type Context, today } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import type { Decision, IdempotencyKey } from '#platform/journal/write.ts'
import { Objection } from '#platform/objection.ts'
import { type Day, daysBetween } from '#platform/time.ts'
import { MANAGE } from './granting.ts'
import { forgetSessions } from './sessions.ts'
import { agenciesOf, type StoredAccount, storedAccount, subjectOf } from './stored.ts'

/** Leave cover: from day to day one account may do what another may. */
export type Delegation = {
  readonly from_account_id: string
  readonly to_account_id: string
  readonly reason: string
  readonly valid_from: Day
  readonly valid_to: Day
}

const DELEGATE = 'people.delegate'
const LONGEST_DAYS = 366

/**
 * Lets one account stand in for another. Heads arrange it for themselves and for their people; nobody makes themselves
 * the stand-in.
 *
 * @throws Objection `people.span_backwards`, `people.delegation_long`, `people.delegation_past`, `people.delegation_stands`,
 *   `people.delegate_same`, `people.delegate_not_staff`, `people.not_yourself`, `people.account_closed`, `http.forbidden`.
 */
export async function startDelegation(
  context: Context,
  key: IdempotencyKey,
  delegation: Delegation,
): Promise<{ id: string }> {
  const day = today(context)
  const started = await act(
    context,
    key,
    async () => {
      const [from, to] = await Promise.all([
        storedAccount(context, delegation.from_account_id),
        storedAccount(context, delegation.to_account_id),
      ])
      stopUnlessArranges(context, from)
      if (to.id === context.actor.account_id) throw new Objection('people.not_yourself')
      return { from, to }
    },
    ({ from, to }) =>
      decideDelegate(from, to, delegation, { day, id: uuidv7(context.now().getTime()) }, context.root_id),
  )
  forgetSessions()
  return started
}

/** One's own leave needs the permission anywhere; another's, at every agency where they hold something. */
function stopUnlessArranges(context: Context, from: StoredAccount): void {
  const { actor } = context
  const isOwn = from.id === actor.account_id
  const agencies = agenciesOf(from, today(context))
  const reaches =
    agencies.length > 0 && agencies.every((agency) => may(actor, DELEGATE, agency) || may(actor, MANAGE, agency))
  if (!(isOwn ? mayAnywhere(actor, DELEGATE) : reaches)) throw new Objection('http.forbidden')
}

export function decideDelegate(
  from: StoredAccount,
  to: StoredAccount,
  delegation: Delegation,
  { day, id }: { day: Day; id: string },
  root_id: string,
): Decision<{ id: string }> {
  const { valid_from, valid_to } = delegation
  if (from.id === to.id) throw new Objection('people.delegate_same')
  if (from.state === 'closed' || to.state === 'closed') throw new Objection('people.account_closed')
  if (valid_to < valid_from) throw new Objection('people.span_backwards')
  if (valid_to < day) throw new Objection('people.delegation_past')
  if (daysBetween(valid_from, valid_to) >= LONGEST_DAYS)
    throw new Objection('people.delegation_long', { maximum: LONGEST_DAYS })
  const isStaff = to.assignments.some(
    (one) => one.role !== 'citizen' && (one.valid_to === null || one.valid_to >= valid_from),
  )
  if (!isStaff) throw new Objection('people.delegate_not_staff')
  const stands = from.delegations.find(
    (one) =>
      one.from_account_id === from.id &&
      one.to_account_id === to.id &&
      one.valid_from <= valid_to &&
      valid_from <= one.valid_to,
  )
  if (stands) throw new Objection('people.delegation_stands', { from: stands.valid_from, to: stands.valid_to })
  return {
    subject: subjectOf(from, root_id),
    table: 'people.account',
    set: {},
    also: [{ insert: 'people.delegation', rows: [{ id, root_id, ...delegation }] }],
    events: [{ kind: 'people.delegation_started', data: { delegation: id, to: to.id, valid_from, valid_to } }],
    answer: { id },
  }
}

/**
 * Ends a stand-in at once; either of the two may, and who arranges it.
 *
 * @throws Objection `people.delegation_not_found`, `http.forbidden`.
 */
export async function endDelegation(context: Context, key: IdempotencyKey, id: string): Promise<{ id: string }> {
  const ended = await act(
    context,
    key,
    async () => {
      const row = await context.db
        .selectFrom('people.delegation')
        .where('root_id', '=', context.root_id)
        .where('id', '=', id)
        .where('ended_at', 'is', null)
        .select(['from_account_id', 'to_account_id'])
        .executeTakeFirst()
      if (!row) throw new Objection('people.delegation_not_found')
      const from = await storedAccount(context, row.from_account_id)
      const isTheirs = [row.from_account_id, row.to_account_id].includes(context.actor.account_id ?? '')
      if (!isTheirs) stopUnlessArranges(context, from)
      return from
    },
    (from): Decision<{ id: string }> => ({
      subject: subjectOf(from, context.root_id),
      table: 'people.account',
      set: {},
      also: [{ update: 'people.delegation', key: ['id'], rows: [{ id, ended_at: context.now().toISOString() }] }],
      events: [{ kind: 'people.delegation_ended', data: { delegation: id } }],
      answer: { id },
    }),
  )
  forgetSessions()
  return ended
}
