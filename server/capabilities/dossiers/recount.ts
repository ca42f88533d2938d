import type { Recount } from '#measures'

/**
 * The second way to every figure of dossiers: plain SQL over their events. It shares no code with the fold and must not:
 * it is what the fold is held against.
 */
export const dossierRecount: Recount = {
  kind: 'dossier',
  sql: `with e as (
  select agency_id, subject_id, seq, kind, occurred_at, data, (occurred_at at time zone 'Asia/Ho_Chi_Minh')::date as day
  from journal.event where subject_kind = 'dossier'
),
born as (
  select distinct on (agency_id, subject_id) agency_id, subject_id, data ->> 'procedure' as class, data ->> 'channel' as channel
  from e where kind in ('dossiers.sent', 'dossiers.received') order by agency_id, subject_id, seq
),
received as (select agency_id, subject_id, day, (data ->> 'due')::timestamptz as due from e where kind = 'dossiers.received'),
closed as (
  select agency_id, subject_id, seq, day, occurred_at as at, (data ->> 'worked')::int as worked
  from e where kind in ('dossiers.result_ready', 'dossiers.found_ineligible')
),
clock as (
  select agency_id, subject_id, seq, case when kind = 'dossiers.paused' then null else (data ->> 'due')::timestamptz end as due
  from e where kind in ('dossiers.received', 'dossiers.paused', 'dossiers.resumed')
),
last_clock as (
  select distinct on (k.agency_id, k.subject_id) k.agency_id, k.subject_id, k.due
  from clock k left join closed c using (agency_id, subject_id)
  where c.seq is null or k.seq < c.seq
  order by k.agency_id, k.subject_id, k.seq desc
),
standing as (
  select b.agency_id, b.subject_id, b.class, b.channel, r.day as opened, r.due as first_due, c.day as closed, c.at, c.worked, k.due
  from born b
  left join received r using (agency_id, subject_id)
  left join closed c using (agency_id, subject_id)
  left join last_clock k using (agency_id, subject_id)
),
judged as (
  select *, at > due as late, at > first_due as missed,
    (due at time zone 'Asia/Ho_Chi_Minh')::date as due_day, (first_due at time zone 'Asia/Ho_Chi_Minh')::date as first_day
  from standing
)
select agency_id, counter, day, class, channel, bucket, sum(n) as n from judged, lateral (values
  ('dossier opened_on', opened, 0, 1),
  ('dossier opened_on+online', case when channel = 'online' then opened end, 0, 1),
  ('dossier closed_on', closed, 0, 1),
  ('dossier closed_on+on_time', case when late is not true then closed end, 0, 1),
  ('dossier closed_on+first_kept', case when missed is not true then closed end, 0, 1),
  ('dossier closed_on:worked', closed, 0, worked),
  ('dossier closed_on/30', closed, (worked + 29) / 30, 1),
  ('dossier ended_on', closed, 0, 1),
  ('dossier late_from', case when closed is null or late then due_day end, 0, 1),
  ('dossier late_until', case when late then closed end, 0, 1),
  ('dossier missed_from', case when closed is null or missed then first_day end, 0, 1),
  ('dossier missed_until', case when missed then closed end, 0, 1)
) as c (counter, day, bucket, n)
where day is not null and n <> 0
group by 1, 2, 3, 4, 5, 6`,
}
