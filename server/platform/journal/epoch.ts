import type { Pool } from 'pg'

const known = new WeakMap<Pool, Promise<number>>()

/** The journal's epoch, read once per pool: it only changes when a backup is restored, and then programs start anew. */
export function currentEpoch(pool: Pool): Promise<number> {
  const found =
    known.get(pool) ??
    pool.query<{ epoch: number }>('select epoch from journal.epoch').then(({ rows }) => rows[0]?.epoch ?? 1)
  known.set(pool, found)
  found.catch(() => known.delete(pool))
  return found
}

/** A restored record goes on from an earlier moment: what is written from now on belongs to an epoch of its own. As the owner. */
export async function raiseEpoch(owner: Pool): Promise<void> {
  await owner.query('update journal.epoch set epoch = epoch + 1')
}
