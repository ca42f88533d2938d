import type { Actor } from '#platform/access/actor.ts'
import { may } from '#platform/access/actor.ts'
import { Objection } from '#platform/objection.ts'
import { type Day, daysBetween } from '#platform/time.ts'
import type { Delegation } from './delegations/delegate.ts'
import type { Giving } from './roles/assign.ts'
import { beyond, type Holding, MANAGE, whyNotGrant } from './roles/granting.ts'
import { isLastKeeper, type Keeper } from './roles/keepers.ts'
import type { RoleChange, RoleFacts } from './roles/set-role.ts'
import type { StoredAccount, StoredAssignment } from './stored.ts'

const DELEGATE = 'people.delegate'
const LONGEST_DAYS = 366

type Target = Pick<StoredAccount, 'id' | 'state'>

/** What may be refused of accounts, by what is done to them. */
export const whyNot = {
  /** To a new account only what one may give. */
  open: (actor: Actor, given: readonly Holding[]): Objection | null => whyNotGrant(actor, given),

  /** Nobody gives themselves a role, nor one that holds more there than they do. */
  give: (
    actor: Actor,
    { account, given }: { readonly account: StoredAccount; readonly given: Holding },
    giving: Giving,
  ): Objection | null => {
    if (account.id === actor.account_id) return new Objection('people.not_yourself')
    if (giving.valid_to !== null && giving.valid_to < giving.valid_from) return new Objection('people.span_backwards')
    const notHeld = whyNotGrant(actor, [given])
    if (notHeld) return notHeld
    if (account.state === 'closed') return new Objection('people.account_closed')
    const held = account.assignments.find(
      (one) => one.role === giving.role && one.agency_id === giving.agency_id && overlap(one, giving),
    )
    return held ? new Objection('people.role_held', { role: giving.role, from: held.valid_from }) : null
  },

  /** Somebody keeps the province; what ends by then anyway is not held. */
  take: (keepers: readonly Keeper[], { id, valid_to }: StoredAssignment, last_day: Day, day: Day): Objection | null => {
    if (last_day <= day && isLastKeeper(keepers, { assignment_id: id })) return new Objection('people.last_keeper')
    const isOver = valid_to !== null && valid_to <= last_day
    return isOver ? new Objection('people.assignment_not_found') : null
  },

  /** Who sets another's password can sign in as them. */
  reset: (actor: Actor, held: readonly Holding[]): Objection | null => whyNotTakeOver(actor, held),

  close: (
    actor: Actor,
    account: Target,
    { held, keepers }: { readonly held: readonly Holding[]; readonly keepers: readonly Keeper[] },
  ): Objection | null => {
    if (account.id === actor.account_id) return new Objection('people.not_yourself')
    const notHeld = whyNotTakeOver(actor, held)
    if (notHeld) return notHeld
    if (isLastKeeper(keepers, { account_id: account.id })) return new Objection('people.last_keeper')
    return account.state === 'closed' ? new Objection('people.account_closed') : null
  },

  /** Everybody arranges leave for themselves, heads for their people, too; nobody makes themselves the stand-in. */
  delegate: (actor: Actor, sides: Sides, delegation: Delegation, day: Day): Objection | null => {
    const { from, to } = sides
    const notArranged = whyNotArrange(actor, sides, day)
    if (notArranged) return notArranged
    if (to.id === actor.account_id) return new Objection('people.not_yourself')
    if (from.id === to.id) return new Objection('people.delegate_same')
    if (from.state === 'closed' || to.state === 'closed') return new Objection('people.account_closed')
    return whyNotSpan(delegation, day) ?? whyNotStandIn(sides, delegation)
  },

  /** Either of the two may end it, and who arranges it. */
  endDelegation: (
    actor: Actor,
    { from, to_account_id }: { readonly from: StoredAccount; readonly to_account_id: string },
    day: Day,
  ): Objection | null =>
    [from.id, to_account_id].includes(actor.account_id ?? '') ? null : whyNotReach(actor, from, day),

  /** A permission is added only by who holds it everywhere, and somebody keeps the province. */
  setRole: (
    actor: Actor,
    standing: { readonly code: string; readonly permissions: readonly string[] } | null,
    { added, keepers, known }: Omit<RoleFacts, 'standing'>,
    { permissions }: RoleChange,
  ): Objection | null => {
    const unknown = permissions.find((permission) => !known.includes(permission))
    if (unknown) return new Objection('people.permission_unknown', { permission: unknown })
    const notHeld = whyNotGrant(actor, [added])
    if (notHeld) return notHeld
    if (!standing?.permissions.includes(MANAGE) || permissions.includes(MANAGE)) return null
    return isLastKeeper(keepers, { role: standing.code }) ? new Objection('people.last_keeper') : null
  },
}

/** The two accounts of a stand-in: what the one hands on, and what the other holds all the while. */
export type Sides = {
  readonly from: StoredAccount
  readonly to: StoredAccount
  readonly handed: readonly Holding[]
  readonly held: readonly Holding[]
}

/** Nobody takes over from another what they do not hold. */
function whyNotTakeOver(actor: Actor, held: readonly Holding[]): Objection | null {
  const notHeld = whyNotGrant(actor, held)
  return notHeld?.code === 'people.grant_not_held' ? new Objection('people.holds_more', notHeld.detail) : notHeld
}

/** One's own work is one's own to hand on; of another's, what the stand-in has not got already is handed out. */
function whyNotArrange(actor: Actor, { from, handed, held }: Sides, day: Day): Objection | null {
  if (from.id === actor.account_id)
    return from.assignments.some(({ role }) => role !== 'citizen') ? null : new Objection('http.forbidden')
  return whyNotReach(actor, from, day) ?? whyNotGrant(actor, beyond(handed, held), [DELEGATE, MANAGE])
}

/** Another's leave is arranged at every agency where they hold something. */
function whyNotReach(actor: Actor, from: StoredAccount, day: Day): Objection | null {
  const agencies = agenciesOf(from, day)
  const reaches = agencies.every((agency) => may(actor, DELEGATE, agency) || may(actor, MANAGE, agency))
  return agencies.length > 0 && reaches ? null : new Objection('http.forbidden')
}

function whyNotSpan({ valid_from, valid_to }: Delegation, day: Day): Objection | null {
  if (valid_to < valid_from) return new Objection('people.span_backwards')
  if (valid_to < day) return new Objection('people.delegation_past')
  const isLong = daysBetween(valid_from, valid_to) >= LONGEST_DAYS
  return isLong ? new Objection('people.delegation_long', { maximum: LONGEST_DAYS }) : null
}

function whyNotStandIn({ from, to }: Sides, { valid_from, valid_to }: Delegation): Objection | null {
  const isStaff = to.assignments.some((one) => one.role !== 'citizen' && isHeldOn(one, valid_from))
  if (!isStaff) return new Objection('people.delegate_not_staff')
  const stands = from.delegations.find(
    (one) => one.from_account_id === from.id && one.to_account_id === to.id && overlap(one, { valid_from, valid_to }),
  )
  return stands ? new Objection('people.delegation_stands', { from: stands.valid_from, to: stands.valid_to }) : null
}

/** Agencies at which an account holds something on a day or later. */
function agenciesOf({ assignments }: Pick<StoredAccount, 'assignments'>, day: Day): string[] {
  return [...new Set(assignments.filter((one) => isHeldOn(one, day)).map(({ agency_id }) => agency_id))]
}

type Span = { readonly valid_from: Day; readonly valid_to: Day | null }

/** Held on that day, or later. */
export function isHeldOn({ valid_to }: Pick<Span, 'valid_to'>, day: Day): boolean {
  return valid_to === null || valid_to >= day
}

function overlap(one: Span, other: Span): boolean {
  return (
    (other.valid_to === null || one.valid_from <= other.valid_to) &&
    (one.valid_to === null || other.valid_from <= one.valid_to)
  )
}
