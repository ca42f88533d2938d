import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { Citation, CitationsAsked, Described } from '../capability.ts'

/** Every entry that stands, of whatever kind, with the text it rests on. */
function entries({ db, root_id }: Context) {
  const standing = (table: 'calendar.holiday' | 'calendar.decision' | 'calendar.local_day' | 'calendar.desk_hours') =>
    db.selectFrom(table).where('root_id', '=', root_id).where('removed_at', 'is', null)
  const nowhere = sql<string | null>`null::uuid`.as('agency_id')
  return standing('calendar.holiday')
    .select(['id', 'basis', sql<string | null>`name`.as('name'), nowhere])
    .unionAll(standing('calendar.decision').select(['id', 'basis', sql<string | null>`holiday`.as('name'), nowhere]))
    .unionAll(standing('calendar.local_day').select(['id', 'basis', sql<string | null>`null`.as('name'), 'agency_id']))
    .unionAll(standing('calendar.desk_hours').select(['id', 'basis', sql<string | null>`null`.as('name'), 'agency_id']))
}

/** Entries of the calendar whose basis names the text. */
export async function entriesCiting(context: Context, { like, after, size }: CitationsAsked): Promise<Citation[]> {
  const rows = await context.db
    .selectFrom(entries(context).as('entry'))
    .where(sql<boolean>`public.plain(entry.basis) like public.plain(${like})`)
    .where(sql<boolean>`entry.id::text > ${after}`)
    .select(['entry.id', 'entry.basis', 'entry.agency_id'])
    .orderBy(sql`entry.id::text`)
    .limit(size)
    .execute()
  return rows.map(({ id, basis, agency_id }) => ({
    key: id,
    subject: { kind: 'calendar_entry', id, agency_id: agency_id ?? context.root_id },
    text: basis,
    where: 'basis',
    version: null,
  }))
}

/** Entries by the holiday they are about; the calendar is public, so everybody sees them. */
export async function describeEntries(context: Context, ids: readonly string[]): Promise<Described[]> {
  const rows = await context.db
    .selectFrom(entries(context).as('entry'))
    .where('entry.id', 'in', [...ids])
    .select(['entry.id', 'entry.name', 'entry.agency_id'])
    .execute()
  return rows.map(({ id, name, agency_id }) => ({
    id,
    agency_id: agency_id ?? context.root_id,
    code: null,
    title: name,
    of: null,
    path: '/admin/calendar',
    seen: true,
  }))
}
