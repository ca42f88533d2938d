import { existsSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { giveToOwner, makeDataFolder } from '../../config/data-folder.ts'
import { createCluster, OWNER, passwordOf } from './create.ts'
import { explained, isPortTaken, isStillLeaving, refusalFor } from './failure.ts'
import { takeLock, waitForLock } from './lock.ts'
import { type Place, placeFor } from './place.ts'
import { freePort, recall, remember } from './port.ts'
import { end, launch, type Postmaster, postmasterOf, signal } from './postmaster.ts'
import { isAlive } from './process.ts'
import { hasUsers, joinUsers } from './users.ts'
import { reasons, refusal } from './words.ts'

export type ClusterLog = { info(message: string): void }

/** A running PostgreSQL that belongs to a data folder. */
export type Cluster = {
  /** The address of one of its databases, as the superuser. */
  ownerUrl(database: string): string
  /** Whether this call started it; false where it already ran. */
  readonly started: boolean
  /** Whether its postgres still runs. One started by hand is whoever's started it: it counts as running. */
  isAlive(): boolean
  /** Starts it again, on its port, where it has died; another program may have been first. @throws CannotStart */
  revive(): Promise<void>
  /** Leaves the cluster; ends it where no other program uses it and it is ours. May be called twice. */
  stop(): Promise<void>
}

/**
 * Uses the running database of that data folder, or starts it, making it first where there is none. Whoever leaves last
 * ends it, so that one orphaned by a killed program is ended too; a postgres started by hand is left alone. When the
 * process exits without `stop`, it is told to end on the way out.
 *
 * @param durable false for tests, where a crash of the machine may cost the data.
 * @throws CannotStart with what to do.
 */
export async function openCluster(
  dataFolder: string,
  log: ClusterLog,
  { durable = true }: { durable?: boolean } = {},
): Promise<Cluster> {
  makeDataFolder(dataFolder)
  const folder = realpathSync(dataFolder)
  try {
    return await openIn(folder, log, durable)
  } catch (error) {
    throw explained(folder, error)
  }
}

async function openIn(folder: string, log: ClusterLog, durable: boolean): Promise<Cluster> {
  const lock = await waitForLock(openingLock(folder))
  const leave = joinUsers(folder)
  try {
    const place = placeFor(folder, (message) => log.info(message))
    const running = await runningOn(place)
    const postmaster = running ?? (await start(place, log, durable))
    return clusterOf(place, postmaster, {
      started: running === null,
      leave,
      again: (port) => start(place, log, true, port),
    })
  } catch (error) {
    leave()
    throw error
  } finally {
    giveToOwner(folder)
    lock.release()
  }
}

/** Waits out one that is on its way up or down. */
async function runningOn(place: Place): Promise<Postmaster | null> {
  for (;;) {
    const found = postmasterOf(place)
    if (!found || (found.status === 'ready' && !isEnding(place, found))) return found
    await sleep(20)
  }
}

function isEnding({ dataFolder }: Place, { pid }: Postmaster): boolean {
  const memory = recall(dataFolder)
  return memory?.ending === true && memory.pid === pid
}

const TRIES = 5
const LEAVING = 10_000

/** @param only the port that programs already have in hand: then no other will do. */
async function start(place: Place, log: ClusterLog, durable: boolean, only?: number): Promise<Postmaster> {
  if (!durable) dropUnclean(place)
  await createCluster(place, durable)
  const known = only ?? recall(place.dataFolder)?.port ?? null
  const since = Date.now()
  for (let tries = 0; ; ) {
    const port = await freePort(tries === 0 ? known : null)
    if (only && port !== only) throw refusal(reasons.portTaken(only))
    const found = await launch(place, port, (message) => log.info(message))
    if (typeof found !== 'string') return found
    if (isStillLeaving(found) && Date.now() - since < LEAVING) await sleep(200)
    else if (!isPortTaken(found)) throw refusalFor(place, found)
    else if (++tries === TRIES) throw refusal(reasons.portTaken(port), found)
  }
}

/** Without fsync a cluster that was not shut down in order cannot be trusted; tests begin anew. */
function dropUnclean({ cluster }: Place): void {
  if (existsSync(join(cluster, 'postmaster.pid'))) rmSync(cluster, { recursive: true })
}

type Opening = { started: boolean; leave(): void; again(port: number): Promise<Postmaster> }

function clusterOf(place: Place, found: Postmaster, { started, leave, again }: Opening): Cluster {
  const { dataFolder } = place
  const password = passwordOf(place)
  let postmaster = found
  const ours = recall(dataFolder)?.pid === postmaster.pid
  let stopping: Promise<void> | null = null
  process.once('exit', leaveAtOnce)
  return {
    started,
    ownerUrl: (database) =>
      `postgres://${OWNER}:${password}@127.0.0.1:${postmaster.port}/${encodeURIComponent(database)}`,
    isAlive: () => !ours || stopping !== null || isAlive(postmaster.pid),
    revive,
    stop: () => (stopping ??= stop()),
  }

  async function revive(): Promise<void> {
    const { port } = postmaster
    const lock = await waitForLock(openingLock(dataFolder))
    try {
      if (stopping) return
      postmaster = (await runningOn(place)) ?? (await again(port))
      if (postmaster.port !== port) throw refusal(reasons.portTaken(port))
    } finally {
      lock.release()
    }
  }

  async function stop(): Promise<void> {
    const lock = await waitForLock(openingLock(dataFolder))
    try {
      process.off('exit', leaveAtOnce)
      if (beginEnding()) await end(postmaster)
    } finally {
      lock.release()
    }
  }

  /** On the way out nothing can be waited for: where somebody is just opening the cluster, they will be its last user. */
  function leaveAtOnce(): void {
    if (!existsSync(dataFolder)) return
    const lock = takeLock(openingLock(dataFolder))
    if (!('release' in lock)) leave()
    else {
      if (beginEnding()) signal(postmaster.pid, 'SIGINT')
      lock.release()
    }
  }

  function beginEnding(): boolean {
    leave()
    if (!ours || hasUsers(dataFolder)) return false
    remember(dataFolder, { port: postmaster.port, pid: postmaster.pid, ending: true })
    return true
  }
}

function openingLock(dataFolder: string): string {
  return join(dataFolder, 'postgres.lock')
}
