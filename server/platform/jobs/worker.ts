import { Logger, parseCrontab, run } from 'graphile-worker'
import type { Pool } from 'pg'
import type { Context } from '../context.ts'
import { type Fold, follow } from '../journal/tail.ts'
import type { Log } from '../log/log.ts'
import { cronOf, type Job } from './job.ts'

export type Worker = { stop(): Promise<void> }

type Parts = {
  readonly ownerUrl: string
  readonly pool: Pool
  readonly log: Log
  readonly folds: readonly Fold[]
  readonly jobs: readonly Job[]
  readonly context: () => Context
}

/** Follows the journal and works the queue until it is stopped. Several may run: each reader's cursor is held by one of them. */
export async function startWorker({ ownerUrl, pool, log, folds, jobs, context }: Parts): Promise<Worker> {
  const ending = new AbortController()
  const reading = folds.map((fold) =>
    follow(pool, fold, ending.signal, (error) =>
      log.error({ err: error, reader: fold.consumer }, 'the journal could not be read on'),
    ),
  )
  const queue = await run({
    connectionString: ownerUrl,
    schema: 'queue',
    concurrency: 2,
    maxPoolSize: 3,
    noHandleSignals: true,
    pollInterval: 2_000,
    logger: queueLog(log),
    parsedCronItems: parseCrontab(jobs.map(cronOf).join('\n')),
    taskList: Object.fromEntries(jobs.map((job) => [job.name, () => job.run(context())])),
  })
  return {
    async stop() {
      ending.abort()
      await Promise.allSettled([...reading, queue.stop()])
    },
  }
}

/** What the queue says, without the payloads of jobs. */
function queueLog(log: Log): Logger {
  return new Logger(() => (level, message) => {
    if (level === 'error') log.error({ queue: message }, 'queue')
    else if (level === 'warning') log.warn({ queue: message }, 'queue')
    else log.debug({ queue: message }, 'queue')
  })
}
