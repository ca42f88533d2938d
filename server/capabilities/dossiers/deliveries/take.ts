import { treeOf } from '#agencies'
import { accountsActedFor, idOf, may } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { act, type Together } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { stopIf } from '#platform/objection.ts'
import { deliverySubject, dossierSubject } from '../subjects.ts'
import { type Carried, type Delivery, from, type Place, TAKES, to } from './delivery.ts'
import { carriedBy, deliveryNamed } from './queries.ts'
import { type Acting, type Missing, whyNotDelivery, whyNotMissing } from './rules.ts'

export type Taken = { readonly code: string; readonly taken: number; readonly missing: number }

type ToTake = { readonly delivery: Delivery; readonly dossiers: readonly Carried[]; readonly acting: Acting }

/**
 * Signs for a delivery: all of it, or all but what is missing, each with why. What is missing lies where it came from
 * again, to be given anew.
 *
 * @throws Objection `dossiers.delivery_not_found`, what `whyNotDelivery` and `whyNotMissing` object to.
 */
export function take(context: Context, key: IdempotencyKey, code: string, missing: readonly Missing[]): Promise<Taken> {
  return act(
    context,
    key,
    () => toTake(context, code),
    (read) => decideTake(context, read, missing),
  )
}

/**
 * Takes a delivery back that nobody signed for: everything on it lies where it came from again.
 *
 * @throws Objection `dossiers.delivery_not_found`, what `whyNotDelivery` objects to.
 */
export function takeBack(context: Context, key: IdempotencyKey, code: string): Promise<Taken> {
  return act(
    context,
    key,
    () => toTake(context, code),
    (read) => decideTakeBack(read),
  )
}

/** The delivery, what is on it, and who acts. */
async function toTake(context: Context, code: string): Promise<ToTake> {
  const delivery = await deliveryNamed(context, code)
  const [dossiers, acting] = await Promise.all([
    carriedBy(context.db, delivery.agency_id).where('dossier.delivery_id', '=', delivery.id).execute(),
    actingOn(context, delivery),
  ])
  return { delivery, dossiers, acting }
}

/** Who acts on a delivery: of a unit are also the agency's own people who hold the permission in the body itself. */
export async function actingOn(
  context: Context,
  { agency_id, unit_id, direction }: Pick<Delivery, 'agency_id' | 'unit_id' | 'direction'>,
): Promise<Acting> {
  const body = (await treeOf(context)).bodyOf(agency_id)
  const places = [agency_id, body?.id, ...(direction === 'to_unit' ? [unit_id] : [])].filter((id) => id != null)
  const takes = places.some((id) => may(context.actor, TAKES[direction], id))
  return { accounts: accountsActedFor(context.actor), takes }
}

export function decideTake(
  context: Pick<Context, 'actor' | 'now'>,
  { delivery, dossiers, acting }: ToTake,
  missing: readonly Missing[],
): Together<Taken> {
  stopIf(whyNotDelivery('take', delivery, acting))
  const carried = dossiers.map(({ code }) => code)
  stopIf(whyNotMissing(missing, carried))

  const reasonOf = (code: string) => missing.find((one) => one.code === code)?.reason.trim() ?? null
  const items = dossiers.map(({ id, code }) => ({
    agency_id: delivery.agency_id,
    delivery_id: delivery.id,
    dossier_id: id,
    taken: reasonOf(code) === null,
    reason: reasonOf(code),
  }))
  const taken = items.filter((item) => item.taken).length
  const answer = { code: delivery.code, taken, missing: items.length - taken }
  const signed = deliverySubject.change(delivery, {
    set: { state: 'taken', taken_by: idOf(context.actor), taken_at: context.now() },
    also: [{ update: 'dossiers.delivery_item', key: ['agency_id', 'delivery_id', 'dossier_id'], rows: items }],
    events: [{ kind: 'dossiers.delivery_taken', data: { taken, missing: items.length - taken } }],
    answer,
  })
  const placed = dossiers.map((dossier) =>
    lying(dossier, delivery, reasonOf(dossier.code) === null ? to[delivery.direction] : from[delivery.direction]),
  )
  return { decisions: [signed, ...placed], answer }
}

function decideTakeBack({ delivery, dossiers, acting }: ToTake): Together<Taken> {
  stopIf(whyNotDelivery('take_back', delivery, acting))

  const answer = { code: delivery.code, taken: 0, missing: dossiers.length }
  const withdrawn = deliverySubject.change(delivery, {
    set: { state: 'taken_back' },
    events: [{ kind: 'dossiers.delivery_taken_back', data: {} }],
    answer,
  })
  const placed = dossiers.map((dossier) => lying(dossier, delivery, from[delivery.direction]))
  return { decisions: [withdrawn, ...placed], answer }
}

function lying(dossier: Carried, { code }: Delivery, place: Place) {
  return dossierSubject.change(dossier, {
    set: { paper_at: place },
    events: [{ kind: 'dossiers.paper_moved', data: { delivery: code, place } }],
    answer: null,
  })
}
