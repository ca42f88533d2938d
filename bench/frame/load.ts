import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Asked, Loaded } from './load-process.ts'

export type Load = { run(asked: Asked): Promise<Loaded>; stop(): void }

/** Who asks, in a process of its own. */
export function startLoad(): Load {
  const child = fork(join(import.meta.dirname, 'load-process.ts'))
  return {
    async run(asked) {
      child.send(asked)
      const [loaded] = (await once(child, 'message')) as [Loaded]
      if (loaded.wrong > 0)
        throw new Error(`${loaded.wrong} answers were not ${asked.expect}, the last: ${loaded.last}`)
      return loaded
    },
    stop: () => child.disconnect(),
  }
}
