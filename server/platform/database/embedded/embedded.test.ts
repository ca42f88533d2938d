import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import pg from 'pg'
import { CannotStart } from '../../config/cannot-start.ts'
import { openCluster } from './embedded.ts'

// One cluster for the whole file, in a folder whose name has spaces and Vietnamese letters.
const parent = mkdtempSync(join(tmpdir(), 'cchc dữ liệu '))
chmodSync(parent, 0o755)
const folder = join(realpathSync(parent), 'tỉnh Đắk Lắk')
const quiet = { info: () => {} }
after(() => rmSync(parent, { recursive: true, force: true }))

test('what was recorded is there after a stop and a new start', async () => {
  const first = await openCluster(folder, quiet)
  assert.equal(first.started, true)
  await ask(first.ownerUrl('postgres'), 'create table kept (word text)')
  await ask(first.ownerUrl('postgres'), `insert into kept values ('Ủy ban'), ('ẩn'), ('ao'), ('đá'), ('da'), ('ê')`)
  await first.stop()
  assert.equal(await isReachable(first.ownerUrl('postgres')), false)
  const second = await openCluster(folder, quiet)
  const words = await ask(second.ownerUrl('postgres'), 'select word from kept order by word')
  await second.stop()
  assert.deepEqual(words, [['ao'], ['ẩn'], ['da'], ['đá'], ['ê'], ['Ủy ban']])
})

test('it is PostgreSQL 18, listens to this machine only, and nobody else reads its password', async () => {
  const cluster = await openCluster(folder, quiet)
  const [row] = await ask(
    cluster.ownerUrl('postgres'),
    `select current_setting('server_version_num')::int / 10000, current_setting('listen_addresses'),
       current_setting('unix_socket_directories'), current_setting('fsync'), current_setting('wal_level'),
       current_setting('server_encoding'), inet_server_port() between 20000 and 32767`,
  )
  await cluster.stop()
  assert.deepEqual(row, [18, '127.0.0.1', '', 'on', 'replica', 'UTF8', true])
  assert.equal(statSync(join(folder, 'postgres.password')).mode & 0o777, 0o600)
  assert.equal(statSync(join(folder, 'postgres')).mode & 0o777, 0o700)
})

test('a wrong password is refused', async () => {
  const cluster = await openCluster(folder, quiet)
  const url = new URL(cluster.ownerUrl('postgres'))
  url.password = 'sai'
  await assert.rejects(ask(url.href, 'select 1'), { code: '28P01' })
  await cluster.stop()
})

test('the second to come uses the running one, and only the last to leave ends it', async () => {
  const first = await openCluster(folder, quiet)
  const second = await openCluster(folder, quiet)
  assert.deepEqual([first.started, second.started], [true, false])
  await first.stop()
  assert.equal(await isReachable(second.ownerUrl('postgres')), true)
  await second.stop()
  await second.stop()
  assert.equal(await isReachable(second.ownerUrl('postgres')), false)
})

test('of several programs that start at once, one starts it and all use it', async () => {
  const opened = await Promise.all(
    [1, 2, 3].map(() => program('await sleep(300); await cluster.stop(); process.exit()')),
  )
  assert.deepEqual(opened.map(({ started }) => started).sort(), [false, false, true])
  await Promise.all(opened.map(({ child }) => once(child, 'exit')))
  assert.equal(isPostgresRunning(), false)
})

test('after kill -9 of the program the orphan is used, and ended at last', async () => {
  const { child, url } = await program('await sleep(60_000)')
  await ask(url, `insert into kept values ('trước khi chết')`)
  child.kill('SIGKILL')
  await once(child, 'exit')
  assert.equal(await isReachable(url), true)
  const next = await openCluster(folder, quiet)
  assert.equal(next.started, false)
  assert.equal(next.ownerUrl('postgres'), url)
  await next.stop()
  assert.equal(isPostgresRunning(), false)
})

test('after kill -9 of program and postgres, what was committed is recovered', async () => {
  const { child, url } = await program('await sleep(60_000)')
  await ask(url, `insert into kept values ('đã ghi')`)
  process.kill(Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL')
  child.kill('SIGKILL')
  await once(child, 'exit')
  const next = await openCluster(folder, quiet)
  assert.equal(next.started, true)
  assert.deepEqual(await ask(next.ownerUrl('postgres'), `select count(*)::int from kept where word = 'đã ghi'`), [[1]])
  await next.stop()
})

test('Ctrl-C reaches the program first: it still has its database while it cleans up', async () => {
  const { child, lines } = await program(`
    process.once('SIGINT', async () => {
      await sleep(300)
      const client = new pg.Client(cluster.ownerUrl('postgres'))
      await client.connect()
      console.log((await client.query("select 'còn ' || count(*) as word from kept where word = 'ao'")).rows[0].word)
      await client.end()
      await cluster.stop()
      process.exit()
    })
    console.log('nghe Ctrl-C')
    await sleep(60_000)`)
  while (!lines.includes('nghe Ctrl-C')) await sleep(10)
  process.kill(-(child.pid ?? 0), 'SIGINT')
  const [code] = await once(child, 'exit')
  assert.equal(code, 0)
  assert.equal(lines.at(-1), 'còn 1')
  assert.equal(isPostgresRunning(), false)
})

test('a program that exits without a word takes its postgres along', async () => {
  const { child, url } = await program('await sleep(100); process.exit(7)')
  await once(child, 'exit')
  for (let tries = 0; tries < 100 && isPostgresRunning(); tries++) await sleep(50)
  assert.equal(await isReachable(url), false)
  assert.deepEqual(readdirSync(join(folder, 'postgres.users')), [])
})

test('where another program has taken its port it takes a new one, and keeps it', async () => {
  const { port } = JSON.parse(readFileSync(join(folder, 'postgres.json'), 'utf8')) as { port: number }
  const squatter = createServer().listen(port, '127.0.0.1')
  await once(squatter, 'listening')
  const moved = await openCluster(folder, quiet)
  await moved.stop()
  squatter.close()
  const again = await openCluster(folder, quiet)
  await again.stop()
  assert.notEqual(new URL(moved.ownerUrl('x')).port, String(port))
  assert.equal(again.ownerUrl('x'), moved.ownerUrl('x'))
})

test('data another PostgreSQL wrote is left alone', async () => {
  const file = join(folder, 'postgres', 'PG_VERSION')
  writeFileSync(file, '17\n')
  const refused = await refusalOf(openCluster(folder, quiet))
  writeFileSync(file, '18\n')
  assert.equal(refused.reasons[0]?.code, 'database.other_version')
  assert.match(refused.reasons[0]?.vi ?? '', /PostgreSQL 17 .* PostgreSQL 18/)
  const cluster = await openCluster(folder, quiet)
  assert.equal((await ask(cluster.ownerUrl('postgres'), 'select 1 from kept')).length > 0, true)
  await cluster.stop()
})

test('what postgres said is shown when it does not start', async () => {
  const file = join(folder, 'postgres', 'postgresql.auto.conf')
  writeFileSync(file, "shared_buffers = 'nhiều'\n")
  const refused = await refusalOf(openCluster(folder, quiet))
  writeFileSync(file, '')
  assert.equal(refused.exitCode, 4)
  assert.match(refused.reasons[0]?.vi ?? '', /invalid value for parameter "shared_buffers": "nhiều"/)
})

test('a data folder that cannot be is named', async () => {
  const file = join(parent, 'tệp')
  writeFileSync(file, '')
  const refused = await refusalOf(openCluster(join(file, 'data'), quiet))
  assert.equal(refused.reasons[0]?.code, 'config.data_folder_unusable')
  assert.match(refused.reasons[0]?.vi ?? '', /OPENCCHC_DATA/)
})

/** A program of its own, in a process group of its own, that opens the cluster, says so, and goes on as told. */
async function program(then: string): Promise<{ child: ChildProcess; started: boolean; url: string; lines: string[] }> {
  const text = `
    import { setTimeout as sleep } from 'node:timers/promises'
    import pg from 'pg'
    import { openCluster } from ${JSON.stringify(pathToFileURL(join(import.meta.dirname, 'embedded.ts')).href)}
    const cluster = await openCluster(process.env.FOLDER, { info() {} })
    console.log(JSON.stringify({ started: cluster.started, url: cluster.ownerUrl('postgres') }))
    ${then}`
  const child = spawn(process.execPath, ['--input-type=module', '-e', text], {
    cwd: import.meta.dirname,
    env: { ...process.env, FOLDER: folder },
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines: string[] = []
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => lines.push(...chunk.trim().split('\n')))
  while (lines.length === 0) {
    assert.equal(child.exitCode, null, 'the program ended before it had a database')
    await sleep(10)
  }
  return { child, lines, ...(JSON.parse(lines[0] ?? '') as { started: boolean; url: string }) }
}

async function ask(url: string, query: string): Promise<unknown[][]> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    return (await client.query({ text: query, rowMode: 'array' })).rows
  } finally {
    await client.end()
  }
}

async function isReachable(url: string): Promise<boolean> {
  return ask(url, 'select 1').then(
    () => true,
    () => false,
  )
}

function isPostgresRunning(): boolean {
  return existsSync(join(folder, 'postgres', 'postmaster.pid'))
}

async function refusalOf(opening: Promise<unknown>): Promise<CannotStart> {
  const error = await opening.then(
    () => null,
    (reason: unknown) => reason,
  )
  assert.ok(error instanceof CannotStart, `expected a refusal, got ${error}`)
  return error
}
