import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { askOutside, pemOf } from '#tests/outside-tools.ts'
import { close } from '../paper/print.ts'
import { closeReaders } from '../reading/read-apart.ts'
import type { KeyAndChain } from './authority.ts'
import { readSignature } from './read-cms.ts'
import { issuedForTests } from './testing.ts'

/** What other programs say of a file that initials, head and seal signed. */
let authority: KeyAndChain
let issued: Uint8Array

before(async () => {
  ;({ authority, issued } = await issuedForTests())
})
after(async () => {
  closeReaders()
  await close()
})

const cmsIn = (pdf: Uint8Array, field: string) => {
  const index = ['initials', 'head', 'seal'].indexOf(field)
  const [, first, second, length] =
    [
      ...Buffer.from(pdf)
        .toString('latin1')
        .matchAll(/\/ByteRange \[0 (\d+) (\d+) (\d+)/g),
    ][index]?.map(Number) ?? []
  const digits = Buffer.from(pdf.subarray(Number(first) + 1, Number(second) - 1)).toString('latin1')
  const padded = Buffer.from(digits, 'hex')
  const cms = padded.subarray(0, 4 + padded.readUInt16BE(2))
  const covered = Buffer.concat([pdf.subarray(0, first), pdf.subarray(second, Number(second) + Number(length))])
  return { cms, covered }
}

test('openssl agrees with every signature, in its own reading of CMS', () => {
  const check = { name: 'openssl verifies our CMS', instead: 'our own reader verifies the same signatures' }
  for (const field of ['initials', 'head', 'seal']) {
    const { cms, covered } = cmsIn(issued, field)
    const files = { 'a.der': cms, 'a.bin': covered, 'ca.pem': pemOf(authority.chain[0] ?? new Uint8Array()) }
    const options = [
      'cms',
      '-verify',
      '-binary',
      '-inform',
      'DER',
      '-in',
      'a.der',
      '-content',
      'a.bin',
      '-CAfile',
      'ca.pem',
      '-purpose',
      'any',
      '-out',
      'out.bin',
    ]
    const said = askOutside('openssl', options, files, check)
    if (said) assert.match(said.text, /CMS Verification successful/)
    const changed = askOutside('openssl', options, { ...files, 'a.bin': covered.subarray(1) }, check)
    if (changed) assert.notEqual(changed.code, 0)
  }
})

test('openssl agrees with the time stamp over the signature', () => {
  const signature = readSignature(cmsIn(issued, 'seal').cms)
  assert.ok(signature.token)
  const files = {
    'a.tst': signature.token,
    'a.bin': signature.signature,
    'ca.pem': pemOf(authority.chain[0] ?? new Uint8Array()),
  }
  const options = ['ts', '-verify', '-token_in', '-in', 'a.tst', '-data', 'a.bin', '-CAfile', 'ca.pem']
  const said = askOutside('openssl', options, files, {
    name: 'openssl verifies our time stamps',
    instead: 'our own reader verifies the same time stamps',
  })
  if (said) assert.match(said.text, /Verification: OK/)
})

test('pdfsig agrees with all three, in a file that went through the seal', () => {
  const check = { name: 'pdfsig judges our signatures', instead: 'our own reader judges the same file' }
  const said = askOutside('pdfsig', ['-nocert', 'a.pdf'], { 'a.pdf': issued }, check)
  if (!said) return
  assert.equal(said.text.match(/Signature Validation: Signature is Valid/g)?.length, 3)
  assert.match(said.text, /Common Name: Ủy ban nhân dân xã An Bình[\s\S]*Total document signed/)
})

test('qpdf finds nothing wrong in the file', () => {
  const said = askOutside(
    'qpdf',
    ['--check', 'a.pdf'],
    { 'a.pdf': issued },
    { name: 'qpdf looks at a signed file', instead: 'our own reader opens the same file' },
  )
  if (said) assert.match(said.text, /No syntax or stream encoding errors found/)
})
