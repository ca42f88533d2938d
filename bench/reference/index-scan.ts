/**
 * What QĐ 766's index counts of dossiers, without counters: by reading every case, and, as the least a database can read
 * for it, the cells alone. They share nothing with ours but the facts and the tally.
 */

/** $1 and $2 the period, $3 now. */
export const everyCase = `select
  count(*) filter (where opened_on between $1 and $2)::int as received,
  count(*) filter (where opened_on between $1 and $2 and ('on_time' = any(marks) or (ended_on is null and (due_at is null or due_at >= $3))))::int as on_time,
  count(*) filter (where opened_on between $1 and $2 and 'online' = any(marks))::int as online,
  count(*) filter (where opened_on between $1 and $2 and 'digitised' = any(marks))::int as digitised,
  count(*) filter (where closed_on between $1 and $2 and 'returned' = any(marks))::int as returned,
  count(*) filter (where closed_on between $1 and $2 and 'returned_electronically' = any(marks))::int as electronic
from measures.dossier_fact`

/** Whole months of every agency. $1 counters, $2 and $3 the period. */
export const cellsAlone = `select agency_id, counter, sum(n)::bigint as n from measures.dossier_tally
where counter = any($1::text[]) and grain = 'month' and starts_on between $2 and $3 and procedure = '' and channel = '' and bucket = 0
group by agency_id, counter`

export const COUNTERS: readonly string[] = [
  'dossier opened_on',
  'dossier opened_on+on_time',
  'dossier opened_on+online',
  'dossier opened_on+digitised',
  'dossier closed_on',
  'dossier closed_on+returned',
  'dossier closed_on+returned_electronically',
  'dossier closed_on:worked',
]

export type Counted = Readonly<
  Record<'received' | 'on_time' | 'online' | 'digitised' | 'returned' | 'electronic', number>
>

/** Above and below the line of the components that dossiers fill. */
export function componentsFrom(counted: Counted): Readonly<Record<string, readonly [number, number]>> {
  return {
    '2.1': [counted.on_time, counted.received],
    '3.3': [counted.online, counted.received],
    '4.1': [counted.electronic, counted.returned],
    '4.2': [counted.digitised, counted.received],
  }
}
