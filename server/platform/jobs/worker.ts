import { Logger, parseCrontab, run } from 'graphile-worker'
import type { Pool } from 'pg'
import type { Context } from '../context.ts'
import { type Fold, follow } from '../journal/tail.ts'
import type { Log } from '../log/log.ts'
import { reactionsFold } from '../reactions/enqueue.ts'
import { buryUnknown } from '../reactions/errands.ts'
import type { Reaction } from '../reactions/reaction.ts'
import { type Worked, workErrands } from '../reactions/work.ts'
import { cronOf, type Job } from './job.ts'

export type Worker = { stop(): Promise<void> }

type Parts = {
  readonly ownerUrl: string
  readonly pool: Pool
  readonly log: Log
  readonly folds: readonly Fold[]
  readonly reactions: readonly Reaction[]
  readonly jobs: readonly Job[]
  readonly context: () => Context
}

/** How many errands one process does at a time. */
const ERRANDS_AT_ONCE = 2

/**
 * Follows the journal, does its errands and works the queue until it is stopped. Several may run: each reader's cursor is
 * held by one of them, each errand taken by one.
 */
export async function startWorker({ ownerUrl, pool, log, folds, reactions, jobs, context }: Parts): Promise<Worker> {
  const unknown = await buryUnknown(
    pool,
    reactions.map(({ name }) => name),
    context().now(),
  )
  if (unknown > 0) log.error({ errands: unknown }, 'errands of reactions that this version does not know were given up')
  const ending = new AbortController()
  const reading = [...folds, reactionsFold(reactions)].map((fold) =>
    follow(pool, fold, ending.signal, (error) =>
      log.error({ err: error, reader: fold.consumer }, 'the journal could not be read on'),
    ),
  )
  const working = Array.from({ length: ERRANDS_AT_ONCE }, () =>
    workErrands(context, reactions, ending.signal, errandLog(log), (error) =>
      log.error({ err: error }, 'errands could not be read'),
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
      await Promise.allSettled([...reading, ...working, queue.stop()])
    },
  }
}

function errandLog(log: Log): (worked: Worked) => void {
  return ({ reaction, outcome, code }) => {
    if (outcome === 'dead') log.error({ reaction, code }, 'an errand was given up')
    else if (outcome === 'failed') log.warn({ reaction, code }, 'an errand failed and is tried again')
    else log.debug({ reaction, outcome }, 'errand')
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
