import { readFile } from 'node:fs/promises'
import type { Pool } from 'pg'
import { z } from 'zod'
import { connect } from '#platform/database/pool.ts'
import type { Api } from '#platform/http/server.ts'
import { Instant } from '#platform/http/shapes.ts'

const SystemShape = z
  .object({
    version: z.string(),
    node: z.string(),
    postgres: z.string(),
    started_at: Instant,
    memory_bytes: z.int(),
    database_bytes: z.int(),
    events: z.object({ recorded: z.int().describe('About how many'), last_at: Instant.nullable() }),
    readers: z.array(
      z.object({
        name: z.string(),
        events: z.int(),
        moved_at: Instant,
        waiting: z.int().describe('Events not read yet, counted up to 10,000'),
      }),
    ),
    queue: z.object({ waiting: z.int(), late: z.int(), failed: z.int() }).nullable(),
    seals: z.object({ number: z.int(), made_at: Instant.nullable() }),
  })
  .meta({ id: 'System' })

const startedAt = new Date(Date.now() - process.uptime() * 1000)

/** How the installation does. The queue belongs to the database's owner, so it is asked by the owner's address. */
export function systemRoutes(api: Api, ownerUrl: () => string): void {
  api.get(
    '/system',
    {
      config: { may: 'system.manage' },
      schema: {
        summary: 'Version, size, readers of the journal, queue, seals',
        tags: ['system'],
        response: { 200: SystemShape },
      },
    },
    async ({ context: { pool } }) => {
      const [version, database, events, readers, queue, seals] = await Promise.all([
        versionOfProgram(),
        databaseOf(pool),
        eventsOf(pool),
        readersOf(pool),
        queueOf(ownerUrl()),
        sealsOf(pool),
      ])
      const own = { node: process.version, started_at: startedAt, memory_bytes: process.memoryUsage().rss }
      return { version, ...own, ...database, events, readers, queue, seals }
    },
  )
}

async function versionOfProgram(): Promise<string> {
  const text = await readFile(new URL('../package.json', import.meta.url), 'utf8')
  return String((JSON.parse(text) as { version?: unknown }).version ?? '')
}

async function databaseOf(pool: Pool) {
  const { rows } = await pool.query<{ postgres: string; database_bytes: number }>(
    `select current_setting('server_version') as postgres, pg_database_size(current_database()) as database_bytes`,
  )
  const [row] = rows
  return { postgres: row?.postgres ?? '', database_bytes: row?.database_bytes ?? 0 }
}

async function eventsOf(pool: Pool) {
  const { rows } = await pool.query<{ recorded: number; last_at: Date | null }>(
    `select greatest((select reltuples::bigint from pg_class where oid = 'journal.event'::regclass), 0) as recorded,
       (select recorded_at from journal.event order by epoch desc, xid desc limit 1) as last_at`,
  )
  return rows[0] ?? { recorded: 0, last_at: null }
}

async function readersOf(pool: Pool) {
  const { rows } = await pool.query<{ name: string; events: number; moved_at: Date; waiting: number }>(
    `select consumer as name, events, moved_at, (select count(*) from (
         select 1 from journal.event e where (e.epoch, e.xid, e.subject_id, e.seq) > (c.epoch, c.xid, c.subject_id, c.seq) limit 10000
       ) ahead)::int as waiting
     from journal.cursor c order by consumer`,
  )
  return rows
}

async function queueOf(url: string): Promise<{ waiting: number; late: number; failed: number } | null> {
  const owner = connect(url, { role: null, size: 1, statementSeconds: 5 })
  try {
    const there = await owner.pool.query(`select to_regclass('queue.jobs') as found`)
    if (!there.rows[0]?.found) return null
    const { rows } = await owner.pool.query<{ waiting: number; late: number; failed: number }>(
      `select count(*) filter (where attempts < max_attempts)::int as waiting,
         count(*) filter (where attempts < max_attempts and run_at < now() - interval '1 minute')::int as late,
         count(*) filter (where attempts >= max_attempts)::int as failed from queue.jobs`,
    )
    return rows[0] ?? null
  } finally {
    await owner.close()
  }
}

async function sealsOf(pool: Pool) {
  const { rows } = await pool.query<{ number: number; made_at: Date }>(
    'select number, made_at from journal.seal order by number desc limit 1',
  )
  return rows[0] ?? { number: 0, made_at: null }
}
