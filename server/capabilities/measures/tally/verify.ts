import type { Pool } from 'pg'
import type { Difference } from '#platform/journal/verify.ts'
import { column } from '../facts/tables.ts'

/**
 * A second way to the tally of a kind of fact: SQL over the events, written by hand, that gives `agency_id, counter, day,
 * bucket, n` and a column for each dimension. Slow, and sharing nothing with the fold but the events: dimensions and
 * breakdowns are said here anew. The capability that declares measures writes it.
 */
export type Recount = {
  readonly kind: string
  readonly dimensions: readonly string[]
  readonly breakdowns: readonly (readonly string[])[]
  readonly sql: string
}

/** Holds every cell of the tallies against its recount: the whole by day and by month, every breakdown by month. */
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

function comparison({ kind, dimensions, breakdowns, sql }: Recount): string {
  const names = dimensions.map(column)
  const columns = names.map((name) => `${name}, `).join('')
  const cuts = [[], ...breakdowns].map((cut) => `(array[${cut.map((name) => `'${name}'`).join(', ')}]::text[])`)
  const inCut = dimensions.map((name) => `and (not '${name}' = any(c.names) or ${column(name)} <> '')`).join(' ')
  const cut = dimensions.map(
    (name) => `case when '${name}' = any(c.names) then ${column(name)} else '' end as ${column(name)}, `,
  )
  return `with counted as materialized (${sql}),
cut as (
  select agency_id, counter, grain, starts_on, ${columns}bucket, sum(n)::bigint as n from (
    select agency_id, counter, g.grain, case when g.grain = 'day' then day else date_trunc('month', day)::date end as starts_on, ${cut.join('')}bucket, n
    from counted, (values ('day'), ('month')) as g (grain), (values ${cuts.join(', ')}) as c (names)
    where day is not null and (g.grain = 'month' or c.names = '{}') ${inCut}
  ) as cells
  group by agency_id, counter, grain, starts_on, ${columns}bucket
),
stored as (select * from measures.${kind}_tally where n <> 0),
compared as (
  select agency_id, counter, grain, starts_on, ${columns}bucket, s.n as found, c.n as expected
  from stored s full join cut c using (agency_id, counter, grain, starts_on, ${columns}bucket)
),
wrong as (
  select * from compared where coalesce(found, 0) <> coalesce(expected, 0)
  order by starts_on, counter, agency_id, grain, ${columns}bucket limit 1
)
select (select count(*) from compared)::bigint as cells,
  (select concat_ws(' ', counter, grain, starts_on, 'agency', agency_id${names.map((name) => `, nullif(${name}, '')`).join('')}) from wrong) as subject,
  (select found::text from wrong) as found, (select expected::text from wrong) as expected`
}
