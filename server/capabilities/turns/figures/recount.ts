import type { Recount } from '#measures'

/** The second way to every figure of a hall: plain SQL over the events of tickets, sharing nothing with the fold. */
export const ticketRecount: Recount = {
  kind: 'turns_ticket',
  dimensions: ['via'],
  breakdowns: [['via']],
  sql: `with e as (
  select agency_id, subject_id, seq, kind, data, (occurred_at at time zone 'Asia/Ho_Chi_Minh')::date as day
  from journal.event where subject_kind = 'turns_ticket'
),
born as (select agency_id, subject_id, day as taken, data ->> 'via' as via from e where kind = 'turns.taken'),
called as (
  select distinct on (agency_id, subject_id) agency_id, subject_id, day as called,
    (data ->> 'waited')::int as wait, (data ->> 'limit')::int as most
  from e where kind = 'turns.called' order by agency_id, subject_id, seq
),
served as (select agency_id, subject_id, day as served from e where kind = 'turns.served'),
gone as (
  select agency_id, subject_id, day as gone from e
  where kind in ('turns.cancelled', 'turns.lapsed') or (kind = 'turns.missed' and (data ->> 'over')::boolean)
)
select agency_id, counter, c.day, via, bucket, sum(n) as n
from born left join called using (agency_id, subject_id) left join served using (agency_id, subject_id)
left join gone using (agency_id, subject_id),
lateral (values
  ('turns_ticket taken_on', taken, 0, 1),
  ('turns_ticket called_on', called, 0, 1),
  ('turns_ticket called_on+in_time', case when wait <= most then called end, 0, 1),
  ('turns_ticket called_on:wait/1', called, wait, 1),
  ('turns_ticket served_on', served, 0, 1),
  ('turns_ticket left_on', gone, 0, 1)
) as c (counter, day, bucket, n)
where c.day is not null
group by 1, 2, 3, 4, 5`,
}
