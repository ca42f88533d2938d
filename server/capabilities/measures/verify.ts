import type { Pool } from 'pg'
import type { Difference } from '#platform/journal/verify.ts'

/**
 * A second way to the tally: SQL over the events, written by hand, that gives `agency_id, counter, day, class, channel,
 * bucket, n`. Slow, and sharing nothing with the fold but the events. The capability that declares measures writes it.
 */
export type Recount = { readonly kind: string; readonly sql: string }

/** Holds every cell of the tally against its recount, by day, by month, whole and by procedure and channel. */
export async function verifyFigures(
  pool: Pool,
  recounts: readonly Recount[],
): Promise<{ cells: number; difference: Difference | null }> {
  let cells = 0
  for (const recount of recounts) {
    const { rows } = await pool.query<{
      cells: number
      subject: string | null
      found: string | null
      expected: string | null
    }>(comparison(recount))
    const [row] = rows
    cells += row?.cells ?? 0
    if (row?.subject)
      return {
        cells,
        difference: { where: 'figure', subject: row.subject, found: row.found ?? '0', expected: row.expected ?? '0' },
      }
  }
  return { cells, difference: null }
}

function comparison({ kind, sql }: Recount): string {
  return `with counted as materialized (${sql}),
cut as (
  select agency_id, counter, g.grain, case g.grain when 'day' then day else date_trunc('month', day)::date end as starts_on,
    case when c.by_class then class else '' end as class, case when c.by_channel then channel else '' end as channel, bucket, sum(n)::bigint as n
  from counted, (values ('day'), ('month')) as g (grain), (values (false, false), (true, false), (false, true), (true, true)) as c (by_class, by_channel)
  where day is not null
  group by 1, 2, 3, 4, 5, 6, 7
),
stored as (select * from measures.tally where n <> 0 and counter like '${kind} %'),
compared as (
  select coalesce(s.agency_id, c.agency_id) as agency_id, coalesce(s.counter, c.counter) as counter, coalesce(s.grain, c.grain) as grain,
    coalesce(s.starts_on, c.starts_on) as starts_on, coalesce(s.class, c.class) as class, coalesce(s.channel, c.channel) as channel,
    coalesce(s.bucket, c.bucket) as bucket, s.n as found, c.n as expected
  from stored s full join cut c using (agency_id, counter, grain, starts_on, class, channel, bucket)
),
wrong as (select * from compared where coalesce(found, 0) <> coalesce(expected, 0) order by starts_on, counter, agency_id, grain, class, channel, bucket limit 1)
select (select count(*) from compared)::bigint as cells,
  (select concat_ws(' ', counter, grain, starts_on, 'agency', agency_id, nullif(class, ''), nullif(channel, '')) from wrong) as subject,
  (select found::text from wrong) as found, (select expected::text from wrong) as expected`
}
