import { stopUnlessMay } from '#agencies'
import { type Context, today } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import type { Also, Decision, IdempotencyKey } from '#platform/journal/write.ts'
import { Objection } from '#platform/objection.ts'
import type { Day } from '#platform/time.ts'
import { MANAGE } from './granting.ts'
import { stopUnlessKept } from './keepers.ts'
import { stopUnlessGrants } from './scope.ts'
import { forgetSessions } from './sessions.ts'
import { rolesByCode, type StoredAccount, storedAccount, subjectOf } from './stored.ts'

/** A role at an agency, alone or with all below it, from day to day. */
export type Giving = {
  readonly account_id: string
  readonly role: string
  readonly agency_id: string
  readonly subtree: boolean
  readonly valid_from: Day
  readonly valid_to: Day | null
}

/**
 * Gives an account a role. Nobody gives themselves one, nor a permission they do not hold there.
 *
 * @throws Objection `people.role_unknown`, `people.role_held`, `people.not_yourself`, `people.account_closed`,
 *   `people.grant_not_held`, `people.span_backwards`, `http.forbidden`.
 */
export async function giveRole(context: Context, key: IdempotencyKey, giving: Giving): Promise<{ id: string }> {
  if (giving.account_id === context.actor.account_id) throw new Objection('people.not_yourself')
  if (giving.valid_to !== null && giving.valid_to < giving.valid_from) throw new Objection('people.span_backwards')
  const given = await act(
    context,
    key,
    async () => {
      const [account, roles] = await Promise.all([storedAccount(context, giving.account_id), rolesByCode(context)])
      const role = roles.get(giving.role)
      if (!role) throw new Objection('people.role_unknown', { role: giving.role })
      await stopUnlessGrants(context, role.permissions, giving.agency_id, giving.subtree)
      return { account, role_id: role.id }
    },
    ({ account, role_id }) => decideGive(account, giving, role_id, uuidv7(context.now().getTime()), context.root_id),
  )
  forgetSessions()
  return given
}

export function decideGive(
  account: StoredAccount,
  giving: Giving,
  role_id: string,
  id: string,
  root_id: string,
): Decision<{ id: string }> {
  const { account_id, role, ...span } = giving
  if (account.state === 'closed') throw new Objection('people.account_closed')
  const held = account.assignments.find(
    (one) => one.role === role && one.agency_id === giving.agency_id && overlap(one, giving),
  )
  if (held) throw new Objection('people.role_held', { role, from: held.valid_from })
  return {
    subject: subjectOf(account, root_id),
    table: 'people.account',
    set: {},
    also: [{ insert: 'people.assignment', rows: [{ id, root_id, account_id, role_id, ...span }] }],
    events: [{ kind: 'people.role_given', data: { assignment: id, role, ...span } }],
    answer: { id },
  }
}

/**
 * Takes a role back: it holds until that day, its last. One that had not begun is as if it had not been given.
 *
 * @throws Objection `people.assignment_not_found`, `people.last_keeper`, `http.forbidden`.
 */
export async function takeRole(
  context: Context,
  key: IdempotencyKey,
  { account_id, assignment_id, last_day }: { account_id: string; assignment_id: string; last_day: Day },
): Promise<{ id: string }> {
  const taken = await act(
    context,
    key,
    async () => {
      const account = await storedAccount(context, account_id)
      const held = account.assignments.find(({ id }) => id === assignment_id)
      if (!held) throw new Objection('people.assignment_not_found')
      stopUnlessMay(context, MANAGE, held.agency_id)
      if (last_day <= today(context)) await stopUnlessKept(context, { assignment_id })
      return account
    },
    (account) => decideTake(account, assignment_id, last_day, context.root_id),
  )
  forgetSessions()
  return taken
}

export function decideTake(
  account: StoredAccount,
  assignment_id: string,
  last_day: Day,
  root_id: string,
): Decision<{ id: string }> {
  const held = account.assignments.find(({ id }) => id === assignment_id)
  if (!held || (held.valid_to !== null && held.valid_to <= last_day)) throw new Objection('people.assignment_not_found')
  const table = 'people.assignment'
  const change: Also =
    held.valid_from > last_day
      ? { remove: table, key: ['id'], rows: [{ id: assignment_id }] }
      : { update: table, key: ['id'], rows: [{ id: assignment_id, valid_to: last_day }] }
  return {
    subject: subjectOf(account, root_id),
    table: 'people.account',
    set: {},
    also: [change],
    events: [{ kind: 'people.role_taken', data: { assignment: assignment_id, role: held.role, last_day } }],
    answer: { id: assignment_id },
  }
}

type Span = { readonly valid_from: Day; readonly valid_to: Day | null }

function overlap(one: Span, other: Span): boolean {
  return (
    (other.valid_to === null || one.valid_from <= other.valid_to) &&
    (one.valid_to === null || other.valid_from <= one.valid_to)
  )
}
