import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { CannotStart, explanationOf } from './cannot-start.ts'
import { configFrom } from './config.ts'
import { secretOf } from './secret.ts'

test('without settings the program uses its own database and speaks to this machine only', () => {
  assert.deepEqual(configFrom({ PORT: '', DATABASE_URL: '' }, [], '/srv/cchc'), {
    database: { kind: 'embedded' },
    host: '127.0.0.1',
    port: 8080,
    dataFolder: '/srv/cchc/data',
    secret: null,
    logLevel: 'info',
    empty: false,
    only: null,
  })
})

test('a server by address, with its direct address behind a pooler', () => {
  const url = 'postgres://cchc:m%40t@db:6432/cchc'
  const directUrl = 'postgres://cchc:m%40t@db:5432/cchc'
  assert.deepEqual(configFrom({ DATABASE_URL: url }, []).database, { kind: 'server', url, directUrl: url })
  assert.deepEqual(configFrom({ DATABASE_URL: url, DATABASE_URL_DIRECT: directUrl }, []).database, {
    kind: 'server',
    url,
    directUrl,
  })
})

test('flags choose one half of the program and leave the sample out', () => {
  assert.equal(configFrom({}, ['--only=worker', '--empty']).only, 'worker')
  assert.equal(configFrom({}, ['--only=http', '--empty']).empty, true)
})

test('a relative data folder is taken from the checkout, an absolute one as it is', () => {
  assert.equal(configFrom({ OPENCCHC_DATA: '../dữ liệu' }, [], '/srv/cchc').dataFolder, '/srv/dữ liệu')
  assert.equal(configFrom({ OPENCCHC_DATA: '/var/cchc' }, [], '/srv/cchc').dataFolder, '/var/cchc')
})

test('every wrong setting is named at once, in both languages, and no password is repeated', () => {
  const refusal = refusalOf(
    {
      PORT: '99999',
      DATABASE_URL: 'mysql://a:bimat@b/c',
      HOST: 'a b',
      LOG_LEVEL: 'loud',
      OPENCCHC_SECRET: 'khoangan12',
    },
    ['--only=mail'],
  )
  assert.deepEqual(
    refusal.reasons.map(({ code }) => code),
    [
      'config.database_url_unreadable',
      'config.host_unreadable',
      'config.port_unreadable',
      'config.secret_too_short',
      'config.log_level_unknown',
      'config.flag_unknown',
    ],
  )
  assert.equal(refusal.exitCode, 2)
  const lines = explanationOf(refusal).trimEnd().split('\n')
  assert.equal(lines.length, 12)
  assert.match(lines[4] ?? '', /PORT=99999 không phải số cổng/)
  assert.match(lines[5] ?? '', /PORT=99999 is not a port number/)
  assert.doesNotMatch(lines.join(), /bimat|khoangan12/)
})

test('ports are whole numbers that exist', () => {
  for (const port of ['-1', '80.5', '65536', 'abc', '0x50'])
    assert.equal(refusalOf({ PORT: port }, []).exitCode, 2, port)
  assert.equal(configFrom({ PORT: '0' }, []).port, 0)
})

test('a direct address alone, or one without a database name, is refused', () => {
  assert.equal(refusalOf({ DATABASE_URL_DIRECT: 'postgres://h/d' }, []).reasons[0]?.code, 'config.direct_url_alone')
  assert.equal(refusalOf({ DATABASE_URL: 'postgres://h' }, []).reasons[0]?.code, 'config.database_url_unreadable')
})

test('the secret is made once, readable by its owner only, and stays', (t) => {
  const dataFolder = folderFor(t)
  const first = secretOf({ secret: null, dataFolder })
  assert.equal(first.length, 32)
  assert.equal(statSync(join(dataFolder, 'secret')).mode & 0o777, 0o600)
  chmodSync(join(dataFolder, 'secret'), 0o644)
  assert.deepEqual(secretOf({ secret: null, dataFolder }), first)
  assert.equal(statSync(join(dataFolder, 'secret')).mode & 0o777, 0o600)
})

test('a secret given by the environment leaves no file and is not the text itself', (t) => {
  const dataFolder = folderFor(t)
  const given = secretOf({ secret: 'x'.repeat(40), dataFolder })
  // sha256sum of forty times the letter x, as coreutils says
  assert.equal(given.toString('hex'), 'bd913ff68243d41b9611b2690dfbf2b0f6e42ea14536a98232af60e9f64ffdaa')
  assert.throws(() => readFileSync(join(dataFolder, 'secret')), { code: 'ENOENT' })
})

test('a damaged secret is not replaced by a new one', (t) => {
  const dataFolder = folderFor(t)
  writeFileSync(join(dataFolder, 'secret'), 'hỏng')
  assert.throws(() => secretOf({ secret: null, dataFolder }), CannotStart)
  assert.equal(readFileSync(join(dataFolder, 'secret'), 'utf8'), 'hỏng')
})

function refusalOf(env: Record<string, string>, argv: string[]): CannotStart {
  try {
    configFrom(env, argv)
  } catch (error) {
    if (error instanceof CannotStart) return error
    throw error
  }
  throw new assert.AssertionError({ message: 'the settings were accepted' })
}

function folderFor(t: { after: (fn: () => void) => void }): string {
  const folder = mkdtempSync(join(tmpdir(), 'cchc cấu hình '))
  t.after(() => rmSync(folder, { recursive: true }))
  return folder
}
