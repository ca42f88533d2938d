import type { Recount } from '#measures'

/** The second way to every figure of initiatives: plain SQL over their events, sharing nothing with the fold. */
export const initiativeRecount: Recount = {
  kind: 'initiative',
  dimensions: ['measure'],
  breakdowns: [['measure']],
  sql: `with e as (
  select agency_id, subject_id, seq, kind, data, (occurred_at at time zone 'Asia/Ho_Chi_Minh')::date as day
  from journal.event where subject_kind = 'initiative'
),
born as (select agency_id, subject_id, day as proposed from e where kind = 'initiatives.proposed'),
named as (
  select distinct on (agency_id, subject_id) agency_id, subject_id, data ->> 'measure' as measure
  from e where kind in ('initiatives.proposed', 'initiatives.amended') order by agency_id, subject_id, seq desc
),
decided as (select agency_id, subject_id, kind, day from e where kind in ('initiatives.recognised', 'initiatives.declined')),
applied as (
  select agency_id, subject_id, min((data ->> 'from')::date) as day from e where kind = 'initiatives.applied' group by 1, 2
)
select agency_id, counter, c.day, measure, 0 as bucket, count(*) as n
from born join named using (agency_id, subject_id)
left join (select agency_id, subject_id, kind as verdict, day as decided from decided) d using (agency_id, subject_id)
left join (select agency_id, subject_id, day as applied from applied) a using (agency_id, subject_id),
lateral (values
  ('initiative proposed_on', proposed),
  ('initiative decided_on', decided),
  ('initiative decided_on+recognised', case when verdict = 'initiatives.recognised' then decided end),
  ('initiative applied_on', applied)
) as c (counter, day)
where c.day is not null
group by 1, 2, 3, 4`,
}
