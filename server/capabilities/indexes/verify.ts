import type { Pool } from 'pg'
import type { Difference } from '#platform/journal/verify.ts'
import type { CriteriaSet } from './criteria/criteria-set.ts'
import type { StoredResult } from './queries.ts'
import { canonical, digestOf } from './rounds/canonical.ts'
import { isWhole, recompute } from './rounds/freeze.ts'

/**
 * Computes every published round again, from its own inputs and from its rows, and holds sets, points and the digest in
 * the journal against each other; stops at the first that differs.
 */
export async function verifyRounds(pool: Pool): Promise<{ rounds: number; difference: Difference | null }> {
  const { rows } = await pool.query<
    StoredResult & { code: string; root_id: string; told: string | null; set: CriteriaSet; set_digest: Buffer }
  >(
    `select r.code, r.agency_id as root_id, t.inputs, t.ranking, t.digest, t.made_at, s.content as set, s.digest as set_digest,
  (select e.data ->> 'digest' from journal.event e where e.agency_id = r.agency_id and e.subject_kind = 'index_round' and e.subject_id = r.id
    and e.data ->> 'step' = 'publish' order by e.seq desc limit 1) as told
from indexes.round r join indexes.result t on t.agency_id = r.agency_id and t.round_id = r.id
join indexes.set s on s.agency_id = r.agency_id and s.id = r.set_id order by r.agency_id, r.code`,
  )
  for (const row of rows) {
    const digest = row.digest.toString('hex')
    const set = digestOf(canonical(row.set)).toString('hex')
    const found = await recompute({ pool, root_id: row.root_id }, row.code)
    const wrong: readonly (readonly [found: string, expected: string])[] = [
      [digest, row.told ?? ''],
      [isWhole(row) ? digest : 'other bytes', digest],
      [found.recomputed, digest],
      [set, row.set_digest.toString('hex')],
    ]
    const first = wrong.find(([one, other]) => one !== other)
    if (first)
      return {
        rounds: rows.length,
        difference: { where: 'round', subject: row.code, found: first[0], expected: first[1] },
      }
  }
  return { rounds: rows.length, difference: await pointsDifference(pool) }
}

/** Points in the rows against those the journal last told of them. */
async function pointsDifference(pool: Pool): Promise<Difference | null> {
  const { rows } = await pool.query<Difference>(
    `select 'score' as where, concat_ws(' ', e.data ->> 'round', e.data ->> 'agency', s.component) as subject,
  coalesce(l.to_points::text, 'null') as found, coalesce(e.data ->> 'to', 'null') as expected
from indexes.score s
join indexes.score_line l on l.agency_id = s.agency_id and l.score_id = s.id
join journal.event e on e.agency_id = s.agency_id and e.subject_kind = 'index_score' and e.subject_id = s.id and e.seq = l.seq
where l.to_points is distinct from (e.data ->> 'to')::int or l.from_points is distinct from (e.data ->> 'from')::int
order by 2 limit 1`,
  )
  return rows[0] ?? null
}
