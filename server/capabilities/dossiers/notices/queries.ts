import { sql } from 'kysely'
import type { Database } from '#platform/database/pool.ts'
import type { Applicant } from '../dossier.ts'

/** What a message about a dossier is made of. */
export type ToTell = {
  readonly code: string
  readonly procedure_name: string
  readonly applicant: Applicant
  readonly applicant_phone: string | null
  readonly account_id: string | null
  readonly desk_due_at: Date | null
}

/** By the primary key. */
export function toTell(db: Database, agency_id: string, id: string) {
  return db
    .selectFrom('dossiers.dossier')
    .where('agency_id', '=', agency_id)
    .where('id', '=', id)
    .select(['code', 'procedure_name', 'applicant', 'applicant_phone', 'account_id', 'desk_due_at'])
    .$castTo<ToTell>()
}

/** How much lies on somebody's desk. */
export type DeskCount = {
  readonly account_id: string
  readonly agency_id: string
  readonly name: string
  readonly email: string | null
  readonly mine: number
  readonly today: number
  readonly late: number
}

/** Every desk of a province with something on it: all, what is to be done today, what is late. Served by dossier_holder_idx. */
export function deskCounts(db: Database, root_id: string, now: Date) {
  const tomorrow = sql`((${now}::timestamptz at time zone 'Asia/Ho_Chi_Minh')::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'`
  return db
    .selectFrom('dossiers.dossier as dossier')
    .innerJoin('people.account as account', 'account.id', 'dossier.holder_id')
    .where('dossier.root_id', '=', root_id)
    .where('dossier.ended_at', 'is', null)
    .where('account.state', '=', 'active')
    .groupBy(['account.id', 'account.name', 'account.email'])
    .select([
      'account.id as account_id',
      'account.name',
      'account.email',
      sql<string>`min(dossier.agency_id::text)::uuid`.as('agency_id'),
      sql<number>`count(*)::int`.as('mine'),
      sql<number>`count(*) filter (where dossier.desk_due_at >= ${now} and dossier.desk_due_at < ${tomorrow})::int`.as(
        'today',
      ),
      sql<number>`count(*) filter (where dossier.desk_due_at < ${now})::int`.as('late'),
    ])
    .$castTo<DeskCount>()
}
