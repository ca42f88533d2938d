import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { createHash, createPublicKey, verify } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import koffi from 'koffi'
import { notRun } from '#tests/not-run.ts'
import type { KeyAndChain } from '../server/platform/signing/authority.ts'
import { authorityForTests, holder } from '../server/platform/signing/testing.ts'
import { modulesHere } from './modules.ts'
import { pkcs11Keys } from './pkcs11.ts'
import { type Attribute, CK, openLibrary, ulong, ulongAt, ulongs } from './pkcs11-library.ts'

const PIN = '12345678'
const READ_WRITE = 6
const TOKEN = 0x1
const CERTIFICATE_TYPE = 0x80
const folder = mkdtempSync(join(tmpdir(), 'opencchc-token-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const authority = authorityForTests()
const owners: readonly (readonly [string, KeyAndChain])[] = [
  ['01', holder(authority, { name: 'Nguyễn Văn Ổn' }, 'rsa')],
  ['02', holder(authority, { name: 'Trần Thị Ửng' }, 'p256')],
  ['03', holder(authority, { name: 'Ủy ban nhân dân xã An Bình' }, 'p384')],
]
const content = Buffer.from('thuộc tính của chữ ký')

test('a token signs with RSA and ECDSA, by a module that nothing of ours was compiled for', async () => {
  const module = softToken()
  if (!module) return
  const keys = pkcs11Keys(module)
  const told = await keys.list()
  assert.deepEqual(
    told.map(({ holder: name, kind, certificates }) => `${name} ${kind} ${certificates.length}`).sort(),
    ['Nguyễn Văn Ổn rsa 2', 'Trần Thị Ửng ec 2', 'Ủy ban nhân dân xã An Bình ec 2'],
  )
  for (const [, { key, chain }] of owners) {
    const hash = key.asymmetricKeyDetails?.namedCurve === 'secp384r1' ? 'sha384' : 'sha256'
    const id = createHash('sha256')
      .update(chain[0] ?? '')
      .digest('hex')
    const signed = await keys.sign(id, createHash(hash).update(content).digest(), PIN)
    assert.ok('signature' in signed)
    assert.equal(verify(hash, content, createPublicKey(key), signed.signature), true)
  }
  const [first] = told
  // After one wrong PIN this token says already that few tries are left.
  assert.deepEqual(await keys.sign(first?.id ?? '', Buffer.alloc(32), '000000'), { refused: 'pin_few_left' })
  assert.deepEqual(await keys.sign('00', Buffer.alloc(32), PIN), { refused: 'certificate_missing' })
})

test('the modules of the makers are looked for where their systems keep them', () => {
  assert.deepEqual(
    modulesHere('win32', (path) => path.endsWith('vnptca_p11_v8.dll')),
    [{ maker: 'VNPT-CA', path: 'C:\\Windows\\System32\\vnptca_p11_v8.dll' }],
  )
  assert.deepEqual(
    modulesHere('linux', () => false),
    [],
  )
})

/** A soft token with a key and certificate of each owner; null where the machine has none. */
function softToken(): string | null {
  const module = process.env.SOFTHSM2_MODULE ?? modulesHere().find(({ maker }) => maker === 'SoftHSM 2')?.path
  if (!module || !existsSync(module) || spawnSync('softhsm2-util', ['-v']).error) {
    notRun(
      'a PKCS #11 token signs',
      'SoftHSM 2 is not installed',
      'agent/server.test.ts runs the agent with a key in memory',
    )
    return null
  }
  mkdirSync(join(folder, 'tokens'))
  process.env.SOFTHSM2_CONF = join(folder, 'softhsm2.conf')
  writeFileSync(process.env.SOFTHSM2_CONF, `directories.tokendir = ${join(folder, 'tokens')}\nlog.level = ERROR\n`)
  util(module, '--init-token', '--free', '--label', 'thu', '--so-pin', '0000', '--pin', PIN)
  for (const [id, { key }] of owners) {
    const file = join(folder, `${id}.pem`)
    writeFileSync(file, key.export({ type: 'pkcs8', format: 'pem' }))
    util(module, '--import', file, '--token', 'thu', '--label', id, '--id', id, '--pin', PIN)
  }
  keepCertificates(module)
  return module
}

function util(module: string, ...options: readonly string[]): void {
  const { status, stderr } = spawnSync('softhsm2-util', ['--module', module, ...options], { encoding: 'utf8' })
  assert.equal(status, 0, stderr)
}

function keepCertificates(module: string): void {
  const library = openLibrary(module)
  const create = koffi.load(module).func('C_CreateObject', 'ulong', ['ulong', 'CK_ATTRIBUTE *', 'ulong', 'void *'])
  assert.equal(library.initialize(null), CK.OK)
  const [slots, count, session] = [ulongs(8), ulong(8), ulongs(1)]
  library.slots(1, slots, count)
  assert.equal(library.open(ulongAt(slots, 0), READ_WRITE, null, null, session), CK.OK)
  const open = ulongAt(session, 0)
  assert.equal(library.login(open, CK.USER, Buffer.from(PIN), PIN.length), CK.OK)
  const all = [...owners, ['09', authority] as const]
  for (const [id, { chain }] of all) {
    const attributes = [
      one(CK.CLASS, ulong(CK.CERTIFICATE)),
      one(TOKEN, Buffer.from([1])),
      one(CERTIFICATE_TYPE, ulong(0)),
      one(CK.ID, Buffer.from(id, 'hex')),
      one(0x101, Buffer.from('3000', 'hex')),
      one(CK.VALUE, chain[0] ?? Buffer.alloc(0)),
    ]
    assert.equal(Number(create(open, attributes, attributes.length, ulongs(1))), CK.OK)
  }
  library.logout(open)
  library.close(open)
}

const one = (type: number, value: Buffer): Attribute => ({ type, pValue: value, ulValueLen: value.length })
