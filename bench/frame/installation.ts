import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Fetched, fetchPage } from './first-page.ts'
import { memoryOf } from './memory.ts'
import { type Program, startProduct } from './programs.ts'

/** The product on a data folder of its own, and how its first two starts went. */
export type Installation = {
  readonly settings: Readonly<Record<string, string>>
  /** Seconds to the first answer: from an empty folder with the sample province, and on what is there. */
  readonly firstStart: number
  readonly secondStart: number
  /** All its processes when nobody asks anything, in MB; null where the system does not tell. */
  readonly memory: number | null
  readonly home: { readonly parts: readonly Fetched[]; readonly scripts: number }
  remove(): Promise<void>
}

const SETTLES = 4_000

/** Starts it from nothing; the sample comes with it. With a database of one's own only the data folder is new. */
export async function install(database: string | null, say: (message: string) => void): Promise<Installation> {
  const folder = await mkdtemp(join(tmpdir(), 'opencchc-bench-'))
  if (process.getuid?.() === 0) await chmod(folder, 0o711)
  const settings = { OPENCCHC_DATA: join(folder, 'data'), DATABASE_URL: database ?? '' }
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    say('starting from nothing, with the sample province')
    const first = await startProduct(settings)
    const looked = await look(first, settings.OPENCCHC_DATA, database === null).finally(first.stop)
    say('starting again on what is there')
    const second = await startProduct(settings)
    await second.stop()
    return { settings, firstStart: first.seconds, secondStart: second.seconds, ...looked, remove }
  } catch (error) {
    await remove()
    throw error
  }
}

/** Its first page, and its memory when it has come to rest. */
async function look(
  program: Program,
  dataFolder: string,
  hasOwnDatabase: boolean,
): Promise<Pick<Installation, 'home' | 'memory'>> {
  const home = await fetchPage(program.address, '/')
  await pause(SETTLES)
  const postgres = hasOwnDatabase ? [await postmasterOf(dataFolder)] : []
  return { home, memory: memoryOf([program.pid, ...postgres]) }
}

async function postmasterOf(dataFolder: string): Promise<number> {
  return Number(JSON.parse(await readFile(join(dataFolder, 'postgres.json'), 'utf8')).pid)
}
