import type { Pool } from 'pg'
import type { Difference } from '#platform/journal/verify.ts'

/**
 * Holds every register against its chain, its numbers and what uses them: each number from the first to the last is
 * there once, was told by the chain in that order, and is carried by the document that took it, or void.
 */
export async function verifyRegisters(pool: Pool): Promise<Difference | null> {
  for (const sql of [GAPS, CHAIN, VOIDS, DOCUMENTS]) {
    const { rows } = await pool.query<Difference>(sql)
    if (rows[0]) return rows[0]
  }
  return null
}

/** Numbers without a gap, and as many as the register says. */
const GAPS = `select 'number_register' as where, concat_ws(' ', r.series, r.year, r.id) as subject,
  concat_ws(' ', coalesce(min(n.n), r.starts_after + 1), coalesce(max(n.n), r.starts_after), count(n.n)) as found,
  concat_ws(' ', r.starts_after + 1, r.last, r.last - r.starts_after) as expected
from documents.register r left join documents.number n on n.agency_id = r.agency_id and n.register_id = r.id
group by r.agency_id, r.id
having coalesce(min(n.n), r.starts_after + 1) <> r.starts_after + 1 or coalesce(max(n.n), r.starts_after) <> r.last
  or count(n.n) <> r.last - r.starts_after
order by 2 limit 1`

/** The chain tells each number once, one after another, of the same taker. */
const CHAIN = `with told as (
  select e.agency_id, e.subject_id, (e.data ->> 'n')::int as n, e.data ->> 'id' as taker, e.data ->> 'on' as day,
    row_number() over (partition by e.agency_id, e.subject_id order by e.seq) as turn
  from journal.event e where e.subject_kind = 'number_register' and e.kind = 'documents.number_taken'
)
select 'number' as where, concat_ws(' ', r.series, r.year, coalesce(n.n, t.n)) as subject,
  concat_ws(' ', n.n, n.subject_id, n.taken_on) as found, concat_ws(' ', t.n, t.taker, t.day) as expected
from told t
full join documents.number n on n.agency_id = t.agency_id and n.register_id = t.subject_id and n.n = t.n
join documents.register r on r.agency_id = coalesce(t.agency_id, n.agency_id) and r.id = coalesce(t.subject_id, n.register_id)
where t.n is null or n.n is null or t.n <> r.starts_after + t.turn or n.subject_id::text is distinct from t.taker
  or n.taken_on::text <> t.day
order by 2 limit 1`

/** Void is what the chain says is void. */
const VOIDS = `select 'number' as where, concat_ws(' ', r.series, r.year, n.n) as subject,
  case when n.void_reason is null then 'in use' else 'void' end as found,
  case when n.void_reason is null then 'void' else 'in use' end as expected
from documents.number n join documents.register r on r.agency_id = n.agency_id and r.id = n.register_id
where (n.void_reason is not null) <> exists (
  select from journal.event e where e.agency_id = n.agency_id and e.subject_kind = 'number_register'
    and e.subject_id = n.register_id and e.kind = 'documents.number_voided' and (e.data ->> 'n')::int = n.n)
order by 2 limit 1`

/** A document shows the number that it took, and nobody else's. */
const DOCUMENTS = `select 'document' as where, coalesce(d.id, n.subject_id)::text as subject,
  concat_ws(' ', d.symbol, d.numbered_on, d.number_id) as found, concat_ws(' ', n.symbol, n.taken_on, n.id) as expected
from documents.document d
full join (select * from documents.number where subject_kind = 'document') n on n.agency_id = d.agency_id and n.subject_id = d.id
where (d.number_id is not null or n.id is not null)
  and (d.number_id is distinct from n.id or d.symbol is distinct from n.symbol or d.numbered_on is distinct from n.taken_on)
order by 2 limit 1`
