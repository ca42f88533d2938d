import { CannotStart, exitCodes } from '#platform/config/cannot-start.ts'
import type { Config } from '#platform/config/config.ts'
import { type Cluster, openCluster } from '#platform/database/embedded/embedded.ts'
import { type Watch, watch } from '#platform/database/embedded/watch.ts'
import { migrate } from '#platform/database/migrate.ts'
import { type Connected, connect, run } from '#platform/database/pool.ts'
import { checkServer, lacksOf } from '#platform/database/server-version.ts'
import type { Log } from '#platform/log/log.ts'

const DATABASE = 'opencchc'

/** The record, reached: connections as the program's role, and the owner's address for what only the owner may. */
export type OpenDatabase = Connected & {
  readonly ownerUrl: string
  /** Starts the embedded server again whenever it dies, from now until `stop`; a server of its own is not ours to start. */
  watch(log: Log, giveUp: (why: CannotStart) => void): void
  /** How the program's own server does; one that is not ours is taken to be up. */
  state(): 'up' | 'restarting'
  /** Closes connections, and stops the embedded server where this process was the last to use it. */
  stop(): Promise<void>
}

/**
 * Opens the record: the server of DATABASE_URL, else the embedded one of the data folder, which is started if it does
 * not run. The database is created where it is missing and brought to this version.
 *
 * @throws CannotStart where it cannot be reached or lacks what the program needs.
 */
export async function openDatabase(config: Config, say: (message: string) => void): Promise<OpenDatabase> {
  const place =
    config.database.kind === 'server'
      ? await given(config.database.url, config.database.directUrl)
      : await embedded(config.dataFolder, say)
  await migrate(place.directUrl)
  const connected = connect(place.url, { size: 12 })
  let watching: Watch | null = null
  return {
    ...connected,
    ownerUrl: place.directUrl,
    watch(log, giveUp) {
      if (place.cluster) watching ??= watch(place.cluster, log, giveUp)
    },
    state: () => watching?.state() ?? 'up',
    async stop() {
      watching?.stop()
      await connected.close().catch(() => {})
      await place.stop()
    },
  }
}

type Place = { url: string; directUrl: string; cluster: Cluster | null; stop(): Promise<void> }

async function given(url: string, directUrl: string): Promise<Place> {
  const reasons = lacksOf(await checkServer(directUrl))
  if (reasons.length > 0) throw new CannotStart(reasons, exitCodes.database)
  return { url, directUrl, cluster: null, stop: async () => {} }
}

async function embedded(dataFolder: string, say: (message: string) => void): Promise<Place> {
  const cluster = await openCluster(dataFolder, { info: say })
  try {
    await createIfMissing(cluster.ownerUrl('postgres'))
  } catch (error) {
    await cluster.stop()
    throw error
  }
  const url = cluster.ownerUrl(DATABASE)
  return { url, directUrl: url, cluster, stop: () => cluster.stop() }
}

async function createIfMissing(maintenanceUrl: string): Promise<void> {
  const { db, close } = connect(maintenanceUrl, { role: null, size: 1 })
  try {
    const found = await run(db, 'select from pg_database where datname = $1', [DATABASE])
    if (found.length === 0) await run(db, `create database ${DATABASE}`)
  } finally {
    await close()
  }
}
