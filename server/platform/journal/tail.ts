import { setTimeout as sleep } from 'node:timers/promises'
import type { Pool, PoolClient } from 'pg'
import { FROM_THE_FIRST, nextCounted, passOver } from './counted.ts'
import type { AnySubjectKind, EventOf } from './subject.ts'

/** An event as readers of the journal see it. */
export type JournalEvent = {
  readonly agency_id: string
  readonly subject_kind: string
  readonly subject_id: string
  readonly seq: number
  readonly kind: string
  readonly occurred_at: Date
  readonly recorded_at: Date
  readonly actor_id: string
  readonly data: Readonly<Record<string, unknown>>
}

type HeardAs<Event> = Event extends { readonly kind: infer Kind; readonly data: infer Data }
  ? Omit<JournalEvent, 'kind' | 'data'> & { readonly kind: Kind; readonly data: Data }
  : never

/** What readers hear of a kind of subject: told apart by `kind`, and each with what its kind tells. */
export type JournalEventOf<Kind extends AnySubjectKind> = HeardAs<EventOf<Kind>>

/** A reader that keeps tables in step with the journal, in the tail's own transaction: exactly once, in order. */
export type Fold = {
  readonly consumer: string
  /** Where it begins: with the first event ever, or with the next one from when it is first read. */
  readonly begins?: 'now'
  apply(client: PoolClient, events: readonly JournalEvent[]): Promise<void>
}

/** How many events are read at once: few where the reader keeps up, more and more where it has to catch up. */
const BATCH = 2_000
const MOST = 20_000

/**
 * Reads on once: the next events, so many at most, below the oldest running transaction, so that none that commits late is passed over.
 *
 * @returns how many events were read; 0 where there are none, or another process has the reader's cursor.
 */
export async function readOn(pool: Pool, fold: Fold, most = BATCH): Promise<number> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const events = await nextEvents(client, fold, most)
    if (events.length > 0) {
      await fold.apply(client, events)
      await moveCursor(client, fold.consumer, events)
    }
    await client.query('commit')
    return events.length
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  } finally {
    client.release()
  }
}

/**
 * Reads on until nothing is left. What is committed but not settled yet, since an older transaction still runs somewhere
 * on the server, is waited for; not longer than the patience, in ms.
 */
export async function readAll(pool: Pool, fold: Fold, patience = 15_000): Promise<number> {
  const until = Date.now() + patience
  let total = 0
  let most = BATCH
  for (;;) {
    const read = await readOn(pool, fold, most)
    total += read
    most = nextMost(most, read)
    if (read > 0) continue
    if (Date.now() >= until || !(await hasUnread(pool, fold.consumer))) return total
    await sleep(20)
  }
}

async function hasUnread(pool: Pool, consumer: string): Promise<boolean> {
  const { rowCount } = await pool.query(
    `select from journal.event e, journal.cursor c
     where c.consumer = $1 and (e.epoch, e.xid, e.subject_id, e.seq) > (c.epoch, c.xid, c.subject_id, c.seq) limit 1`,
    [consumer],
  )
  return Boolean(rowCount)
}

/** Follows the journal until the signal; a failure is handed to `onError` and tried again a second later. */
export async function follow(
  pool: Pool,
  fold: Fold,
  signal: AbortSignal,
  onError: (error: unknown) => void,
): Promise<void> {
  let most = BATCH
  while (!signal.aborted) {
    const read = await readOn(pool, fold, most).catch((error: unknown) => {
      if (!signal.aborted) onError(error)
      return null
    })
    if (read === null) await pause(1_000, signal)
    else if (read < most) await pause(250, signal)
    most = nextMost(most, read ?? 0)
  }
}

/** A full batch says that more is waiting: the next may be larger. */
function nextMost(most: number, read: number): number {
  return read < most ? BATCH : Math.min(most * 2, MOST)
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    signal.addEventListener('abort', done, { once: true })
  })
}

/** What no running transaction can still come before: all of an epoch that is over, and of this one what is below the oldest. */
export const SETTLED = `(e.epoch < (select epoch from journal.epoch) or e.xid < pg_snapshot_xmin(pg_current_snapshot()))`

type Placed = JournalEvent & { epoch: number; xid: string }

const FROM_NOW_ON = `insert into journal.cursor (consumer, epoch, xid, subject_id, seq)
  select $1, e.epoch, e.xid, e.subject_id, e.seq from journal.event e
  where ${SETTLED} and not exists (select from journal.cursor where consumer = $1)
  order by e.epoch desc, e.xid desc, e.subject_id desc, e.seq desc limit 1 on conflict do nothing`

async function nextEvents(client: PoolClient, { consumer, begins }: Fold, most: number): Promise<Placed[]> {
  if (begins === 'now') await client.query(FROM_NOW_ON, [consumer])
  await client.query(FROM_THE_FIRST, [consumer])
  for (;;) {
    const at = await client.query<Place>(CURSOR, [consumer])
    const [cursor] = at.rows
    if (!cursor) return []
    const counted = await nextCounted(client, consumer)
    const events = await eventsAfter(client, cursor, counted, most)
    if (events.length > 0 || !counted?.settled) return events
    await passOver(client, consumer, counted)
  }
}

type Place = { epoch: number; xid: string; subject_id: string; seq: number }

const CURSOR =
  'select epoch, xid, subject_id, seq from journal.cursor where consumer = $1 for no key update skip locked'

/** The next events in order, up to those that were counted as they were written. */
async function eventsAfter(
  client: PoolClient,
  { epoch, xid, subject_id, seq }: Place,
  until: { readonly epoch: number; readonly xid: string } | null,
  most: number,
): Promise<Placed[]> {
  const { rows } = await client.query<Placed>(
    `select agency_id, subject_kind, subject_id, seq, kind, occurred_at, recorded_at, actor_id, data, epoch, xid::text
     from journal.event e
     where (e.epoch, e.xid, e.subject_id, e.seq) > ($1::int, $2::xid8, $3::uuid, $4::int) and ${SETTLED}
       ${until ? 'and (e.epoch, e.xid) < ($6::int, $7::xid8)' : ''}
     order by e.epoch, e.xid, e.subject_id, e.seq limit $5`,
    [epoch, xid, subject_id, seq, most, ...(until ? [until.epoch, until.xid] : [])],
  )
  return rows
}

async function moveCursor(client: PoolClient, consumer: string, events: readonly Placed[]): Promise<void> {
  const last = events.at(-1)
  if (!last) return
  await client.query(
    `update journal.cursor set epoch = $2, xid = $3::xid8, subject_id = $4, seq = $5, events = events + $6, moved_at = now() where consumer = $1`,
    [consumer, last.epoch, last.xid, last.subject_id, last.seq, events.length],
  )
}
