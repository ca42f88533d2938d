import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pg, { type PoolClient } from 'pg'
import { uuidv7 } from '#platform/database/uuid.ts'
import { type TestDatabase, withDatabase } from '#tests/database.ts'
import { readToEnd } from '#tests/journal.ts'
import { foldAsWritten } from './counted.ts'
import type { Fold, JournalEvent } from './tail.ts'

let database: TestDatabase
before(async () => {
  database = await withDatabase()
})
after(() => database.close())

const read: string[] = []
const fold: Fold = {
  consumer: 'of_a_test',
  apply: async (_, events) =>
    void read.push(
      ...events.filter(({ kind }) => kind.startsWith('told_')).map(({ kind, seq }) => `${kind.slice(5)} ${seq}`),
    ),
}
const [first, second] = [uuidv7(), uuidv7()]

/** Writes an event of a subject as its writer would. */
async function write(client: PoolClient, name: string, subject_id: string, seq: number): Promise<JournalEvent> {
  const { rows } = await client.query<JournalEvent>(
    `insert into journal.event (agency_id, subject_kind, subject_id, seq, kind, occurred_at, recorded_at, text, hash, epoch)
     values ($1, 'of_a_test', $2, $3, $4, now(), now(), '{"data": {}}', '\\x00', 1)
     returning agency_id, subject_kind, subject_id, seq, kind, occurred_at, recorded_at, actor_id, data`,
    [database.root_id, subject_id, seq, `told_${name}`],
  )
  const [event] = rows
  if (!event) throw new Error('not written')
  return event
}

async function inOne(work: (client: PoolClient) => Promise<void>, end: 'commit' | 'rollback' = 'commit') {
  const client = await database.context().pool.connect()
  await client.query('begin')
  await work(client)
  await client.query(end)
  client.release()
}

const told = async () => {
  read.length = 0
  await readToEnd(database.context().pool, fold)
  return read.splice(0)
}

test('what was folded as it was written is not read again; what stands before and after it is', async () => {
  await inOne(async (client) => void (await write(client, 'before', first, 1)))
  await inOne(async (client) => {
    const events = [await write(client, 'counted', second, 1), await write(client, 'counted', second, 2)]
    await foldAsWritten(client, fold, 1, events)
  })
  assert.deepEqual(read.splice(0), ['counted 1', 'counted 2'], 'by its writer')
  await inOne(async (client) => void (await write(client, 'after', second, 3)))
  assert.deepEqual(await told(), ['before 1', 'after 3'])
  assert.deepEqual(await told(), [])
  const { rowCount } = await database.context().pool.query('select from journal.counted')
  assert.equal(rowCount, 0, 'passed over, and forgotten')
})

test('where the writer gives up, nothing was folded and nothing is passed over', async () => {
  const third = uuidv7()
  await inOne(async (client) => foldAsWritten(client, fold, 1, [await write(client, 'undone', third, 1)]), 'rollback')
  await inOne(async (client) => void (await write(client, 'again', third, 1)))
  assert.deepEqual(await told(), ['again 1'])
})

test('who reads anew reads everything, also what its writer had folded and nobody had passed over yet', async () => {
  const fourth = uuidv7()
  await inOne(async (client) => foldAsWritten(client, fold, 1, [await write(client, 'late', fourth, 1)]))
  const owner = new pg.Client({ connectionString: database.url })
  await owner.connect()
  await owner.query(`delete from journal.cursor where consumer = 'of_a_test'`)
  await owner.end()
  assert.deepEqual((await told()).sort(), ['after 3', 'again 1', 'before 1', 'counted 1', 'counted 2', 'late 1'])
})
