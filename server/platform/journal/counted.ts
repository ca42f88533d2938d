import type { PoolClient } from 'pg'
import type { Fold, JournalEvent } from './tail.ts'

/** A transaction whose events were folded where they were written, and whether none can come before it any more. */
export type Counted = {
  readonly epoch: number
  readonly xid: string
  readonly events: number
  readonly settled: boolean
}

/** The reader's place, made where it has none. */
export const FROM_THE_FIRST = 'insert into journal.cursor (consumer) values ($1) on conflict do nothing'

/**
 * Folds events in the transaction that writes them, instead of later from the journal, and leaves word for the reader. For
 * subjects nobody else knows of yet: of others, the reader may still have earlier events before it.
 */
export async function foldAsWritten(
  client: PoolClient,
  fold: Fold,
  epoch: number,
  events: readonly JournalEvent[],
): Promise<void> {
  if (events.length === 0) return
  await client.query(FROM_THE_FIRST, [fold.consumer])
  await client.query(
    'insert into journal.counted (consumer, epoch, xid, events) values ($1, $2, pg_current_xact_id(), $3)',
    [fold.consumer, epoch, events.length],
  )
  await fold.apply(client, events)
}

/** The next transaction the reader has to pass over; null where there is none. */
export async function nextCounted(client: PoolClient, consumer: string): Promise<Counted | null> {
  const { rows } = await client.query<Counted>(
    `select e.epoch, e.xid::text, e.events, (e.epoch < (select epoch from journal.epoch) or e.xid < pg_snapshot_xmin(pg_current_snapshot())) as settled
     from journal.counted e where e.consumer = $1 order by e.epoch, e.xid limit 1`,
    [consumer],
  )
  return rows[0] ?? null
}

/** Moves the reader to behind that transaction. */
export async function passOver(client: PoolClient, consumer: string, { epoch, xid, events }: Counted): Promise<void> {
  await client.query('delete from journal.counted where consumer = $1 and epoch = $2 and xid = $3::xid8', [
    consumer,
    epoch,
    xid,
  ])
  await client.query(
    `update journal.cursor set epoch = $2, xid = $3::xid8, subject_id = 'ffffffff-ffff-ffff-ffff-ffffffffffff', seq = 2147483647,
       events = events + $4, moved_at = now() where consumer = $1`,
    [consumer, epoch, xid, events],
  )
}
