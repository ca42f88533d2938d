import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { CannotStart } from '../../config/cannot-start.ts'
import { holdData } from './hold.ts'
import { takeLock } from './lock.ts'
import { startOf } from './process.ts'

const parent = mkdtempSync(join(tmpdir(), 'cchc giữ '))
after(() => rmSync(parent, { recursive: true, force: true }))

test('a second program on the same data is told who is there', async () => {
  const folder = join(parent, 'một')
  const child = await holder(folder)
  const refused = refusalOf(() => holdData(folder, null))
  assert.equal(refused.exitCode, 3)
  assert.equal(refused.reasons[0]?.code, 'database.data_in_use')
  assert.ok(refused.reasons[0]?.vi.includes(`tiến trình ${child.pid}, địa chỉ http://127.0.0.1:8080`))
  child.kill('SIGKILL')
  await once(child, 'exit')
  holdData(folder, null).release()
})

test('the worker may run beside the http half, and beside neither a whole program may', () => {
  const folder = join(parent, 'hai')
  const http = holdData(folder, 'http')
  const worker = holdData(folder, 'worker')
  assert.equal(refusalOf(() => holdData(folder, null)).exitCode, 3)
  http.release()
  assert.equal(refusalOf(() => holdData(folder, null)).exitCode, 3)
  const again = holdData(folder, 'http')
  assert.equal(refusalOf(() => holdData(folder, 'worker')).exitCode, 3)
  worker.release()
  again.release()
  holdData(folder, null).release()
  assert.equal(existsSync(join(folder, 'opencchc.lock')), false)
})

test('the address can be told once it is known', () => {
  const folder = join(parent, 'ba')
  const hold = holdData(folder, null)
  hold.listensOn('http://127.0.0.1:49152')
  assert.match(refusalOf(() => holdData(folder, 'http')).message, /http:\/\/127\.0\.0\.1:49152/)
  hold.release()
})

test('a lock whose process number now belongs to another process is stale', () => {
  const file = join(parent, 'số cũ.lock')
  writeFileSync(file, JSON.stringify({ pid: process.pid, start: '1', host: hostname(), note: '' }))
  assert.ok('release' in takeLock(file))
})

test('a lock of another host is believed while it moves', () => {
  const file = join(parent, 'máy khác.lock')
  writeFileSync(file, JSON.stringify({ pid: process.pid, start: startOf(process.pid), host: 'máy-khác', note: 'x' }))
  const holder = takeLock(file)
  assert.equal('note' in holder && !('release' in holder) && holder.host, 'máy-khác')
  const aMinuteAgo = Date.now() / 1000 - 60
  utimesSync(file, aMinuteAgo, aMinuteAgo)
  assert.ok('release' in takeLock(file))
})

test('an unreadable lock, cut off by a full disk, does not lock for ever', () => {
  const file = join(parent, 'cụt.lock')
  writeFileSync(file, '{"pid":')
  assert.ok('release' in takeLock(file))
  assert.equal((JSON.parse(readFileSync(file, 'utf8')) as { pid: number }).pid, process.pid)
})

async function holder(folder: string) {
  const door = JSON.stringify(pathToFileURL(join(import.meta.dirname, 'hold.ts')).href)
  const text = `import { holdData } from ${door}
    holdData(process.env.FOLDER, null, 'http://127.0.0.1:8080')
    console.log('held')
    setTimeout(() => {}, 60_000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', text], {
    env: { ...process.env, FOLDER: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  return child
}

function refusalOf(holding: () => unknown): CannotStart {
  try {
    holding()
  } catch (error) {
    if (error instanceof CannotStart) return error
    throw error
  }
  throw new assert.AssertionError({ message: 'the data was given twice' })
}
