import { stopUnlessMay } from '#agencies'
import { type Context, today } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import type { Also } from '#platform/journal/tables.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import type { Day } from '#platform/time.ts'
import { whyNot } from '../rules.ts'
import { forgetSessions } from '../sessions/sessions.ts'
import {
  type AccountDecision,
  rolesByCode,
  type StoredAccount,
  type StoredAssignment,
  storedAccount,
} from '../stored.ts'
import { accountSubject } from '../subjects.ts'
import { type Holding, MANAGE } from './granting.ts'
import { type Keeper, keepersOf } from './keepers.ts'
import { holdingAt } from './scope.ts'

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
 *   `people.grant_not_held`, `people.span_backwards`, `people.agency_missing`, `http.forbidden`.
 */
export async function giveRole(context: Context, key: IdempotencyKey, giving: Giving): Promise<{ id: string }> {
  const given = await act(
    context,
    key,
    () => givingFacts(context, giving),
    (facts) => decideGive(facts, giving, uuidv7(context.now().getTime()), context),
  )
  forgetSessions()
  return given
}

type GivingFacts = { readonly account: StoredAccount; readonly role_id: string; readonly given: Holding }

async function givingFacts(context: Context, giving: Giving): Promise<GivingFacts> {
  const [account, roles] = await Promise.all([storedAccount(context, giving.account_id), rolesByCode(context)])
  const role = roles.get(giving.role)
  if (!role) throw new Objection('people.role_unknown', { role: giving.role })
  return { account, role_id: role.id, given: await holdingAt(context, role.permissions, giving) }
}

function decideGive(
  { role_id, ...facts }: GivingFacts,
  giving: Giving,
  id: string,
  { actor, root_id }: Pick<Context, 'actor' | 'root_id'>,
): AccountDecision<{ id: string }> {
  stopIf(whyNot.give(actor, facts, giving))
  const { account_id, role, ...span } = giving
  return accountSubject.change(facts.account, {
    set: {},
    also: [{ insert: 'people.assignment', rows: [{ id, root_id, account_id, role_id, ...span }] }],
    events: [{ kind: 'people.role_given', data: { assignment: id, role, ...span } }],
    answer: { id },
  })
}

/**
 * Takes a role back: it holds until that day, its last. One that had not begun is as if it had not been given.
 *
 * @throws Objection `people.assignment_not_found`, `people.last_keeper`, `http.forbidden`.
 */
export async function takeRole(context: Context, key: IdempotencyKey, taking: Taking): Promise<{ id: string }> {
  const taken = await act(
    context,
    key,
    () => takingFacts(context, taking),
    (facts) => decideTake(facts, taking, today(context)),
  )
  forgetSessions()
  return taken
}

type Taking = { readonly account_id: string; readonly assignment_id: string; readonly last_day: Day }
type TakingFacts = {
  readonly account: StoredAccount
  readonly held: StoredAssignment
  readonly keepers: readonly Keeper[]
}

async function takingFacts(context: Context, { account_id, assignment_id }: Taking): Promise<TakingFacts> {
  const account = await storedAccount(context, account_id)
  const held = account.assignments.find(({ id }) => id === assignment_id)
  if (!held) throw new Objection('people.assignment_not_found')
  stopUnlessMay(context, MANAGE, held.agency_id)
  return { account, held, keepers: await keepersOf(context) }
}

function decideTake(
  { account, held, keepers }: TakingFacts,
  taking: Taking,
  day: Day,
): AccountDecision<{ id: string }> {
  const { assignment_id: id, last_day } = taking
  stopIf(whyNot.take(keepers, held, last_day, day))
  return accountSubject.change(account, {
    set: {},
    also: [held.valid_from > last_day ? removing(id) : ending(id, last_day)],
    events: [{ kind: 'people.role_taken', data: { assignment: id, role: held.role, last_day } }],
    answer: { id },
  })
}

function removing(id: string): Also {
  return { remove: 'people.assignment', key: ['id'], rows: [{ id }] }
}

function ending(id: string, valid_to: Day): Also {
  return { update: 'people.assignment', key: ['id'], rows: [{ id, valid_to }] }
}
