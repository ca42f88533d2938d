import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { z } from 'zod'
import { key, type TestDatabase, withDatabase } from '#tests/database.ts'
import type { Context } from '../context.ts'
import { uuidv7 } from '../database/uuid.ts'
import { Objection } from '../objection.ts'
import { act } from './act.ts'
import { subjectKind } from './subject.ts'
import { type IdempotencyKey, ownKey } from './write.ts'

let database: TestDatabase
before(async () => {
  database = await withDatabase()
})
after(() => database.close())

type Row = { id: string; version: number; last_seq: number; last_hash: Buffer; name: string }

/** A group of agencies stands for any subject: a row, a chain, rows beside it. */
const groupSubject = subjectKind({
  kind: 'agency_group',
  table: 'agencies.grouping',
  keyedBy: 'id',
  events: { 'test.made': z.object({ code: z.string() }), 'test.renamed': z.object({}) },
})

function made({ root_id }: Context, id: string, code: string) {
  return groupSubject.create(
    { agency_id: root_id, id },
    {
      row: { root_id, code, name: 'Nhóm', kinds: ['commune'] },
      also: [{ insert: 'agencies.grouping_member', rows: [{ grouping_id: id, agency_id: root_id, included: true }] }],
      events: [{ kind: 'test.made', data: { code } }],
      answer: { code },
    },
  )
}

function renamed(row: Row & { root_id: string }, name: string) {
  return groupSubject.change(
    { ...row, agency_id: row.root_id },
    { set: { name }, events: [{ kind: 'test.renamed', data: {} }], answer: { name } },
  )
}

const stored = (context: Context, id: string) =>
  context.db.selectFrom('agencies.grouping').where('id', '=', id).selectAll().executeTakeFirst()
const events = (context: Context, id: string) =>
  context.db.selectFrom('journal.event').where('subject_id', '=', id).select(['seq', 'kind']).orderBy('seq').execute()
const rename = (context: Context, id: string, name: string, one: IdempotencyKey = key()) =>
  act(
    context,
    one,
    async () => (await stored(context, id)) as Row & { root_id: string },
    (row) => renamed(row, name),
  )

async function group(context: Context): Promise<string> {
  const id = uuidv7()
  await act(
    context,
    key(),
    async () => null,
    () => made(context, id, `g-${id.slice(-12)}`),
  )
  return id
}

test('a decision writes row, rows beside it and event together', async () => {
  const context = database.context()
  const id = await group(context)
  assert.deepEqual(await events(context, id), [{ seq: 1, kind: 'test.made' }])
  assert.equal(
    (await context.db.selectFrom('agencies.grouping_member').where('grouping_id', '=', id).selectAll().execute())
      .length,
    1,
  )
})

test('the same request twice is done once and answered twice', async () => {
  const context = database.context()
  const id = await group(context)
  const one = key()
  assert.deepEqual(await rename(context, id, 'A', one), { name: 'A' })
  assert.deepEqual(await rename(context, id, 'B', one), { name: 'A' })
  assert.equal((await stored(context, id))?.name, 'A')
  assert.equal((await events(context, id)).length, 2)
})

test('the same new thing asked for twice at once exists once', async () => {
  const context = database.context()
  const one = key()
  const code = `twin-${uuidv7().slice(-12)}`
  const answers = await Promise.all(
    Array.from({ length: 8 }, () =>
      act(
        context,
        one,
        async () => null,
        () => made(context, uuidv7(), code),
      ),
    ),
  )
  assert.deepEqual(new Set(answers.map((answer) => answer.code)), new Set([code]))
  assert.equal(
    (await context.db.selectFrom('agencies.grouping').where('code', '=', code).selectAll().execute()).length,
    1,
  )
})

test('a key used for another request is refused', async () => {
  const context = database.context()
  const id = await group(context)
  const one = ownKey(id, 'rename')
  await rename(context, id, 'A', one)
  await assert.rejects(rename(context, id, 'B', { key: one.key, digest: Buffer.alloc(32, 7) }), {
    code: 'journal.key_reused',
  })
})

test('two at once both happen, one after the other, in one unbroken chain', async () => {
  const context = database.context()
  const id = await group(context)
  await Promise.all([rename(context, id, 'A'), rename(context, id, 'B'), rename(context, id, 'C')])
  assert.deepEqual(
    (await events(context, id)).map(({ seq }) => seq),
    [1, 2, 3, 4],
  )
  assert.equal((await stored(context, id))?.version, 4)
})

test('a version that moved writes nothing: no row, no event, no key', async () => {
  const context = database.context()
  const id = await group(context)
  const old = (await stored(context, id)) as Row & { root_id: string }
  await rename(context, id, 'A')
  const one = key()
  let reads = 0
  await assert.rejects(
    act(
      context,
      one,
      async () => {
        reads++
        return old
      },
      (row) => renamed(row, 'stale'),
    ),
    { code: 'journal.busy' },
  )
  assert.ok(reads > 1, 'it reads and decides again')
  assert.equal((await events(context, id)).length, 2)
  assert.equal(
    (await context.db.selectFrom('journal.key').where('key', '=', one.key).select('key').execute()).length,
    0,
  )
})

test('an objection writes nothing and leaves the key free', async () => {
  const context = database.context()
  const id = await group(context)
  const one = key()
  const refused = act(
    context,
    one,
    async () => null,
    () => {
      throw new Objection('agencies.not_found')
    },
  )
  await assert.rejects(refused, { code: 'agencies.not_found' })
  assert.deepEqual(await rename(context, id, 'A', one), { name: 'A' })
})

test('the program may not alter or remove an event', async () => {
  const { pool } = database.context()
  await assert.rejects(pool.query(`update journal.event set kind = 'x'`), { code: '42501' })
  await assert.rejects(pool.query('delete from journal.event'), { code: '42501' })
  await assert.rejects(pool.query('truncate journal.event'), { code: '42501' })
})
