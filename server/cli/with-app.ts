import { firstProvince } from '#agencies'
import { system } from '#platform/access/actor.ts'
import type { Config } from '#platform/config/config.ts'
import type { Context } from '#platform/context.ts'
import { readAll } from '#platform/journal/tail.ts'
import { makeLog } from '#platform/log/log.ts'
import { Objection } from '#platform/objection.ts'
import { type App, folds, makeApp } from '../app.ts'
import { openDatabase } from '../database.ts'

/** Runs with the record open: uses the running database, or starts it and stops it again. */
export async function withApp<Answer>(
  config: Config,
  use: (app: App, context: Context) => Promise<Answer>,
): Promise<Answer> {
  const database = await openDatabase(config, (message) => console.error(message))
  try {
    const app = await makeApp(config, database, makeLog('error'))
    return await use(app, app.contextFor(system, 'cli'))
  } finally {
    await database.stop()
  }
}

/** The same for what is about a named province, with every figure up to date. @throws Objection `system.not_named` */
export function withProvince<Answer>(
  config: Config,
  use: (context: Context, app: App) => Promise<Answer>,
): Promise<Answer> {
  return withApp(config, async (app, context) => {
    if (!(await firstProvince(app.database.db))) throw new Objection('system.not_named')
    for (const fold of folds) await readAll(app.database.pool, fold)
    return use(context, app)
  })
}
