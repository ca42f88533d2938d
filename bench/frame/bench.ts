import { openCluster } from '#platform/database/embedded/embedded.ts'
import { type HttpPair, startPair } from './http-pair.ts'
import { install } from './installation.ts'
import { copyDatabase, openReference } from './reference-database.ts'
import type { Bench } from './scenario.ts'
import { openWorld } from './world.ts'

const ROUNDS = { quick: { count: 3, seconds: 0.4 }, whole: { count: 5, seconds: 2 } }
/** Dossiers in the record before anything is measured on it: when it must be quick, those the sample comes with. */
const DOSSIERS = { quick: 0, whole: 20_000 }

/**
 * Makes each shared part when it is first asked for; `close` takes all of them away, last made first.
 *
 * @param database an empty database of one's own; null for a durable cluster in the temp folder.
 */
export function makeBench(
  quick: boolean,
  database: string | null,
  say: (message: string) => void,
): { bench: Bench; close(): Promise<void> } {
  const closings: (() => Promise<unknown>)[] = []
  const closing = <Part>(part: Part, close: () => Promise<unknown>): Part => {
    closings.push(close)
    return part
  }
  const installation = once(async () => {
    const made = await install(database, say)
    return closing(made, made.remove)
  })
  /** The copy is made while nobody is connected, before the world opens for good. */
  const opened = once(async () => {
    const { settings } = await installation()
    if (!database) {
      const cluster = await openCluster(settings.OPENCCHC_DATA ?? '', { info: say })
      closing(cluster, cluster.stop)
    }
    const growing = await openWorld(settings, say)
    await growing.grow(quick ? DOSSIERS.quick : DOSSIERS.whole)
    await growing.close()
    const copy = await copyDatabase(growing.databaseUrl)
    const world = await openWorld(settings, say)
    return { copy, world: closing(world, world.close) }
  })
  const reference = once(async () => {
    const made = await openReference((await opened()).copy)
    return closing(made, made.close)
  })
  const world = async () => (await opened()).world
  /** The figures are up to date first, so that the program's reader has nothing to catch up with. */
  const http = once(async (): Promise<HttpPair> => {
    const { settings } = await installation()
    await (await world()).folded()
    const pair = await startPair(settings, await world(), await reference())
    return closing(pair, pair.stop)
  })
  const close = async () => {
    for (const end of closings.splice(0).reverse()) await end().catch((error: unknown) => say(String(error)))
  }
  return {
    bench: { quick, rounds: quick ? ROUNDS.quick : ROUNDS.whole, say, installation, world, reference, http },
    close,
  }
}

function once<Part>(make: () => Promise<Part>): () => Promise<Part> {
  let made: Promise<Part> | null = null
  return () => {
    made ??= make()
    return made
  }
}
