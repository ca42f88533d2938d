import assert from 'node:assert/strict'
import { createPublicKey, sign, verify } from 'node:crypto'
import { test } from 'node:test'
import { newKey } from './authority.ts'
import { ecdsaFromRaw, integer, octets, oid, sequence, setOf, time, utf8 } from './der.ts'

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

test('numbers keep their sign, and no zero more than that needs', () => {
  assert.deepEqual([0, 1, 127, 128, 256].map(integer).map(hex), ['020100', '020101', '02017f', '02020080', '02020100'])
  assert.equal(hex(integer(Buffer.from('0000ff', 'hex'))), '020200ff')
})

test('identifiers, times, texts and long values are written as X.690 says', () => {
  assert.equal(hex(oid('1.2.840.113549.1.7.2')), '06092a864886f70d010702')
  assert.equal(hex(time(new Date('2049-12-31T23:59:59Z'))), `170d${hex(Buffer.from('491231235959Z'))}`)
  assert.equal(hex(time(new Date('2050-01-01T00:00:00Z'))), `180f${hex(Buffer.from('20500101000000Z'))}`)
  assert.equal(hex(utf8('Ữ')), '0c03e1bbae')
  assert.equal(hex(octets(Buffer.alloc(200))).slice(0, 6), '0481c8')
  assert.equal(hex(octets(Buffer.alloc(300))).slice(0, 8), '0482012c')
  assert.equal(hex(setOf(integer(2), integer(1))), hex(Buffer.from('3106020101020102', 'hex')))
  assert.equal(hex(sequence()), '3000')
})

test('what a token gives as r and s is the signature that CMS carries', () => {
  for (const kind of ['p256', 'p384'] as const) {
    const key = newKey(kind)
    for (let round = 0; round < 20; round++) {
      const data = Buffer.from(`${kind} ${round}`)
      const raw = sign('sha256', data, { key, dsaEncoding: 'ieee-p1363' })
      assert.equal(verify('sha256', data, { key: createPublicKey(key), dsaEncoding: 'der' }, ecdsaFromRaw(raw)), true)
    }
  }
})
