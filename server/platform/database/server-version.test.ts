import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { CannotStart } from '../config/cannot-start.ts'
import type { Cluster } from './embedded/embedded.ts'
import { openTestCluster } from './embedded/testing.ts'
import { checkServer, lacksOf, type ServerFacts } from './server-version.ts'

let cluster: Cluster
const latin = `version_latin_${process.pid}`
const guest = `version_guest_${process.pid}`

before(async () => {
  cluster = await openTestCluster()
  await run(`create database ${latin} encoding 'SQL_ASCII' locale 'C' locale_provider libc template template0`)
  await run(`create role ${guest} login password 'khach'`)
})
after(async () => {
  await run(`drop database ${latin}`)
  await run(`drop role ${guest}`)
  await cluster.stop()
})

test('the PostgreSQL that comes along will do', async () => {
  const facts = await checkServer(cluster.ownerUrl('postgres'))
  assert.equal(Math.floor(facts.version / 10_000), 18)
})

test('a database that cannot hold Vietnamese is refused', async () => {
  assert.deepEqual(await codesOf(cluster.ownerUrl(latin)), ['database.server_encoding'])
})

test('a user who may not create the extensions is told which', async () => {
  assert.deepEqual(await codesOf(asGuest('khach')), Array(3).fill('database.extension_not_creatable'))
})

test('a wrong password, a missing database and a closed port are told apart, and no password is repeated', async () => {
  assert.deepEqual(await codesOf(asGuest('mat-khau-sai')), ['database.server_refused'])
  assert.deepEqual(await codesOf(cluster.ownerUrl('khong_co')), ['database.server_without_database'])
  const closed = await refusalOf('postgres://ai:bi-mat@127.0.0.1:1/cchc')
  assert.equal(closed.reasons[0]?.code, 'database.server_unreachable')
  assert.match(closed.reasons[0]?.en ?? '', /127\.0\.0\.1:1\/cchc/)
  assert.doesNotMatch(closed.message + closed.reasons[0]?.vi, /bi-mat/)
})

test('everything a server lacks is said at once', () => {
  const poor: ServerFacts = {
    version: 140_011,
    encoding: 'UTF8',
    vietnamese: false,
    extensions: [
      { name: 'unaccent', installed: true, available: true, creatable: false },
      { name: 'pg_trgm', installed: false, available: false, creatable: false },
      { name: 'btree_gist', installed: false, available: true, creatable: true },
    ],
  }
  assert.deepEqual(
    lacksOf(poor).map(({ code }) => code),
    ['database.server_too_old', 'database.server_without_icu', 'database.extension_missing'],
  )
  assert.match(lacksOf(poor)[0]?.en ?? '', /PostgreSQL 14\.11/)
  assert.deepEqual(lacksOf({ ...poor, version: 150_000, vietnamese: true, extensions: [] }), [])
})

function asGuest(password: string): string {
  const url = new URL(cluster.ownerUrl('postgres'))
  url.username = guest
  url.password = password
  return url.href
}

async function codesOf(url: string): Promise<string[]> {
  return (await refusalOf(url)).reasons.map(({ code }) => code)
}

async function refusalOf(url: string): Promise<CannotStart> {
  const error = await checkServer(url).then(
    () => null,
    (reason: unknown) => reason,
  )
  assert.ok(error instanceof CannotStart, `expected a refusal, got ${error}`)
  return error
}

async function run(statement: string): Promise<void> {
  const client = new pg.Client(cluster.ownerUrl('postgres'))
  await client.connect()
  await client.query(statement)
  await client.end()
}
