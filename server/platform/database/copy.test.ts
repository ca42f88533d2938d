import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { PoolClient } from 'pg'
import { type TestDatabase, withDatabase } from '#tests/database.ts'
import { copyInto } from './copy.ts'

let database: TestDatabase
let client: PoolClient
before(async () => {
  database = await withDatabase()
  client = await database.context().pool.connect()
  await client.query(
    'create temporary table taken (n integer, words text, list text[], told jsonb, at timestamptz, bytes bytea)',
  )
})
after(async () => {
  client.release()
  await database.close()
})

const WORDS = 'một dòng\tcó tab,\nhai dòng, \\N và "ngoặc"'

test('what is copied is read as it was given, whatever characters it holds', async () => {
  const row = {
    n: 7,
    words: WORDS,
    list: [WORDS, '', 'NULL'],
    told: [{ said: WORDS, of: null }],
    at: new Date('2026-03-02T01:00:00Z'),
    bytes: '\\x00ff5c',
  }
  const nothing = { n: null, words: null, list: null, told: null, at: null, bytes: null }
  const columns = ['n', 'words', 'list', 'told', 'at', 'bytes'] as const
  assert.equal(await copyInto<Record<(typeof columns)[number], unknown>>(client, 'taken', columns, [row, nothing]), 2)
  const { rows } = await client.query('select * from taken order by n nulls last')
  assert.deepEqual(rows, [{ ...row, bytes: Buffer.from([0, 255, 92]) }, nothing])
})

test('a row that cannot be written refuses the whole, and the connection goes on', async () => {
  await client.query('truncate taken')
  await assert.rejects(copyInto(client, 'taken', ['n'], [{ n: 1 }, { n: 'một' }]), /invalid input syntax/)
  await assert.rejects(copyInto(client, 'taken', ['words'], [{ words: {} }]), RangeError)
  await assert.rejects(copyInto<{ other: string }>(client, 'taken', ['other'], []), RangeError)
  const { rows } = await client.query('select count(*)::int as n from taken')
  assert.deepEqual(rows, [{ n: 0 }])
})

test('more than one piece is sent whole', async () => {
  await client.query('truncate taken')
  const rows = Array.from({ length: 3_000 }, (_, n) => ({ n, words: 'ă'.repeat(300) }))
  assert.equal(await copyInto(client, 'taken', ['n', 'words'], rows), 3_000)
  const found = await client.query(`select count(*)::int as n from taken where words = repeat('ă', 300)`)
  assert.deepEqual(found.rows, [{ n: 3_000 }])
})
