import type { Pool } from 'pg'
import { named } from '../database/named.ts'
import type { JournalEvent } from '../journal/tail.ts'
import { MOST_ATTEMPTS } from './reaction.ts'

/** An errand that a worker has taken: nobody else begins it before `claimed_until`. */
export type Claimed = {
  readonly id: number
  readonly reaction: string
  readonly attempts: number
  readonly claimed_until: Date
  readonly event: JournalEvent
}

/** How long a worker may be at an errand, in ms; then it is taken for dead. */
const LEASE = 5 * 60_000

type Row = JournalEvent & Pick<Claimed, 'reaction' | 'attempts' | 'claimed_until'> & { errand_id: number }

/** Of each subject only the first errand of a reaction can be taken; one that another worker takes at this moment is passed over. */
const CLAIM = `with next as materialized (
  select w.agency_id, w.id from journal.errand w
  where w.state = 'waiting' and w.due_at <= $1 and (w.claimed_until is null or w.claimed_until < $1) and w.reaction = any($2::text[])
    and not exists (select from journal.errand b
      where b.reaction = w.reaction and b.subject_id = w.subject_id and b.state = 'waiting' and b.id < w.id)
  order by w.due_at, w.id limit 1 for update of w skip locked
), claimed as (
  update journal.errand e set claimed_until = $3, attempts = e.attempts + 1
  from next where e.agency_id = next.agency_id and e.id = next.id
  returning e.id as errand_id, e.reaction, e.attempts, e.claimed_until, e.agency_id, e.subject_kind, e.subject_id, e.seq
)
select c.errand_id, c.reaction, c.attempts, c.claimed_until, v.agency_id, v.subject_kind, v.subject_id, v.seq, v.kind, v.occurred_at,
  v.recorded_at, v.actor_id, v.data
from claimed c join journal.event v
  on v.agency_id = c.agency_id and v.subject_kind = c.subject_kind and v.subject_id = c.subject_id and v.seq = c.seq`

/** Takes the next errand that is due, for one worker; null where there is none. */
export async function claimNext(pool: Pool, reactions: readonly string[], now: Date): Promise<Claimed | null> {
  const until = new Date(now.getTime() + LEASE)
  const [row] = await named<Row>(pool, { sql: CLAIM, parameters: [now, reactions, until] })
  if (!row) return null
  const { errand_id, reaction, attempts, claimed_until, ...event } = row
  return { id: errand_id, reaction, attempts, claimed_until, event }
}

/** Where it is still this worker's: its time may have run out, and another be at it. */
const STILL_OURS = `agency_id = $1 and id = $2 and state = 'waiting' and claimed_until = $3`

const placeOf = ({ event, id, claimed_until }: Claimed) => [event.agency_id, id, claimed_until]

/** It is done, and needs no row any longer. */
export async function finish(pool: Pool, errand: Claimed): Promise<void> {
  await pool.query(`delete from journal.errand where ${STILL_OURS}`, placeOf(errand))
}

/** It went well and must wait; its attempts begin anew. */
export async function postpone(pool: Pool, errand: Claimed, until: Date): Promise<void> {
  await pool.query(`update journal.errand set due_at = $4, claimed_until = null, attempts = 0 where ${STILL_OURS}`, [
    ...placeOf(errand),
    until,
  ])
}

/** It failed: it waits for its next attempt, or is dead and no longer holds up what comes after it. */
export async function fail(
  pool: Pool,
  errand: Claimed,
  failure: { readonly code: string; readonly at: Date; readonly again: Date },
): Promise<'waiting' | 'dead'> {
  const state = errand.attempts >= MOST_ATTEMPTS ? 'dead' : 'waiting'
  await pool.query(
    `update journal.errand set state = $4, due_at = $5, error_code = $6, failed_at = $7, claimed_until = null where ${STILL_OURS}`,
    [...placeOf(errand), state, failure.again, failure.code, failure.at],
  )
  return state
}

/** Sets dead what waits for a reaction that this program does not know: nobody would ever take it. */
export async function buryUnknown(pool: Pool, known: readonly string[], now: Date): Promise<number> {
  const { rowCount } = await pool.query(
    `update journal.errand set state = 'dead', error_code = 'unknown_reaction', failed_at = $2, claimed_until = null
     where state = 'waiting' and reaction <> all($1::text[])`,
    [known, now],
  )
  return rowCount ?? 0
}
