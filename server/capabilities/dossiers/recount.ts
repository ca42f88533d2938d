import type { Recount } from '#measures'

/**
 * The second way to every figure of dossiers: plain SQL over their events. It shares no code with the fold and must not:
 * it is what the fold is held against.
 */
export const dossierRecount: Recount = {
  kind: 'dossier',
  dimensions: ['procedure', 'channel'],
  breakdowns: [['channel'], ['procedure', 'channel']],
  sql: `with e as (
  select agency_id, subject_id, seq, kind, occurred_at, data, (occurred_at at time zone 'Asia/Ho_Chi_Minh')::date as day
  from journal.event j where subject_kind = 'dossier' and not exists (
    select from journal.event v where v.agency_id = j.agency_id and v.subject_kind = 'dossier' and v.subject_id = j.subject_id and v.kind = 'dossiers.voided')
),
born as (
  select distinct on (b.agency_id, b.subject_id) b.agency_id, b.subject_id, coalesce(p.procedure, b.data ->> 'procedure') as procedure, b.data ->> 'channel' as channel
  from e b left join (
    select distinct on (agency_id, subject_id) agency_id, subject_id, data -> 'anew' ->> 'procedure' as procedure
    from e where kind = 'dossiers.corrected' and data ? 'anew' order by agency_id, subject_id, seq desc
  ) p using (agency_id, subject_id)
  where b.kind in ('dossiers.sent', 'dossiers.received') order by b.agency_id, b.subject_id, b.seq
),
received as (select agency_id, subject_id, seq, day from e where kind = 'dossiers.received'),
closed as (
  select agency_id, subject_id, seq, day, occurred_at as at, (data ->> 'worked')::int as worked
  from e where kind in ('dossiers.result_ready', 'dossiers.found_ineligible')
),
gone as (
  select distinct on (e.agency_id, e.subject_id) e.agency_id, e.subject_id, e.seq, e.day, e.occurred_at as at, substring(e.kind from 10) as how
  from e join received r using (agency_id, subject_id) left join closed c using (agency_id, subject_id)
  where e.kind in ('dossiers.withdrawn', 'dossiers.stopped', 'dossiers.refused') and c.seq is null
  order by e.agency_id, e.subject_id, e.seq
),
clock as (
  select e.agency_id, e.subject_id, e.seq, case
    when e.kind = 'dossiers.corrected' then (e.data -> 'anew' ->> 'due')::timestamptz
    else (e.data ->> 'due')::timestamptz end as due
  from e join received r using (agency_id, subject_id)
  where e.kind in ('dossiers.received', 'dossiers.paused', 'dossiers.resumed') or (e.kind = 'dossiers.corrected' and e.data ? 'anew' and e.seq > r.seq)
),
filed as (
  select agency_id, subject_id, min(seq) as seq from e where kind = 'dossiers.result_attached' group by 1, 2
),
anew as (
  select agency_id, subject_id, max(seq) as seq from e where kind = 'dossiers.corrected' and data ? 'anew' group by 1, 2
),
last_clock as (
  select distinct on (k.agency_id, k.subject_id) k.agency_id, k.subject_id, k.due
  from clock k left join closed c using (agency_id, subject_id)
  where c.seq is null or k.seq < c.seq
  order by k.agency_id, k.subject_id, k.seq desc
),
first_clock as (
  select distinct on (k.agency_id, k.subject_id) k.agency_id, k.subject_id, k.due
  from clock k left join closed c using (agency_id, subject_id) left join anew a using (agency_id, subject_id)
  where k.due is not null and (c.seq is null or k.seq < c.seq) and k.seq >= coalesce(a.seq, 0)
  order by k.agency_id, k.subject_id, k.seq
),
story as (
  select e.agency_id, e.subject_id,
    count(*) filter (where e.kind = 'dossiers.supplement_requested' and (c.seq is null or e.seq < c.seq)) as asked_before,
    count(*) filter (where e.kind = 'dossiers.supplement_requested') as asked,
    bool_or(e.kind = 'dossiers.step_done' and e.data ->> 'in_time' = 'false' and (c.seq is null or e.seq < c.seq)) as step_late,
    bool_or(e.kind = 'dossiers.paper_attached') as digitised,
    bool_or(e.kind = 'dossiers.returned') as returned,
    bool_or(e.kind = 'dossiers.returned' and e.data ->> 'method' = 'post') as posted,
    bool_or(e.kind = 'dossiers.returned' and e.data ->> 'method' = 'electronic' and f.seq < e.seq) as electronic
  from e left join closed c using (agency_id, subject_id) left join filed f using (agency_id, subject_id) group by 1, 2
),
standing as (
  select b.agency_id, b.subject_id, b.procedure, b.channel, r.day as opened, f.due as first_due, c.day as closed, c.worked, k.due,
    g.day as gone, g.how, coalesce(c.at, g.at) as at,
    s.asked_before, s.asked, s.step_late, s.digitised, s.returned, s.posted, s.electronic
  from born b
  left join received r using (agency_id, subject_id)
  left join closed c using (agency_id, subject_id)
  left join gone g using (agency_id, subject_id)
  left join last_clock k using (agency_id, subject_id)
  left join first_clock f using (agency_id, subject_id)
  left join story s using (agency_id, subject_id)
),
judged as (
  select *, at > due as late, at > first_due as missed,
    (due at time zone 'Asia/Ho_Chi_Minh')::date as due_day, (first_due at time zone 'Asia/Ho_Chi_Minh')::date as first_day
  from standing
)
select agency_id, counter, day, procedure, channel, bucket, sum(n) as n from judged, lateral (values
  ('dossier opened_on', opened, 0, 1),
  ('dossier opened_on+online', case when channel = 'online' then opened end, 0, 1),
  ('dossier opened_on+digitised', case when digitised then opened end, 0, 1),
  ('dossier opened_on+on_time', case when closed is not null and late is not true then opened end, 0, 1),
  ('dossier opened_on+late', case when late and closed is not null then opened end, 0, 1),
  ('dossier closed_on+late', case when late then closed end, 0, 1),
  ('dossier closed_on+early', case when late is not true and closed < due_day then closed end, 0, 1),
  ('dossier closed_on+on_the_day', case when late is not true and (due_day is null or closed >= due_day) then closed end, 0, 1),
  ('dossier closed_on+steps_kept', case when late is not true and not step_late then closed end, 0, 1),
  ('dossier closed_on+step_missed', case when late is not true and step_late then closed end, 0, 1),
  ('dossier closed_on+never_supplemented', case when asked_before = 0 then closed end, 0, 1),
  ('dossier closed_on+supplemented_once', case when asked = 1 then closed end, 0, 1),
  ('dossier closed_on+supplemented_more', case when asked > 1 then closed end, 0, 1),
  ('dossier closed_on+returned', case when returned then closed end, 0, 1),
  ('dossier closed_on+posted', case when posted then closed end, 0, 1),
  ('dossier closed_on+returned_electronically', case when electronic then closed end, 0, 1),
  ('dossier closed_on', closed, 0, 1),
  ('dossier closed_on+on_time', case when late is not true then closed end, 0, 1),
  ('dossier closed_on+first_kept', case when missed is not true then closed end, 0, 1),
  ('dossier closed_on:worked', closed, 0, worked),
  ('dossier closed_on:worked/30', closed, (worked + 29) / 30, 1),
  ('dossier ended_on', coalesce(closed, gone), 0, 1),
  ('dossier ended_on+withdrawn', case when how = 'withdrawn' then gone end, 0, 1),
  ('dossier ended_on+stopped', case when how = 'stopped' then gone end, 0, 1),
  ('dossier late_from', case when at is null or late then due_day end, 0, 1),
  ('dossier late_until', case when late then coalesce(closed, gone) end, 0, 1),
  ('dossier missed_from', case when at is null or missed then first_day end, 0, 1),
  ('dossier missed_until', case when missed then coalesce(closed, gone) end, 0, 1)
) as c (counter, day, bucket, n)
where day is not null and n <> 0
group by 1, 2, 3, 4, 5, 6`,
}
