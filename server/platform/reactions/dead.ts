import type { Pool } from 'pg'
import type { Context } from '../context.ts'
import type { JournalEvent } from '../journal/tail.ts'
import { Objection } from '../objection.ts'
import type { Reaction } from './reaction.ts'

/** An errand that was given up, or whose next attempt has been due for long. */
export type DeadErrand = {
  readonly id: number
  readonly reaction: string
  readonly subject_kind: string
  readonly subject_id: string
  readonly event: string
  readonly occurred_at: Date
  readonly attempts: number
  readonly error_code: string | null
  readonly failed_at: Date | null
}

const PAGE = 100

/** The dead ones, latest first; a hundred at most. */
export async function deadErrands({ pool }: Pick<Context, 'pool'>): Promise<DeadErrand[]> {
  const { rows } = await pool.query<DeadErrand>(
    `select e.id, e.reaction, e.subject_kind, e.subject_id, v.kind as event, v.occurred_at, e.attempts, e.error_code, e.failed_at
     from journal.errand e join journal.event v
       on v.agency_id = e.agency_id and v.subject_kind = e.subject_kind and v.subject_id = e.subject_id and v.seq = e.seq
     where e.state = 'dead' order by e.failed_at desc limit ${PAGE}`,
  )
  return rows
}

/** How many wait, how many of them were to be done more than ten minutes ago, how many are dead. */
export async function errandCounts(
  pool: Pool,
  now: Date,
): Promise<{ waiting: number; late: number; failing: number; dead: number }> {
  const { rows } = await pool.query<{ waiting: number; late: number; failing: number; dead: number }>(
    `select count(*) filter (where state = 'waiting')::int as waiting,
       count(*) filter (where state = 'waiting' and due_at < $1::timestamptz - interval '10 minutes')::int as late,
       count(*) filter (where state = 'waiting' and attempts > 0 and failed_at is not null)::int as failing,
       count(*) filter (where state = 'dead')::int as dead
     from journal.errand where state <> 'let_go'`,
    [now],
  )
  return rows[0] ?? { waiting: 0, late: 0, failing: 0, dead: 0 }
}

type Reactions = readonly Reaction[]

/** Has a dead errand tried again from the start; who did it stands on its row. @throws Objection `journal.errand_not_found` */
export async function tryAgain(context: Context, reactions: Reactions, id: number): Promise<void> {
  const { event, reaction } = await deadOne(context, reactions, id)
  await reaction?.tryingAgain?.(context, event)
  await decide(context, id, `state = 'waiting', due_at = $3, attempts = 0`)
}

/** Lets a dead errand go: it is not done, and the row says who decided so. @throws Objection `journal.errand_not_found` */
export async function letGo(context: Context, reactions: Reactions, id: number): Promise<void> {
  const { event, reaction, error_code } = await deadOne(context, reactions, id)
  await reaction?.gaveUp?.(context, event, error_code)
  await decide(context, id, `state = 'let_go'`)
}

async function deadOne({ pool }: Context, reactions: Reactions, id: number) {
  const { rows } = await pool.query<JournalEvent & { reaction: string; error_code: string | null }>(
    `select e.reaction, e.error_code, v.agency_id, v.subject_kind, v.subject_id, v.seq, v.kind, v.occurred_at, v.recorded_at,
       v.actor_id, v.data
     from journal.errand e join journal.event v
       on v.agency_id = e.agency_id and v.subject_kind = e.subject_kind and v.subject_id = e.subject_id and v.seq = e.seq
     where e.id = $1 and e.state = 'dead'`,
    [id],
  )
  const [row] = rows
  if (!row) throw new Objection('journal.errand_not_found')
  const { reaction: name, error_code, ...event } = row
  return { event, error_code: error_code ?? 'unknown', reaction: reactions.find((one) => one.name === name) }
}

async function decide({ pool, actor, now }: Context, id: number, set: string): Promise<void> {
  const { rowCount } = await pool.query(
    `update journal.errand set ${set}, decided_by = $2, decided_at = $3 where id = $1 and state = 'dead'`,
    [id, actor.account_id, now()],
  )
  if (!rowCount) throw new Objection('journal.errand_not_found')
}
