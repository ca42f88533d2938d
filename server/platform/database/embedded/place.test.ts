import assert from 'node:assert/strict'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { placeFor } from './place.ts'

// What there is to decide depends on who runs the tests; each of the two has cases of its own.
if (process.getuid?.() === 0) {
  test('as root the database runs as nobody, inside the data folder where nobody may enter it', (t) => {
    const { folder } = parentFor(t, 0o755)
    const place = placeFor(folder, () => {})
    assert.equal(place.cluster, join(folder, 'postgres'))
    assert.equal(place.person?.uid, Number(/^nobody:[^:]*:(\d+)/m.exec(readFileSync('/etc/passwd', 'utf8'))?.[1]))
    assert.ok(existsSync(join(place.binaries, 'bin', 'postgres')))
  })

  test('behind a closed folder it is placed in /var/lib, remembered, and told', (t) => {
    const told: string[] = []
    const { folder } = parentFor(t, 0o700)
    const place = placeFor(folder, (message) => told.push(message))
    t.after(() => rmSync(dirname(place.cluster), { recursive: true }))
    assert.match(place.cluster, /^\/var\/lib\/opencchc\/[0-9a-f]{16}\/postgres$/)
    assert.ok(told.some((line) => line.includes(place.cluster) && line.includes(folder)))
    assert.equal(placeFor(folder, assert.fail).cluster, place.cluster)
  })

  test('a moved data folder keeps its database, a copy does not write into it', (t) => {
    const { parent, folder } = parentFor(t, 0o700)
    const { cluster } = placeFor(folder, () => {})
    t.after(() => rmSync(dirname(cluster), { recursive: true }))
    const copy = join(parent, 'bản sao')
    cpSync(folder, copy, { recursive: true })
    assert.throws(() => placeFor(copy, assert.fail), /database\.copied_folder/)
    const moved = join(parent, 'nơi mới')
    renameSync(folder, moved)
    assert.equal(placeFor(moved, assert.fail).cluster, cluster)
    assert.throws(() => placeFor(copy, assert.fail), /database\.copied_folder/)
  })

  test('a database that can no longer be entered is not replaced by an empty one', (t) => {
    const { parent, folder } = parentFor(t, 0o755)
    mkdirSync(join(folder, 'postgres'))
    chmodSync(parent, 0o700)
    assert.throws(() => placeFor(folder, assert.fail), /database\.closed_folder/)
  })
} else {
  test('an ordinary user runs the database as themselves, inside the data folder', (t) => {
    const { folder } = parentFor(t, 0o700)
    const place = placeFor(folder, assert.fail)
    assert.deepEqual([place.cluster, place.person], [join(folder, 'postgres'), null])
  })

  test('an ordinary user does not begin anew where root keeps the database', (t) => {
    const { folder } = parentFor(t, 0o700)
    writeFileSync(join(folder, 'postgres.at'), '/var/lib/opencchc/0123456789abcdef/postgres')
    assert.throws(() => placeFor(folder, assert.fail), /database\.not_yours/)
  })
}

function parentFor(t: TestContext, mode: number): { parent: string; folder: string } {
  const parent = realpathSync(mkdtempSync(join(tmpdir(), 'cchc chỗ ')))
  t.after(() => rmSync(parent, { recursive: true }))
  const folder = join(parent, 'dữ liệu')
  mkdirSync(folder)
  chmodSync(folder, 0o711)
  chmodSync(parent, mode)
  return { parent, folder }
}
