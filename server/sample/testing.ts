import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { system } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { openTestCluster } from '#platform/database/embedded/testing.ts'
import { migrate } from '#platform/database/migrate.ts'
import { connect } from '#platform/database/pool.ts'
import { uuidFrom } from '#platform/database/uuid.ts'

/** The province of a test's sample, the same in every process that opens its database. */
const ROOT = uuidFrom('sample', 'of a test')

/** A context in the database, whose clock stands still. */
export function sampleIn(url: string, now: Date): { context: Context; close(): Promise<void> } {
  const { db, pool, close } = connect(url, { size: 6 })
  const secret = Buffer.alloc(32, 7)
  return { context: { db, pool, actor: system, root_id: ROOT, now: () => now, trace: 'test', secret }, close }
}

/** A migrated database in which no province has been named. */
export async function unnamedDatabase(): Promise<{ url: string; close(): Promise<void> }> {
  const cluster = await openTestCluster()
  const name = `sample_${randomBytes(6).toString('hex')}`
  const asOwner = async (statement: string) => {
    const owner = new pg.Client({ connectionString: cluster.ownerUrl('postgres') })
    await owner.connect()
    await owner.query(statement).finally(() => owner.end())
  }
  await asOwner(`create database ${name}`)
  const url = cluster.ownerUrl(name)
  await migrate(url)
  const close = async () => {
    await asOwner(`drop database if exists ${name} with (force)`)
    await cluster.stop()
  }
  return { url, close }
}
