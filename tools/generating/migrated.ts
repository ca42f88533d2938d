import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { openTestCluster } from '#platform/database/embedded/testing.ts'
import { migrate } from '#platform/database/migrate.ts'

/** Works with a fresh database that has had every migration; it is dropped afterwards. */
export async function withMigrated<Answer>(work: (url: string) => Promise<Answer>): Promise<Answer> {
  const cluster = await openTestCluster()
  const name = `test_${randomBytes(6).toString('hex')}`
  const owner = new pg.Client({ connectionString: cluster.ownerUrl('postgres') })
  await owner.connect()
  try {
    await owner.query(`create database ${name}`)
    await migrate(cluster.ownerUrl(name))
    return await work(cluster.ownerUrl(name))
  } finally {
    await owner.query(`drop database if exists ${name} with (force)`)
    await owner.end()
    await cluster.stop()
  }
}
