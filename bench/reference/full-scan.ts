/**
 * The numbers of the leader's screen by reading every case, as a report without counters has to. It shares nothing with
 * ours but the facts.
 */

/** By agency: what came, went and stands. $1 agencies, $2 and $3 the period, $4 now. */
export const byAgency = `select agency_id,
  count(*) filter (where opened_on between $2 and $3)::int as received,
  count(*) filter (where opened_on between $2 and $3 and 'online' = any(marks))::int as online,
  count(*) filter (where closed_on between $2 and $3)::int as solved,
  count(*) filter (where closed_on between $2 and $3 and 'on_time' = any(marks))::int as on_time,
  count(*) filter (where closed_on between $2 and $3 and 'first_kept' = any(marks))::int as first_kept,
  coalesce(sum(worked) filter (where closed_on between $2 and $3), 0)::bigint as worked,
  count(*) filter (where opened_on is not null and ended_on is null)::int as open,
  count(*) filter (where opened_on is not null and ended_on is null and due_at < $4)::int as late,
  count(*) filter (where opened_on is not null and ended_on is null and first_due_at < $4)::int as missed
from measures.dossier_fact where agency_id = any($1::uuid[]) group by agency_id`

/** Half hours of work that nine in ten do not exceed. $1 agencies, $2 and $3 the period. */
export const slowest = `select percentile_disc(0.9) within group (order by ceil(worked / 30.0))::int as half_hours
from measures.dossier_fact where agency_id = any($1::uuid[]) and closed_on between $2 and $3`

/** By month, whole: what came and went, and what was late. $1 agencies. */
export const byMonth = `select to_char(day, 'YYYY-MM') as month, counter, count(*)::int as n
from measures.dossier_fact, lateral (values
  ('received', opened_on), ('solved', closed_on), ('ended', ended_on), ('late_from', late_from), ('late_until', late_until),
  ('on_time', case when 'on_time' = any(marks) then closed_on end)
) as c (counter, day)
where agency_id = any($1::uuid[]) and day is not null group by 1, 2`

export type AgencyRow = Readonly<
  Record<'received' | 'online' | 'solved' | 'on_time' | 'first_kept' | 'worked' | 'open' | 'late' | 'missed', number>
> & { readonly agency_id: string }
export type MonthRow = { readonly month: string; readonly counter: string; readonly n: number }

/** The measures, written out by hand from the sums. */
export function measuresFrom(rows: readonly AgencyRow[]): Record<string, number | null> {
  const sum = (name: Exclude<keyof AgencyRow, 'agency_id'>) => rows.reduce((all, row) => all + Number(row[name]), 0)
  const share = (part: number, whole: number) => (whole === 0 ? null : (100 * part) / whole)
  const solved = sum('solved')
  return {
    received: sum('received'),
    solved,
    open: sum('open'),
    late_now: sum('late'),
    on_time_solved: share(sum('on_time'), solved),
    on_time_all: share(sum('on_time'), solved + sum('late')),
    first_appointment_kept: share(sum('first_kept'), solved + sum('missed')),
    working_time_mean: solved === 0 ? null : sum('worked') / solved / 60,
    online_share: share(sum('online'), sum('received')),
  }
}

/** Received, solved, open and late at the end of a month. */
export function monthFrom(rows: readonly MonthRow[], month: string): Record<string, number> {
  const within = (counter: string) => sumOf(rows, (row) => row.counter === counter && row.month === month)
  const until = (counter: string) => sumOf(rows, (row) => row.counter === counter && row.month <= month)
  return {
    received: within('received'),
    solved: within('solved'),
    open: until('received') - until('ended'),
    late_now: until('late_from') - until('late_until'),
  }
}

function sumOf(rows: readonly MonthRow[], wanted: (row: MonthRow) => boolean): number {
  return rows.filter(wanted).reduce((sum, { n }) => sum + n, 0)
}
