import { CannotStart, exitCodes } from '#platform/config/cannot-start.ts'
import type { Config } from '#platform/config/config.ts'
import { openCluster } from '#platform/database/embedded.ts'
import { migrate } from '#platform/database/migrate.ts'
import { type Connected, connect, run } from '#platform/database/pool.ts'
import { checkServer, lacksOf } from '#platform/database/server-version.ts'

const DATABASE = 'opencchc'

/** The record, reached: connections as the program's role, and the owner's address for what only the owner may. */
export type OpenDatabase = Connected & {
  readonly ownerUrl: string
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
  return {
    ...connected,
    ownerUrl: place.directUrl,
    async stop() {
      await connected.close().catch(() => {})
      await place.stop()
    },
  }
}

type Place = { url: string; directUrl: string; stop(): Promise<void> }

async function given(url: string, directUrl: string): Promise<Place> {
  const reasons = lacksOf(await checkServer(directUrl))
  if (reasons.length > 0) throw new CannotStart(reasons, exitCodes.database)
  return { url, directUrl, stop: async () => {} }
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
  return { url, directUrl: url, stop: () => cluster.stop() }
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
