import type { Recount } from '#measures'

/** The second way to every figure of plans: plain SQL over their events, sharing nothing with the fold. */
export const dueRecount: Recount = {
  kind: 'plan_due',
  sql: `with e as (
  select agency_id, subject_id, seq, kind, data from journal.event where subject_kind = 'plan_due'
),
born as (select agency_id, subject_id, data ->> 'plan' as class from e where kind = 'plans.due_set'),
dated as (
  select distinct on (agency_id, subject_id) agency_id, subject_id, (data ->> 'due_on')::date as due_on
  from e where kind in ('plans.due_set', 'plans.due_moved') order by agency_id, subject_id, seq desc
),
gone as (select distinct agency_id, subject_id from e where kind = 'plans.due_removed'),
closing as (
  select distinct on (agency_id, subject_id) agency_id, subject_id, kind, (data ->> 'on')::date as done_on
  from e where kind in ('plans.due_done', 'plans.due_reopened') order by agency_id, subject_id, seq desc
),
standing as (
  select b.agency_id, b.class, d.due_on, case when c.kind = 'plans.due_done' then c.done_on end as done_on
  from born b join dated d using (agency_id, subject_id) left join closing c using (agency_id, subject_id)
  where not exists (select from gone g where g.agency_id = b.agency_id and g.subject_id = b.subject_id)
)
select agency_id, counter, due_on as day, class, 'plan' as channel, 0 as bucket, count(*) as n from standing, lateral (values
  ('plan_due opened_on', true),
  ('plan_due opened_on+done', done_on is not null),
  ('plan_due opened_on+on_time', done_on <= due_on),
  ('plan_due opened_on+late', done_on > due_on)
) as c (counter, counts)
where counts
group by 1, 2, 3, 4`,
}
