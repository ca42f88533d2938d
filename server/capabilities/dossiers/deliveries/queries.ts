import { sql } from 'kysely'
import { may } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import type { Database } from '#platform/database/pool.ts'
import { Objection } from '#platform/objection.ts'
import type { Day } from '#platform/time.ts'
import type { State } from '../dossier.ts'
import type { Carried, Delivery, DeliveryState, Direction, Place } from './delivery.ts'
import { MOST } from './rules.ts'

export const SEE = 'dossiers.see'

/** Dossiers of an agency with their papers counted. Narrowed by code (dossier_code_idx) or delivery (dossier_delivery_idx). */
export function carriedBy(db: Database, agency_id: string) {
  return db
    .selectFrom('dossiers.dossier as dossier')
    .where('dossier.agency_id', '=', agency_id)
    .select(['dossier.agency_id', 'dossier.id', 'dossier.version', 'dossier.last_seq', 'dossier.last_hash'])
    .select(['dossier.code', 'dossier.state', 'dossier.received_at', 'dossier.ended_at'])
    .select(['dossier.return_method', 'dossier.paper_at'])
    .select([counted(sql`c.kind = 'original'`).as('originals'), counted(sql`c.kind <> 'electronic'`).as('papers')])
    .$castTo<Carried>()
}

function counted(of: ReturnType<typeof sql>) {
  return sql<number>`(select coalesce(sum(c.quantity), 0)::int from dossiers.component c
    where c.agency_id = dossier.agency_id and c.dossier_id = dossier.id and ${of})`
}

/** What waits to be carried, longest first: served by dossier_to_carry_idx; back: dossier_to_fetch_idx, dossier_ready_idx. */
export function toCarry(db: Database, agency_id: string, direction: Direction) {
  const waiting = db
    .selectFrom('dossiers.dossier as dossier')
    .where('dossier.agency_id', '=', agency_id)
    .select(['dossier.code', 'dossier.procedure_code', 'dossier.procedure_name', 'dossier.applicant_name'])
    .select(['dossier.received_at', 'dossier.due_at'])
    .select([counted(sql`c.kind = 'original'`).as('originals'), counted(sql`c.kind <> 'electronic'`).as('papers')])
    .orderBy('dossier.received_at')
    .orderBy('dossier.code')
    .limit(MOST)
  if (direction === 'to_unit')
    return waiting
      .where('dossier.paper_at', '=', 'desk')
      .where('dossier.ended_at', 'is', null)
      .where('dossier.received_at', 'is not', null)
  return waiting.where(sql<boolean>`((dossier.paper_at = 'unit' and dossier.ended_at is not null)
    or (dossier.paper_at is null and dossier.state = 'at_desk' and dossier.return_method <> 'electronic'))`)
}

/** The number after the last of that day; two who are as fast meet at delivery_number_idx, and the slower reads again. */
export async function nextOfDay({ db }: Context, agency_id: string, day: Day): Promise<number> {
  const last = await db
    .selectFrom('dossiers.delivery')
    .where('agency_id', '=', agency_id)
    .where('day', '=', day)
    .select(({ fn }) => fn.max('number').as('number'))
    .executeTakeFirst()
  return (last?.number ?? 0) + 1
}

function deliveries(db: Database) {
  return db
    .selectFrom('dossiers.delivery as delivery')
    .leftJoin('people.account as giver', 'giver.id', 'delivery.given_by')
    .leftJoin('people.account as taker', 'taker.id', 'delivery.taken_by')
    .selectAll('delivery')
    .select(['giver.name as giver', 'taker.name as taker'])
    .$narrowType<{ direction: Direction; state: DeliveryState }>()
}

/** The deliveries of some agencies, latest first; those given and not signed for before all others. Served by delivery_given_idx. */
export function latest(db: Database, agencies: readonly string[]) {
  return deliveries(db)
    .where('delivery.agency_id', '=', sql<string>`any(${agencies}::uuid[])`)
    .select(({ selectFrom }) =>
      selectFrom('dossiers.delivery_item as item')
        .whereRef('item.agency_id', '=', 'delivery.agency_id')
        .whereRef('item.delivery_id', '=', 'delivery.id')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .as('count'),
    )
    .orderBy(sql`delivery.state <> 'given'`)
    .orderBy('delivery.given_at', 'desc')
    .orderBy('delivery.id')
    .limit(50)
}

/** One delivery with the names of both sides. @throws Objection `dossiers.delivery_not_found`, also where it is out of reach. */
export async function deliveryNamed(context: Context, code: string) {
  const found = await deliveries(context.db)
    .where('delivery.root_id', '=', context.root_id)
    .where('delivery.code', '=', code)
    .executeTakeFirst()
  const isSeen = found && [found.agency_id, found.unit_id].some((id) => id !== null && may(context.actor, SEE, id))
  if (!found || !isSeen) throw new Objection('dossiers.delivery_not_found')
  return found satisfies Delivery
}

/** What is on a delivery, in its order. */
export function itemsOf(db: Database, { agency_id, id }: Pick<Delivery, 'agency_id' | 'id'>) {
  return db
    .selectFrom('dossiers.delivery_item as item')
    .innerJoin('dossiers.dossier as dossier', (join) =>
      join.onRef('dossier.agency_id', '=', 'item.agency_id').onRef('dossier.id', '=', 'item.dossier_id'),
    )
    .where('item.agency_id', '=', agency_id)
    .where('item.delivery_id', '=', id)
    .select(['dossier.code', 'dossier.procedure_name', 'dossier.applicant_name', 'dossier.due_at'])
    .select(['item.originals', 'item.papers', 'item.taken', 'item.reason'])
    .orderBy('item.position')
}

/** Where the paper of a dossier is, and by which delivery it came there; null where nobody follows it. */
export async function paperOf(
  { db }: Pick<Context, 'db'>,
  { agency_id, id, state }: { readonly agency_id: string; readonly id: string; readonly state: State },
) {
  if (state === 'returned') return null
  const row = await db
    .selectFrom('dossiers.dossier as dossier')
    .leftJoin('dossiers.delivery as delivery', (join) =>
      join.onRef('delivery.agency_id', '=', 'dossier.agency_id').onRef('delivery.id', '=', 'dossier.delivery_id'),
    )
    .leftJoin('people.account as giver', 'giver.id', 'delivery.given_by')
    .leftJoin('people.account as taker', 'taker.id', 'delivery.taken_by')
    .where('dossier.agency_id', '=', agency_id)
    .where('dossier.id', '=', id)
    .where('dossier.paper_at', 'is not', null)
    .select(['dossier.paper_at as place', 'delivery.code as delivery', 'giver.name as given_by', 'delivery.given_at'])
    .select(['taker.name as taken_by', 'delivery.taken_at'])
    .$narrowType<{ place: Place }>()
    .executeTakeFirst()
  return row ?? null
}
