import { setTimeout as sleep } from 'node:timers/promises'
import { CannotStart, exitCodes } from '../../config/cannot-start.ts'
import type { Log } from '../../log/log.ts'
import { reasons } from './words.ts'

/** A database that may die under the program that uses it, and can be started again. */
export type Watched = { isAlive(): boolean; revive(): Promise<void> }
export type Watch = { state(): 'up' | 'restarting'; stop(): void }

type Patience = {
  /** Milliseconds before each try; after the last the database is given up. */
  readonly waits: readonly number[]
  /** Milliseconds it must have run for the tries to begin anew when it dies again. */
  readonly steady: number
}

const GLANCE = 250
const PATIENCE: Patience = { waits: [0, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000, 60_000], steady: 300_000 }

/**
 * Starts the database again whenever it dies, waiting longer from try to try; one that does not start, or dies again and
 * again, is given up, once. The log says each. Until `stop` is called; the process may end meanwhile.
 */
export function watch(
  watched: Watched,
  log: Pick<Log, 'error' | 'warn'>,
  giveUp: (why: CannotStart) => void,
  { waits, steady }: Patience = PATIENCE,
): Watch {
  const ending = new AbortController()
  let upSince = Date.now()
  let tries = 0
  let isUp = true
  void keep()
  return { state: () => (isUp ? 'up' : 'restarting'), stop: () => ending.abort() }

  async function keep(): Promise<void> {
    while (await passed(GLANCE, ending.signal)) {
      if (watched.isAlive()) continue
      log.error({ code: 'database.died' }, 'PostgreSQL ended while the program was using it; it is started again')
      isUp = false
      if (Date.now() - upSince > steady) tries = 0
      const failed = await revive()
      if (failed) return giveUp(failed)
    }
  }

  /** @returns why there are no more tries; null once it runs again, or nobody waits for it any more. */
  async function revive(): Promise<CannotStart | null> {
    let last: unknown = null
    for (; tries < waits.length; tries++) {
      if (!(await passed(waits[tries] ?? 0, ending.signal))) return null
      try {
        await watched.revive()
      } catch (error) {
        log.error(
          { code: 'database.not_restarted', err: error, tries: tries + 1 },
          'PostgreSQL could not be started again',
        )
        last = error
        continue
      }
      log.warn({ code: 'database.restarted', tries: ++tries }, 'PostgreSQL runs again')
      upSince = Date.now()
      isUp = true
      return null
    }
    return new CannotStart(
      [...(last instanceof CannotStart ? last.reasons : []), last ? reasons.notRestarted() : reasons.keepsDying()],
      exitCodes.database,
      { cause: last },
    )
  }
}

/** Waits; false where the waiting was called off. It keeps no process alive. */
async function passed(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  return sleep(milliseconds, true, { signal, ref: false }).catch(() => false)
}
