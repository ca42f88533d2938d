import { CompiledQuery, Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { DB } from '../../../database/types.ts'

// Days stay text (`2026-11-21`) and 64-bit counts become numbers: every count and every amount of đồng fits 2^53.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)
pg.types.setTypeParser(pg.types.builtins.INT8, Number)
pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number)

export type Database = Kysely<DB>

/** The role the program works as: it may read and write records, and never alter or remove an event. */
export const PROGRAM_ROLE = 'opencchc_program'

export type Connected = { db: Database; pool: pg.Pool; close(): Promise<void> }

/**
 * A pool of connections as one role. No statement of the program may run longer than `statementSeconds`: a long write
 * would hold the journal's tail back.
 *
 * @param role the database role to act as; the connection's own where it is null (the owner, for migrations).
 */
export function connect(
  url: string,
  {
    role = PROGRAM_ROLE,
    size = 10,
    statementSeconds = 30,
  }: { role?: string | null; size?: number; statementSeconds?: number } = {},
): Connected {
  const settings = [
    ...(role ? [`-c role=${role}`] : []),
    `-c statement_timeout=${statementSeconds * 1000}`,
    '-c timezone=UTC',
    '-c jit=off',
  ]
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    options: settings.join(' '),
    application_name: 'opencchc',
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 60_000,
  })
  pool.on('connect', (client) => {
    // A connection that breaks between two statements of one transaction says so to nobody, and would end the program;
    // the next statement on it is refused and tells whoever sent it.
    client.on('error', () => {})
  })
  pool.on('error', () => {
    // An idle connection that the server closed is replaced at the next use; the use itself reports what is wrong.
  })
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })
  return {
    db,
    pool,
    async close() {
      await db.destroy()
      // The builder ends the pool only where it has used it itself.
      if (!pool.ending) await pool.end()
    },
  }
}

/** Runs SQL text that no builder makes; for migrations, verification and the bench. */
export async function run(db: Database, text: string, values: readonly unknown[] = []): Promise<unknown[]> {
  return (await db.executeQuery(CompiledQuery.raw(text, [...values]))).rows
}
