import { join } from 'node:path'
import { exitCodes } from '../../config/cannot-start.ts'
import type { Config } from '../../config/config.ts'
import { makeDataFolder } from '../../config/data-folder.ts'
import { type Lock, takeLock } from './lock.ts'
import { reasons, refusal } from './words.ts'

export type Hold = { listensOn(address: string): void; release(): void }

/**
 * Takes the data folder for the server program: no second one runs on it, except the worker beside the http half.
 * Given back by `release` or when the process ends, however it ends.
 *
 * @param only the half this process runs, null for both.
 * @param address shown to whoever starts a second program; `listensOn` says it later where the port was not known.
 * @throws CannotStart with exit code 3, naming the process and its address.
 */
export function holdData(dataFolder: string, only: Config['only'], address = ''): Hold {
  makeDataFolder(dataFolder)
  const held: Lock[] = []
  for (const file of filesFor(only)) {
    const lock = takeLock(join(dataFolder, file), address)
    if ('release' in lock) held.push(lock)
    else {
      release()
      throw refusal(reasons.dataInUse(dataFolder, lock.pid, lock.note), undefined, exitCodes.inUse)
    }
  }
  return { listensOn, release }

  function listensOn(text: string): void {
    for (const lock of held) lock.note(text)
  }

  function release(): void {
    for (const lock of held.splice(0)) lock.release()
  }
}

function filesFor(only: Config['only']): string[] {
  const files = { http: 'opencchc.lock', worker: 'opencchc-worker.lock' }
  return only === null ? [files.http, files.worker] : [files[only]]
}
