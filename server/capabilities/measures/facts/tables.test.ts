import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type TestDatabase, withDatabase } from '#tests/database.ts'
import { registry } from '../../../app.ts'
import type { AnyFactKind } from './fact.ts'

let database: TestDatabase
before(async () => {
  database = await withDatabase()
})
after(() => database.close())

const columnsOf = async (table: string) => {
  const { rows } = await database
    .context()
    .pool.query<{ column_name: string; data_type: string }>(
      `select column_name, data_type from information_schema.columns where table_schema = 'measures' and table_name = $1`,
      [table],
    )
  return Object.fromEntries(rows.map(({ column_name, data_type }) => [column_name, data_type]))
}

const all = (names: readonly string[], type: string) => Object.fromEntries(names.map((name) => [name, type]))

/** The columns a kind's facts need, whole numbers all called integer. */
function declared({ days, moments, amounts, dimensions }: AnyFactKind): Record<string, string> {
  return {
    agency_id: 'uuid',
    id: 'uuid',
    code: 'text',
    marks: 'ARRAY',
    ...all(days, 'date'),
    ...all(moments, 'timestamp with time zone'),
    ...all(Object.keys(amounts), 'integer'),
    ...all(dimensions, 'text'),
  }
}

test('every kind of fact has a table with a column for each name it declares, and no other', async () => {
  assert.ok(registry.kinds.has('dossier') && registry.kinds.has('plan_due'))
  for (const kind of registry.kinds.values()) {
    const found = await columnsOf(`${kind.kind}_fact`)
    for (const [name, type] of Object.entries(found)) if (type === 'bigint') found[name] = 'integer'
    assert.deepEqual(found, declared(kind), kind.kind)
  }
})

test('every kind of fact has a tally with a column for each dimension', async () => {
  const cell = { agency_id: 'uuid', counter: 'text', grain: 'text', starts_on: 'date', bucket: 'integer', n: 'bigint' }
  for (const { kind, dimensions } of registry.kinds.values())
    assert.deepEqual(await columnsOf(`${kind}_tally`), { ...cell, ...all(dimensions, 'text') }, kind)
})
