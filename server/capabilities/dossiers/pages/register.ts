import { sql } from 'kysely'
import { treeOf } from '#agencies'
import { may } from '#platform/access/actor.ts'
import { type Context, today } from '#platform/context.ts'
import type { Database } from '#platform/database/pool.ts'
import { stopIf } from '#platform/objection.ts'
import type { Day } from '#platform/time.ts'
import type { Applicant, Channel, Collector, PostNews, ReturnMethod, State } from '../dossier.ts'
import { whyNotPeriod } from '../rules.ts'
import { within } from './lists.ts'

/** A line of the register (sổ theo dõi hồ sơ; TT 01/2018/TT-VPCP form 06, TT 03/2025/TT-VPCP form 07). */
type Row = {
  readonly agency_id: string
  readonly code: string
  readonly procedure_name: string
  readonly applicant: Applicant
  readonly state: State
  readonly channel: Channel
  readonly received_at: Date | null
  readonly due_at: Date | null
  readonly solved_at: Date | null
  readonly returned_at: Date | null
  readonly return_method: ReturnMethod
  readonly collector: Collector | null
  readonly post: PostNews | null
  readonly result_number: string | null
  readonly receiver: string | null
}

export type RegisterAsked = {
  readonly agency?: string | undefined
  readonly day?: Day | undefined
  readonly from?: Day | undefined
  readonly to?: Day | undefined
}

/** What a page shows, and what a file holds at most. */
export const ON_PAGE = 500
export const IN_FILE = 20_000

/**
 * What was received in a period, first to last, with all columns of the form; personal ones are blank for who may not see
 * people there.
 *
 * @throws Objection `agencies.not_found`, `dossiers.period_wrong`, `dossiers.period_long`
 */
export async function registerOf(context: Context, { agency, day, from = day, to = day }: RegisterAsked, most: number) {
  const first = from ?? to ?? today(context)
  const last = to ?? first
  stopIf(whyNotPeriod(first, last))
  const [tree, agencies] = await Promise.all([treeOf(context), within(context, agency ?? null)])
  const rows = await receivedBetween(context.db, agencies, first, last, most + 1).execute()
  const lines = rows.slice(0, most).map(({ agency_id, applicant, collector, post, ...row }) => {
    const seen = may(context.actor, 'dossiers.people', agency_id)
    return {
      ...row,
      agency_name: tree.get(agency_id)?.name ?? '',
      applicant_name: seen ? applicant.name : '',
      address: seen ? (applicant.address ?? '') : '',
      phone: seen ? (applicant.phone ?? '') : '',
      collected_by: seen ? [collector?.name, collector?.authority].filter(Boolean).join(', ') : '',
      post_number: post?.number ?? null,
    }
  })
  return { from: first, to: last, lines, more: rows.length > most }
}

/** Served by dossier_received_idx; the rest by primary keys. */
function receivedBetween(db: Database, agencies: readonly string[], from: Day, to: Day, most: number) {
  const receiver = sql<string | null>`(select account.name from dossiers.slip slip
    join people.account account on account.id = slip.made_by
    where slip.agency_id = dossier.agency_id and slip.dossier_id = dossier.id and slip.kind = 'receipt'
    order by slip.made_at limit 1)`
  const returned = sql<Date | null>`(select max(step.done_at) from dossiers.step step
    where step.agency_id = dossier.agency_id and step.dossier_id = dossier.id and step.kind = 'return')`
  return db
    .selectFrom('dossiers.dossier as dossier')
    .where('dossier.agency_id', '=', sql<string>`any(${agencies}::uuid[])`)
    .where('dossier.received_at', '>=', sql<Date>`${from}::date::timestamp at time zone 'Asia/Ho_Chi_Minh'`)
    .where('dossier.received_at', '<', sql<Date>`(${to}::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'`)
    .select(['agency_id', 'code', 'procedure_name', 'applicant', 'state', 'channel', 'received_at', 'due_at'])
    .select(['solved_at', 'return_method', 'collector', 'post', 'result_number'])
    .select([receiver.as('receiver'), returned.as('returned_at')])
    .orderBy('dossier.received_at')
    .orderBy('dossier.id')
    .limit(most)
    .$castTo<Row>()
}
