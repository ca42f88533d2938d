import { Objection } from '#platform/objection.ts'
import type { Carried, Delivery, Direction } from './delivery.ts'

/** How many dossiers one delivery carries at most. */
export const MOST = 100

/** What can be done with a delivery that was given. */
export const deliveryActions = ['take', 'take_back'] as const
export type DeliveryAction = (typeof deliveryActions)[number]

/** Who acts: whose work they do, and whether they are of the side that takes. */
export type Acting = { readonly accounts: readonly string[]; readonly takes: boolean }

/**
 * Why an action is not open, or null. Who takes is not who gave, and of the other side; who takes it back gave it. What
 * was signed for stands.
 */
export function whyNotDelivery(
  action: DeliveryAction,
  { state, given_by }: Pick<Delivery, 'state' | 'given_by'>,
  { accounts, takes }: Acting,
): Objection | null {
  if (state === 'taken') return new Objection('dossiers.delivery_taken')
  if (state === 'taken_back') return new Objection('dossiers.delivery_taken_back')
  const isGiver = accounts.includes(given_by)
  if (action === 'take_back') return isGiver ? null : new Objection('dossiers.delivery_not_given_by_you')
  if (isGiver) return new Objection('dossiers.delivery_own')
  return takes ? null : new Objection('dossiers.delivery_not_yours')
}

/** Why a dossier cannot be put on a delivery that way: its paper is not there to be carried, or it is not its time. */
export function whyNotCarry(direction: Direction, dossier: Omit<Carried, 'originals' | 'papers'>): Objection | null {
  const { code, paper_at, ended_at, received_at, state, return_method } = dossier
  if (paper_at === 'to_unit' || paper_at === 'to_desk') return new Objection('dossiers.carried_already', { code })
  if (direction === 'to_unit') {
    if (paper_at !== 'desk') return new Objection('dossiers.paper_not_at_desk', { code })
    return received_at && !ended_at ? null : new Objection('dossiers.carry_when', { code, state })
  }
  // A dossier that came without paper has a result on paper all the same, unless it is given electronically.
  const isResult = paper_at === null && state === 'at_desk' && return_method !== 'electronic'
  if (paper_at !== 'unit' && !isResult) return new Objection('dossiers.paper_not_at_unit', { code })
  return ended_at ? null : new Objection('dossiers.carry_back_when', { code, state })
}

/** Why these cannot make one delivery: none, or more than one person checks in one go. */
export function whyNotSoMany(count: number): Objection | null {
  if (count === 0) return new Objection('dossiers.nothing_carried')
  return count > MOST ? new Objection('dossiers.too_much_at_once', { limit: MOST }) : null
}

/** What was not there when it was signed for, and why. */
export type Missing = { readonly code: string; readonly reason: string }

/** Why what is said to be missing cannot be recorded: it is not on the delivery, or nobody said why. */
export function whyNotMissing(missing: readonly Missing[], carried: readonly string[]): Objection | null {
  const stranger = missing.find(({ code }) => !carried.includes(code))
  if (stranger) return new Objection('dossiers.not_on_delivery', { code: stranger.code })
  const fields = missing
    .filter(({ reason }) => reason.trim().length < 5)
    .map(({ code }) => ({ path: `reason.${code}`, code: 'dossiers.reason_missing' }))
  return fields.length > 0 ? new Objection('dossiers.reason_missing', {}, fields) : null
}
