import { type Context, today } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import type { Day } from '#platform/time.ts'
import { holdingsFrom } from '../roles/scope.ts'
import { isHeldOn, type Sides, whyNot } from '../rules.ts'
import { forgetSessions } from '../sessions/sessions.ts'
import { type AccountDecision, type StoredAccount, storedAccount } from '../stored.ts'
import { accountSubject } from '../subjects.ts'

/** Leave cover: from day to day one account may do what another may. */
export type Delegation = {
  readonly from_account_id: string
  readonly to_account_id: string
  readonly reason: string
  readonly valid_from: Day
  readonly valid_to: Day
}

/**
 * Lets one account stand in for another. Everybody arranges it for themselves, heads for their people, too; nobody makes themselves
 * the stand-in, and nobody hands out so what they do not hold.
 *
 * @throws Objection `people.span_backwards`, `people.delegation_long`, `people.delegation_past`, `people.delegation_stands`,
 *   `people.delegate_same`, `people.delegate_not_staff`, `people.not_yourself`, `people.account_closed`,
 *   `people.grant_not_held`, `http.forbidden`.
 */
export async function startDelegation(
  context: Context,
  key: IdempotencyKey,
  delegation: Delegation,
): Promise<{ id: string }> {
  const started = await act(
    context,
    key,
    () => sidesOf(context, delegation),
    (sides) => decideDelegate(sides, delegation, uuidv7(context.now().getTime()), context),
  )
  forgetSessions()
  return started
}

async function sidesOf(context: Context, delegation: Delegation): Promise<Sides> {
  const { from_account_id, to_account_id, valid_from, valid_to } = delegation
  const [from, to] = await Promise.all([storedAccount(context, from_account_id), storedAccount(context, to_account_id)])
  const [handed, held] = await Promise.all([
    holdingsFrom(
      context,
      from.assignments.filter((one) => isHeldOn(one, today(context))),
    ),
    holdingsFrom(
      context,
      to.assignments.filter((one) => one.valid_from <= valid_from && isHeldOn(one, valid_to)),
    ),
  ])
  return { from, to, handed, held }
}

function decideDelegate(
  sides: Sides,
  delegation: Delegation,
  id: string,
  context: Pick<Context, 'actor' | 'now' | 'root_id'>,
): AccountDecision<{ id: string }> {
  stopIf(whyNot.delegate(context.actor, sides, delegation, today(context)))
  const { from, to } = sides
  const { valid_from, valid_to } = delegation
  return accountSubject.change(from, {
    set: {},
    also: [{ insert: 'people.delegation', rows: [{ id, root_id: context.root_id, ...delegation }] }],
    events: [{ kind: 'people.delegation_started', data: { delegation: id, to: to.id, valid_from, valid_to } }],
    answer: { id },
  })
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
    () => delegationToEnd(context, id),
    (read) => decideEndDelegation(read, id, context),
  )
  forgetSessions()
  return ended
}

type Standing = { readonly from: StoredAccount; readonly to_account_id: string }

async function delegationToEnd(context: Context, id: string): Promise<Standing> {
  const row = await context.db
    .selectFrom('people.delegation')
    .where('root_id', '=', context.root_id)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .select(['from_account_id', 'to_account_id'])
    .executeTakeFirst()
  if (!row) throw new Objection('people.delegation_not_found')
  return { from: await storedAccount(context, row.from_account_id), to_account_id: row.to_account_id }
}

function decideEndDelegation(
  standing: Standing,
  id: string,
  context: Pick<Context, 'actor' | 'now'>,
): AccountDecision<{ id: string }> {
  stopIf(whyNot.endDelegation(context.actor, standing, today(context)))
  return accountSubject.change(standing.from, {
    set: {},
    also: [{ update: 'people.delegation', key: ['id'], rows: [{ id, ended_at: context.now().toISOString() }] }],
    events: [{ kind: 'people.delegation_ended', data: { delegation: id } }],
    answer: { id },
  })
}
