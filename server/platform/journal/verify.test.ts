import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { z } from 'zod'
import { key, type TestDatabase, withDatabase } from '#tests/database.ts'
import { uuidv7 } from '../database/uuid.ts'
import { act } from './act.ts'
import { Batch } from './batch.ts'
import { seal } from './seal.ts'
import { subjectKind } from './subject.ts'
import { verifyChains, verifySeals } from './verify.ts'

let database: TestDatabase
let owner: pg.Client
const tables = { agency_group: 'agencies.grouping', agency: 'agencies.agency' }

before(async () => {
  database = await withDatabase()
  owner = new pg.Client({ connectionString: database.url })
  await owner.connect()
})
after(async () => {
  await owner.end()
  await database.close()
})

async function group(): Promise<string> {
  const context = database.context()
  const id = uuidv7()
  await act(
    context,
    key(),
    async () => null,
    () => decision(id),
  )
  return id
}

function decision(id: string) {
  const { root_id } = database.context()
  return groupSubject.create(
    { agency_id: root_id, id },
    {
      row: { root_id, code: id.slice(-12), name: 'Nhóm', kinds: [] },
      events: [
        { kind: 'test.made', data: { n: 1 } },
        { kind: 'test.named', data: { n: 2 } },
      ],
      answer: null,
    },
  )
}

const Counted = z.object({ n: z.int() })
const groupSubject = subjectKind({
  kind: 'agency_group',
  table: 'agencies.grouping',
  keyedBy: 'id',
  events: { 'test.made': Counted, 'test.named': Counted },
})

/** Does something to the journal as only the owner of the database can, looks, and takes it back. */
async function tampered(change: string, id: string): Promise<string | null> {
  await owner.query('begin')
  await owner.query(change, [id])
  await owner.query('commit')
  const { difference } = await verifyChains(database.context().pool, tables)
  return difference && `${difference.where}: ${difference.subject}`
}

test('whole chains verify, from single decisions and from batches alike', async () => {
  const context = database.context()
  await group()
  const batch = new Batch()
  for (let n = 0; n < 20; n++)
    batch.add(decision(uuidv7()), context.root_id, new Date('2026-01-05T09:00:00+07:00'), new Date())
  await batch.write(context.pool, 1)
  const { events, difference } = await verifyChains(context.pool, tables)
  assert.equal(difference, null)
  assert.ok(events >= 42)
})

test('an altered text, a back-dated event, a removed event and a longer row are each named', async (t) => {
  const cases = [
    {
      change: `update journal.event set text = replace(text, '"n":1', '"n":9') where subject_id = $1 and seq = 1`,
      where: 'chain',
    },
    {
      change: `update journal.event set occurred_at = occurred_at - interval '1 day' where subject_id = $1 and seq = 1`,
      where: 'event',
    },
    { change: 'delete from journal.event where subject_id = $1 and seq = 1', where: 'chain' },
    { change: 'delete from journal.event where subject_id = $1 and seq = 2', where: 'agencies.grouping' },
    { change: 'delete from journal.event where subject_id = $1', where: 'agencies.grouping' },
  ]
  for (const { change, where } of cases) {
    await t.test(change.slice(0, 60), async () => {
      const id = await group()
      const found = await tampered(change, id)
      assert.ok(found?.startsWith(`${where}: `) && found.includes(id), `${found} should name ${id} in ${where}`)
      await owner.query('delete from journal.event where subject_id = $1', [id])
      await owner.query('delete from agencies.grouping where id = $1', [id])
    })
  }
})

/** Seals until it covers the subject: what an older transaction elsewhere on the server holds back is sealed later. */
async function sealed(id: string): Promise<void> {
  const { pool } = database.context()
  for (let tries = 0; tries < 100; tries++) {
    await seal(pool)
    const { rowCount } = await pool.query('select from journal.seal where heads::text like $1', [`%${id}%`])
    if (rowCount) return
    await sleep(100)
  }
  assert.fail('nothing sealed it')
}

test('a chain taken away whole, row and all, breaks the seal that covers it', async () => {
  const id = await group()
  const { pool } = database.context()
  await sealed(id)
  assert.equal((await verifySeals(pool)).difference, null)
  await owner.query('delete from journal.event where subject_id = $1', [id])
  await owner.query('delete from agencies.grouping where id = $1', [id])
  assert.equal((await verifyChains(pool, tables)).difference, null)
  assert.match((await verifySeals(pool)).difference?.subject ?? '', new RegExp(id))
})
