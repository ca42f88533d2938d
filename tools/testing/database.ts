import pg from 'pg'
import type { Cluster } from '#platform/database/embedded/embedded.ts'
import { openTestCluster } from '#platform/database/embedded/testing.ts'

/** The PostgreSQL of this run, told to the test processes; ended, and emptied of what they left, when the run is over. */
export async function withTestCluster<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  const cluster = await openTestCluster()
  const inherited = process.env.OPENCCHC_TEST_DATABASE
  process.env.OPENCCHC_TEST_DATABASE = cluster.ownerUrl('postgres')
  try {
    return await work()
  } finally {
    await dropLeftovers(cluster)
    if (inherited === undefined) delete process.env.OPENCCHC_TEST_DATABASE
    await cluster.stop()
  }
}

/** A test file that broke off leaves its database. Those somebody is connected to belong to another run. */
async function dropLeftovers(cluster: Cluster): Promise<void> {
  const owner = new pg.Client({ connectionString: cluster.ownerUrl('postgres') })
  await owner.connect()
  const { rows } = await owner.query<{ datname: string }>(
    `select datname from pg_database d
     where datname ~ '^test_[0-9a-f]{12}$'
       and not exists (select from pg_stat_activity a where a.datname = d.datname)`,
  )
  for (const { datname } of rows) await owner.query(`drop database if exists ${datname}`).catch(() => {})
  await owner.end()
}
