import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { type TestDatabase, withDatabase } from '#tests/database.ts'
import { type JournalEvent, readAll } from './tail.ts'

let database: TestDatabase
before(async () => {
  database = await withDatabase()
})
after(() => database.close())

const SUBJECT = '01900000-0000-7000-8000-000000000001'

test('events are read by the number of their transaction, not by its digits', async () => {
  const { pool } = database.context()
  for (const [seq, xid] of [9, 10, 99, 100, 101].entries())
    await pool.query(
      `insert into journal.event (agency_id, subject_kind, subject_id, seq, kind, occurred_at, recorded_at, text, hash, epoch, xid)
       values ($1, 'of_a_test', $2, $3, 'of_a_test', now(), now(), '{"data": {}}', '\\x00', 1, $4::text::xid8)`,
      [database.root_id, SUBJECT, seq + 1, xid],
    )
  const read: JournalEvent[] = []
  const fold = {
    consumer: 'of_a_test',
    apply: async (_: unknown, events: readonly JournalEvent[]) => void read.push(...events),
  }
  await readAll(pool, fold)
  assert.deepEqual(
    read.filter(({ kind }) => kind === 'of_a_test').map(({ seq }) => seq),
    [1, 2, 3, 4, 5],
  )
})

test('what was not read before the data moved to another cluster is read after it, whatever its numbers', async () => {
  const { pool } = database.context()
  const owner = new pg.Client({ connectionString: database.url })
  await owner.connect()
  await owner.query(
    `insert into journal.event (agency_id, subject_kind, subject_id, seq, kind, occurred_at, recorded_at, text, hash, epoch, xid)
     values ($1, 'of_a_test', gen_random_uuid(), 1, 'of_another_cluster', now(), now(), '{"data": {}}', '\\x00', 1, '999999999999')`,
    [database.root_id],
  )
  const read: string[] = []
  const fold = {
    consumer: 'of_a_restore',
    apply: async (_: unknown, events: readonly JournalEvent[]) => void read.push(...events.map(({ kind }) => kind)),
  }
  await readAll(pool, fold, 100)
  assert.ok(!read.includes('of_another_cluster'), 'a number ahead of this cluster may still be running')
  await owner.query('update journal.epoch set epoch = epoch + 1')
  await readAll(pool, fold)
  assert.ok(read.includes('of_another_cluster'), 'a raised epoch says that it is not')
  await owner.end()
})
