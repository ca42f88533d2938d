import assert from 'node:assert/strict'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import pg from 'pg'
import { openCluster } from './embedded.ts'
import { openTestCluster } from './testing.ts'

test('handed down by the test runner, the cluster is only addressed', async () => {
  const cluster = await openTestCluster({ OPENCCHC_TEST_DATABASE: 'postgres://ai:m%40t@127.0.0.1:20001/postgres' })
  assert.equal(cluster.ownerUrl('mẫu 1'), 'postgres://ai:m%40t@127.0.0.1:20001/m%E1%BA%ABu%201')
  assert.equal(cluster.started, false)
  await cluster.stop()
})

test('a cluster without fsync that was not shut down in order is made anew', async (t) => {
  const parent = mkdtempSync(join(tmpdir(), 'cchc thử '))
  t.after(() => rmSync(parent, { recursive: true }))
  chmodSync(parent, 0o755)
  const folder = join(parent, 'data')
  const open = () => openCluster(folder, { info: () => {} }, { durable: false })
  const first = await open()
  await ask(first.ownerUrl('postgres'), 'create table there ()')
  await first.stop()
  const second = await open()
  assert.equal(await ask(second.ownerUrl('postgres'), `select to_regclass('there') is not null`), true)
  const pid = Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
  process.kill(pid, 'SIGKILL')
  await second.stop()
  assert.ok(existsSync(join(folder, 'postgres', 'postmaster.pid')))
  const third = await open()
  assert.equal(await ask(third.ownerUrl('postgres'), `select to_regclass('there') is not null`), false)
  await third.stop()
})

async function ask(url: string, query: string): Promise<unknown> {
  const client = new pg.Client(url)
  client.on('error', () => undefined)
  await client.connect()
  const { rows } = await client.query<unknown[]>({ text: query, rowMode: 'array' })
  await client.end()
  return rows[0]?.[0]
}
