import assert from 'node:assert/strict'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { CannotStart } from '../../config/cannot-start.ts'
import { openCluster } from './embedded.ts'
import { watch } from './watch.ts'

const parent = mkdtempSync(join(tmpdir(), 'cchc trông '))
chmodSync(parent, 0o755)
const folder = join(realpathSync(parent), 'data')
const quiet = { info: () => {} }
after(() => rmSync(parent, { recursive: true, force: true }))

/** A log that keeps the codes of what it was told. */
function codesOf() {
  const codes: string[] = []
  const tell = (told: unknown) => void codes.push((told as { code: string }).code)
  return { codes, log: { error: tell, warn: tell } }
}

async function until(look: () => boolean): Promise<void> {
  for (let waited = 0; !look(); waited += 20) {
    assert.ok(waited < 20_000, 'waited in vain')
    await sleep(20)
  }
}

function killPostmaster(): void {
  const pid = Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
  assert.ok(pid > 1)
  process.kill(pid, 'SIGKILL')
}

const patience = { waits: [0, 50, 100], steady: 0 }

test('a killed postgres runs again on the same port, and what was committed is there', async () => {
  const cluster = await openCluster(folder, quiet)
  const url = cluster.ownerUrl('postgres')
  await ask(url, 'create table kept as select 7 as n')
  const { codes, log } = codesOf()
  const watching = watch(cluster, log, (why) => assert.fail(why), patience)
  killPostmaster()
  await until(() => watching.state() === 'restarting')
  await until(() => watching.state() === 'up')
  assert.deepEqual(await ask(url, 'select n from kept'), [[7]])
  assert.deepEqual(codes, ['database.died', 'database.restarted'])
  watching.stop()
  await cluster.stop()
})

test('one that is stopped in order is not started again', async () => {
  const cluster = await openCluster(folder, quiet)
  const { codes, log } = codesOf()
  const watching = watch(cluster, log, (why) => assert.fail(why), patience)
  await cluster.stop()
  await sleep(600)
  assert.deepEqual(codes, [])
  await assert.rejects(ask(cluster.ownerUrl('postgres'), 'select 1'))
  watching.stop()
})

test('of two programs on one database the second finds it running', async () => {
  const [one, other] = [await openCluster(folder, quiet), await openCluster(folder, quiet)]
  const logs = [codesOf(), codesOf()]
  const watching = [one, other].map((cluster, at) =>
    watch(cluster, logs[at]?.log ?? codesOf().log, (why) => assert.fail(why), patience),
  )
  killPostmaster()
  await until(() => logs.every(({ codes }) => codes.includes('database.restarted')))
  assert.deepEqual(await ask(other.ownerUrl('postgres'), 'select n from kept'), [[7]])
  for (const each of watching) each.stop()
  await one.stop()
  assert.deepEqual(await ask(other.ownerUrl('postgres'), 'select n from kept'), [[7]])
  await other.stop()
})

test('one that does not start is tried so many times, then given up with what it said', async () => {
  const cluster = await openCluster(folder, quiet)
  const { codes, log } = codesOf()
  const file = join(folder, 'postgres', 'postgresql.auto.conf')
  writeFileSync(file, "shared_buffers = 'nhiều'\n")
  const given: CannotStart[] = []
  const watching = watch(cluster, log, (why) => given.push(why), patience)
  killPostmaster()
  await until(() => given.length > 0)
  assert.equal(watching.state(), 'restarting')
  assert.deepEqual(codes, ['database.died', ...Array(3).fill('database.not_restarted')])
  assert.equal(given[0]?.exitCode, 4)
  assert.deepEqual(
    given[0]?.reasons.map(({ code }) => code),
    ['database.failed', 'database.not_restarted'],
  )
  assert.match(given[0]?.reasons[0]?.vi ?? '', /invalid value for parameter "shared_buffers": "nhiều"/)
  writeFileSync(file, '')
  await cluster.stop()
})

test('its port taken meanwhile is a reason, and no other port is used: programs have the address in hand', async () => {
  const cluster = await openCluster(folder, quiet)
  const port = Number(new URL(cluster.ownerUrl('postgres')).port)
  const { log } = codesOf()
  const given: CannotStart[] = []
  killPostmaster()
  await until(() => !cluster.isAlive())
  const squatter = createServer().listen(port, '127.0.0.1')
  await once(squatter, 'listening')
  watch(cluster, log, (why) => given.push(why), patience)
  await until(() => given.length > 0)
  assert.equal(given[0]?.reasons[0]?.code, 'database.port_taken')
  squatter.close()
  await cluster.stop()
})

test('one that dies again and again is given up too; after a steady time the tries begin anew', async () => {
  const dying = { isAlive: () => false, revive: async () => {} }
  const { codes, log } = codesOf()
  const given: CannotStart[] = []
  watch(dying, log, (why) => given.push(why), { waits: [0, 10], steady: 60_000 })
  await until(() => given.length > 0)
  assert.deepEqual(
    given[0]?.reasons.map(({ code }) => code),
    ['database.keeps_dying'],
  )
  assert.equal(codes.filter((code) => code === 'database.restarted').length, 2)
  const steady = codesOf()
  const watching = watch(dying, steady.log, (why) => assert.fail(why), { waits: [0], steady: 100 })
  await until(() => steady.codes.filter((code) => code === 'database.restarted').length > 2)
  watching.stop()
})

async function ask(url: string, query: string): Promise<unknown[][]> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    return (await client.query({ text: query, rowMode: 'array' })).rows
  } finally {
    await client.end()
  }
}
