import assert from 'node:assert/strict'
import { test } from 'node:test'
import { explained, isPortTaken, isStillLeaving, refusalFor } from './failure.ts'

// In the words of PostgreSQL and of the system loader.
const said = {
  'database.disk_full': 'initdb: error: could not write file "/srv/d/postgres.new/pg_wal/x": No space left on device',
  'database.no_permission': 'FATAL:  data directory "/srv/d/postgres" has invalid permissions',
  'database.no_library': 'postgres: error while loading shared libraries: libxml2.so.2: cannot open shared object file',
  'database.no_memory': 'FATAL:  could not map anonymous shared memory: Cannot allocate memory',
  'database.failed': 'LOG:  invalid value for parameter "shared_buffers": "x"',
}

for (const [code, text] of Object.entries(said)) {
  test(`"${text.slice(0, 60)}…" is ${code}`, () => {
    assert.equal(refusalFor({ cluster: '/srv/d/postgres' }, text).reasons[0]?.code, code)
  })
}

test('only the last lines of a long log are shown', () => {
  const text = Array.from({ length: 50 }, (_, index) => `dòng ${index + 1}`).join('\n')
  const shown = refusalFor({ cluster: '/srv/d/postgres' }, text).reasons[0]?.vi ?? ''
  assert.match(shown, /dòng 50$/)
  assert.doesNotMatch(shown, /dòng 38\n/)
})

test('a taken port and workers still leaving are tried again', () => {
  assert.equal(isPortTaken('LOG:  could not bind IPv4 address "127.0.0.1": Address already in use'), true)
  assert.equal(isStillLeaving('FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use'), true)
  assert.equal(isPortTaken(said['database.failed']) || isStillLeaving(said['database.failed']), false)
})

test('a full disk under our own files is a reason too, a mistake of ours is not', () => {
  const full = explained('/srv/d', Object.assign(new Error('write'), { code: 'ENOSPC' }))
  assert.equal(full instanceof Error && full.name, 'CannotStart')
  const mistake = new TypeError('undefined is not a function')
  assert.equal(explained('/srv/d', mistake), mistake)
})
