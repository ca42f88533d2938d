import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { type TestDatabase, withDatabase } from '#tests/database.ts'
import { named, prepared } from './named.ts'

let database: TestDatabase
before(async () => {
  database = await withDatabase()
})
after(() => database.close())

test('a prepared query is built once and answers each time by the values it is given', async () => {
  let built = 0
  const agencyOf = prepared((db, root: string, codes: readonly string[]) => {
    built += 1
    return db
      .selectFrom('agencies.agency')
      .where('root_id', '=', root)
      .where('code', '=', sql<string>`any(${codes}::text[])`)
      .where('sample', '=', false)
      .select(['code'])
      .limit(5)
  })
  const context = database.context()
  assert.deepEqual(await agencyOf(context, database.root_id, ['TINH', 'KHAC']), [{ code: 'TINH' }])
  assert.deepEqual(await agencyOf(context, database.root_id, ['KHAC']), [])
  assert.deepEqual(await agencyOf(context, '00000000-0000-4000-8000-000000000000', ['TINH']), [])
  assert.equal(built, 1)
})

test('what was sent by name is prepared on its connection under one name for one text', async () => {
  const { pool } = database.context()
  const client = await pool.connect()
  try {
    for (const n of [1, 2, 3]) await named(client, { sql: 'select $1::int as n_of_test', parameters: [n] })
    const { rows } = await client.query<{ n: number }>(
      `select count(*)::int as n from pg_prepared_statements where statement = 'select $1::int as n_of_test'`,
    )
    assert.equal(rows[0]?.n, 1)
  } finally {
    client.release()
  }
})
