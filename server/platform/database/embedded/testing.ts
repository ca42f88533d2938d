import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Cluster, openCluster } from './embedded.ts'

/**
 * The PostgreSQL all test processes share. The test runner opens it once and hands its address down in
 * OPENCCHC_TEST_DATABASE; a test file run alone starts it on demand, in the temp folder, and the last to leave ends it.
 * Databases made in it stay until they are dropped.
 */
export async function openTestCluster(env: NodeJS.ProcessEnv = process.env): Promise<Cluster> {
  const given = env.OPENCCHC_TEST_DATABASE
  if (given) return elsewhere(given)
  const name = createHash('sha256')
    .update(import.meta.dirname)
    .digest('hex')
    .slice(0, 12)
  const folder = join(tmpdir(), `opencchc-test-${process.getuid?.() ?? 0}-${name}`)
  return openCluster(folder, { info: () => {} }, { durable: false })
}

/** A server that somebody else started and sees to. */
function elsewhere(address: string): Cluster {
  const nothing = async () => {}
  const ownerUrl = (database: string) => inDatabase(address, database)
  return { started: false, ownerUrl, isAlive: () => true, revive: nothing, stop: nothing }
}

function inDatabase(address: string, database: string): string {
  const url = new URL(address)
  url.pathname = `/${encodeURIComponent(database)}`
  return url.href
}
