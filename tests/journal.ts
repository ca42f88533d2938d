import { setTimeout as pause } from 'node:timers/promises'
import type { Pool } from 'pg'
import { type Fold, readAll } from '#platform/journal/tail.ts'

/**
 * Reads on until everything that was written is read. The tail waits for the oldest transaction of the whole server, and
 * other tests have theirs there.
 */
export async function readToEnd(pool: Pool, fold: Fold): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    await readAll(pool, fold)
    const { rows } = await pool.query<{ read: string; written: string }>(
      'select (select events from journal.cursor where consumer = $1) as read, (select count(*) from journal.event) as written',
      [fold.consumer],
    )
    if (rows[0]?.read === rows[0]?.written) return
    await pause(50)
  }
  throw new Error('the journal was not read to its end within 20 seconds')
}
