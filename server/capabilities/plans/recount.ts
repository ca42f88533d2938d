import type { Recount } from '#measures'

/** The second way to every figure of plans: plain SQL over their events, sharing nothing with the fold. */
export const dueRecount: Recount = {
  kind: 'plan_due',
  dimensions: ['plan'],
  breakdowns: [['plan']],
  sql: `with e as (
  select agency_id, subject_id, seq, kind, data from journal.event where subject_kind = 'plan_due'
),
born as (select agency_id, subject_id, data ->> 'plan' as plan from e where kind = 'plans.due_set'),
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
  select b.agency_id, b.plan, d.due_on, case when c.kind = 'plans.due_done' then c.done_on end as done_on
  from born b join dated d using (agency_id, subject_id) left join closing c using (agency_id, subject_id)
  where not exists (select from gone g where g.agency_id = b.agency_id and g.subject_id = b.subject_id)
)
select agency_id, counter, day, plan, 0 as bucket, count(*) as n from standing, lateral (values
  ('plan_due due_on', due_on),
  ('plan_due due_on+done', case when done_on is not null then due_on end),
  ('plan_due due_on+on_time', case when done_on <= due_on then due_on end),
  ('plan_due due_on+late', case when done_on > due_on then due_on end),
  ('plan_due late_from', case when done_on is null or done_on > due_on then due_on + 1 end),
  ('plan_due late_until', case when done_on > due_on then done_on end)
) as c (counter, day)
where day is not null
group by 1, 2, 3, 4`,
}
