import type { Pool } from 'pg'
import type { Actor } from './access/actor.ts'
import type { Database } from './database/pool.ts'
import { type Day, dayOf } from './time.ts'

/** What every verb and query is handed: where the data is, who acts, what time it is. */
export type Context = {
  readonly db: Database
  readonly pool: Pool
  readonly actor: Actor
  /** The province: every row read or written is within it. */
  readonly root_id: string
  /** The clock; the sample and the tests give their own. */
  readonly now: () => Date
  /** Follows one request through the logs. */
  readonly trace: string
  /** The secret of this installation, for digests and encryption. */
  readonly secret: Buffer
}

export function today(context: Pick<Context, 'now'>): Day {
  return dayOf(context.now())
}

/** The same context for another actor or clock. */
export function as(context: Context, change: Partial<Pick<Context, 'actor' | 'now' | 'root_id'>>): Context {
  return { ...context, ...change }
}
