import { type Agency, treeOf } from '#agencies'
import { agenciesWhere, may } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { Objection } from '#platform/objection.ts'
import { type Direction, GIVES } from './delivery.ts'
import { deliveryNamed, itemsOf, latest, SEE, toCarry } from './queries.ts'
import { type DeliveryAction, deliveryActions, whyNotDelivery } from './rules.ts'
import { actingOn } from './take.ts'

const PEOPLE = 'dossiers.people'

type Named = { readonly code: string; readonly name: string }

/**
 * What can be carried that way from an agency at which the actor gives; the first of theirs where none is named.
 *
 * @throws Objection `agencies.not_found`, also where it is not theirs.
 */
export async function waitingFor(context: Context, direction: Direction, code: string | undefined) {
  const tree = await treeOf(context)
  const theirs = new Set(agenciesWhere(context.actor, GIVES[direction]))
  const agencies = tree.all.filter(({ id, identifier, kind }) => theirs.has(id) && identifier && kind !== 'unit')
  const agency = code ? agencies.find((one) => one.code === code) : agencies[0]
  if (code && !agency) throw new Objection('agencies.not_found')
  if (!agency) return { agency: null, agencies: [], units: [], lines: [] }
  const lines = await toCarry(context.db, agency.id, direction).execute()
  const seesPeople = may(context.actor, PEOPLE, agency.id)
  return {
    agency: named(agency),
    agencies: agencies.map(named),
    units: tree
      .childrenOf(agency.id)
      .filter(({ kind }) => kind === 'unit')
      .map(named),
    lines: lines.map((line) => ({ ...line, applicant_name: seesPeople ? line.applicant_name : '' })),
  }
}

/** The deliveries of the actor's agencies, those nobody signed for first. */
export async function deliveriesFor(context: Context) {
  const [tree, rows] = await Promise.all([
    treeOf(context),
    latest(context.db, agenciesWhere(context.actor, SEE)).execute(),
  ])
  return Promise.all(
    rows.map(async (row) => ({
      ...row,
      count: Number(row.count),
      agency: nameOf(tree.get(row.agency_id)),
      unit: row.unit_id ? nameOf(tree.get(row.unit_id)) : null,
      mine: whyNotDelivery('take', row, await actingOn(context, row)) === null,
    })),
  )
}

/**
 * One delivery as its page shows it, with what the actor may do and why not.
 *
 * @throws Objection `dossiers.delivery_not_found`
 */
export async function deliveryView(context: Context, code: string) {
  const delivery = await deliveryNamed(context, code)
  const [tree, items, acting] = await Promise.all([
    treeOf(context),
    itemsOf(context.db, delivery).execute(),
    actingOn(context, delivery),
  ])
  const seesPeople = may(context.actor, PEOPLE, delivery.agency_id)
  const whyNot = (action: DeliveryAction) => whyNotDelivery(action, delivery, acting)
  return {
    ...delivery,
    agency: nameOf(tree.get(delivery.agency_id)),
    unit: delivery.unit_id ? nameOf(tree.get(delivery.unit_id)) : null,
    items: items.map((item) => (seesPeople ? item : { ...item, applicant_name: '', reason: null })),
    actions: deliveryActions.map((action) => ({ action, why_not: whyNot(action) })),
  }
}

const named = ({ code, name }: Pick<Agency, 'code' | 'name'>): Named => ({ code, name })

function nameOf(agency: Pick<Agency, 'code' | 'name'> | null | undefined): Named {
  return agency ? named(agency) : { code: '', name: '' }
}
