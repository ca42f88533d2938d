import { createHash, randomBytes } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import pg from 'pg'
import { establishProvince } from '#agencies'
import { type Actor, system } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { openTestCluster } from '#platform/database/embedded/testing.ts'
import { migrate } from '#platform/database/migrate.ts'
import { connect } from '#platform/database/pool.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { type IdempotencyKey, ownKey } from '#platform/journal/write.ts'
import { asDay } from '#platform/time.ts'

/** A database of a test file's own, with a province in it. */
export type TestDatabase = {
  readonly url: string
  readonly root_id: string
  /** A context in its province; the system acts, and it is 2 March 2026 in the morning, unless said otherwise. */
  context(actor?: Actor, now?: Date): Context
  /** Drops it. */
  close(): Promise<void>
}

const MONDAY_MORNING = new Date('2026-03-02T08:00:00+07:00')
const LOCK = 20_260_302

/** A fresh database from the migrated template, which the first test process makes for all. */
export async function withDatabase(): Promise<TestDatabase> {
  const cluster = await openTestCluster()
  const maintenance = cluster.ownerUrl('postgres')
  const template = await ensureTemplate(maintenance, cluster.ownerUrl)
  const name = `test_${randomBytes(6).toString('hex')}`
  await asOwner(maintenance, (owner) => owner.query(`create database ${name} template ${template}`))
  const url = cluster.ownerUrl(name)
  const connected = connect(url, { size: 4 })
  const root_id = uuidv7()
  const secret = randomBytes(32)
  const context = (actor: Actor = system, now: Date = MONDAY_MORNING): Context => {
    const { db, pool } = connected
    return { db, pool, actor, root_id, now: () => now, trace: 'test', secret }
  }
  await establishProvince(context(), key(), {
    code: 'TINH',
    identifier: 'H99',
    name: 'Tỉnh Mẫu',
    valid_from: asDay('2015-01-01'),
  })
  const close = async () => {
    await connected.close()
    await asOwner(maintenance, (owner) => owner.query(`drop database ${name} with (force)`))
    await cluster.stop()
  }
  return { url, root_id, context, close }
}

/** A key for one request. */
export function key(): IdempotencyKey {
  return ownKey(randomBytes(16).toString('hex'))
}

/** The template is named by its migrations, so a changed migration makes a new one; one process at a time looks. */
async function ensureTemplate(maintenance: string, urlOf: (database: string) => string): Promise<string> {
  const name = `template_${await hashOfMigrations()}`
  await asOwner(maintenance, async (owner) => {
    await owner.query('select pg_advisory_lock($1)', [LOCK])
    const { rowCount } = await owner.query('select from pg_database where datname = $1', [name])
    if (rowCount) return
    const making = `${name}_making`
    await owner.query(`drop database if exists ${making} with (force)`)
    await owner.query(`create database ${making}`)
    await migrate(urlOf(making))
    await owner.query(`alter database ${making} rename to ${name}`)
  })
  return name
}

async function hashOfMigrations(): Promise<string> {
  const folder = new URL('../database/migrations/', import.meta.url)
  const hash = createHash('sha256')
  for (const file of (await readdir(folder)).sort()) hash.update(file).update(await readFile(new URL(file, folder)))
  return hash.digest('hex').slice(0, 16)
}

async function asOwner(url: string, work: (owner: pg.Client) => Promise<unknown>): Promise<void> {
  const owner = new pg.Client({ connectionString: url })
  await owner.connect()
  try {
    await work(owner)
  } finally {
    await owner.end()
  }
}
