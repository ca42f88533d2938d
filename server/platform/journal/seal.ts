import { createHash } from 'node:crypto'
import type { Pool, PoolClient } from 'pg'
import { SETTLED } from './tail.ts'

/** The last hash of a subject's chain when a seal was made: `[agency, kind, id, seq, hash]`. */
export type Head = readonly [agency_id: string, kind: string, id: string, seq: number, hash: string]

/** What a seal's root covers: the root before, then every head in order. */
export function rootOf(before: Buffer, heads: readonly Head[]): Buffer {
  const hash = createHash('sha256').update(before)
  for (const head of heads) hash.update(JSON.stringify(head))
  return hash.digest()
}

/**
 * Seals the subjects that moved since the seal before: whoever holds a seal's root can tell whether the end of a chain,
 * or a whole chain, was taken away afterwards.
 *
 * @returns how many subjects the new seal covers; 0 where nothing moved and none was made.
 */
export async function seal(pool: Pool): Promise<number> {
  const client = await pool.connect()
  try {
    await client.query('begin isolation level repeatable read')
    await client.query(`select pg_advisory_xact_lock(hashtext('journal.seal'))`)
    const sealed = await sealNext(client)
    await client.query('commit')
    return sealed
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  } finally {
    client.release()
  }
}

type Last = { number: number; epoch: number; xid: string; root: Buffer }

async function sealNext(client: PoolClient): Promise<number> {
  const last = (
    await client.query<Last>('select number, epoch, xid::text, root from journal.seal order by number desc limit 1')
  ).rows[0]
  const before = last ?? { number: 0, epoch: 0, xid: '0', root: Buffer.alloc(32) }
  const { rows } = await client.query<{
    agency_id: string
    subject_kind: string
    subject_id: string
    seq: number
    hash: string
    epoch: number
    xid: string
  }>(
    `select distinct on (agency_id, subject_kind, subject_id) agency_id, subject_kind, subject_id, seq, encode(hash, 'hex') as hash, epoch, xid::text
     from journal.event e where (e.epoch, e.xid) > ($1::int, $2::xid8) and ${SETTLED}
     order by agency_id, subject_kind, subject_id, seq desc`,
    [before.epoch, before.xid],
  )
  if (rows.length === 0) return 0
  const heads = rows.map((row): Head => [row.agency_id, row.subject_kind, row.subject_id, row.seq, row.hash])
  const end = rows.reduce((most, row) =>
    row.epoch > most.epoch || (row.epoch === most.epoch && BigInt(row.xid) > BigInt(most.xid)) ? row : most,
  )
  await client.query(
    'insert into journal.seal (number, epoch, xid, subjects, root, heads) values ($1, $2, $3::xid8, $4, $5, $6)',
    [before.number + 1, end.epoch, end.xid, heads.length, rootOf(before.root, heads), JSON.stringify(heads)],
  )
  return heads.length
}
