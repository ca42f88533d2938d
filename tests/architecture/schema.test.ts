import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { type TestDatabase, withDatabase } from '#tests/database.ts'

let database: TestDatabase
let owner: pg.Client

before(async () => {
  database = await withDatabase()
  owner = new pg.Client({ connectionString: database.url })
  await owner.connect()
})
after(async () => {
  await owner.end()
  await database.close()
})

const OURS = `n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast', 'queue', 'public')`

test('every table and every view says what it holds', async () => {
  const silent = await names(`
    select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'v', 'm') and ${OURS} and obj_description(c.oid, 'pg_class') is null`)
  assert.deepEqual(silent, [])
})

test('every index that is no constraint says whom it serves', async () => {
  const silent = await names(`
    select n.nspname || '.' || c.relname as name
    from pg_index i join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
    where ${OURS} and obj_description(c.oid, 'pg_class') is null
      and not exists (select from pg_constraint k where k.conindid = i.indexrelid)`)
  assert.deepEqual(silent, [])
})

test('every foreign key has an index that begins with its columns', async () => {
  const slow = await names(`
    select k.conrelid::regclass || ' ' || pg_get_constraintdef(k.oid) as name
    from pg_constraint k join pg_namespace n on n.oid = k.connamespace
    where k.contype = 'f' and ${OURS} and not exists (
      select from pg_index i where i.indrelid = k.conrelid
        and coalesce(pg_get_expr(i.indpred, i.indrelid), '') ~ '^(\\(\\w+ IS NOT NULL\\))?$'
        and (string_to_array(i.indkey::text, ' ')::int2[])[1:cardinality(k.conkey)] @> k.conkey
        and k.conkey @> (string_to_array(i.indkey::text, ' ')::int2[])[1:cardinality(k.conkey)])`)
  assert.deepEqual(slow, [])
})

test('no foreign key leads from an agency table to people', async () => {
  const tied = await names(`
    select k.conrelid::regclass::text as name from pg_constraint k
    join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    join pg_class t on t.oid = k.confrelid join pg_namespace tn on tn.oid = t.relnamespace
    where k.contype = 'f' and tn.nspname = 'people' and n.nspname <> 'people'`)
  assert.deepEqual(tied, [])
})

test('the program can add to the journal and read it, nothing else', async () => {
  const { rows } = await owner.query<{ privilege_type: string }>(
    `select privilege_type from information_schema.role_table_grants
     where table_schema = 'journal' and table_name = 'event' and grantee = 'opencchc_program' order by 1`,
  )
  assert.deepEqual(
    rows.map(({ privilege_type }) => privilege_type),
    ['INSERT', 'SELECT'],
  )
})

test('the program owns nothing', async () => {
  const owned = await names(`
    select c.oid::regclass::text as name from pg_class c join pg_roles r on r.oid = c.relowner
    where r.rolname = 'opencchc_program'`)
  assert.deepEqual(owned, [])
})

async function names(query: string): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(`${query} order by 1`)
  return rows.map(({ name }) => name)
}
