import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { close } from '../paper/print.ts'
import { readBack } from '../paper/reading.ts'
import { closeReaders } from '../reading/read-apart.ts'
import type { KeyAndChain } from './authority.ts'
import { asSigned, type Checked, checkSignatures } from './check.ts'
import { finishSignature, layFields, prepareSignature } from './sign.ts'
import { day, documentForTests, holder, issuedForTests, NOON, rootOf, signedBy, signWith, wantedBy } from './testing.ts'

let authority: KeyAndChain
let head: KeyAndChain
let seal: KeyAndChain
let empty: Uint8Array
let headSigned: Uint8Array
let issued: Uint8Array
let checked: Checked

before(async () => {
  ;({ authority, head, seal, empty, headSigned, issued } = await issuedForTests())
  checked = await checkSignatures(issued, [rootOf(authority)], NOON)
})
after(async () => {
  closeReaders()
  await close()
})

test('links that a template left become empty fields where they stood', async () => {
  const laid = await layFields(await documentForTests())
  assert.deepEqual(
    laid.fields.map(({ name, kind, page }) => `${page} ${kind} ${name}`),
    ['1 text number', '1 text day', '2 signature initials', '2 signature head', '2 signature seal'],
  )
  assert.deepEqual((await layFields(laid.pdf)).fields, [])
})

test('initials, head and seal stand one after the other, each valid, though number and day were filled after the head signed', () => {
  assert.deepEqual(
    checked.signatures.map(({ field, verdict, signer, coversWhole, stamp }) => [
      field,
      verdict,
      signer?.name,
      coversWhole,
      stamp?.trust ?? null,
    ]),
    [
      ['initials', 'valid', 'Nguyễn Văn Ổn', false, null],
      ['head', 'valid', 'Trần Thị Ửng', false, 'trusted'],
      ['seal', 'valid', 'Ủy ban nhân dân xã An Bình', true, 'trusted'],
    ],
  )
  assert.deepEqual(checked.signatures[1]?.after, [
    { kind: 'signed', what: ['seal'] },
    { kind: 'filled', what: ['day', 'number'] },
  ])
  assert.equal(checked.hidden, 0)
})

test('who, where and why are read back letter by letter, and the time as it was said', () => {
  const [, found] = checked.signatures
  assert.deepEqual(found?.claimed, {
    name: 'Trần Thị Ửng',
    reason: 'Ký duyệt văn bản Ữ',
    location: 'Xã An Bình',
    at: '2026-11-30T05:00:00.000Z',
  })
  assert.equal(found?.signer?.issuer, 'Cơ quan chứng thực Tỉnh Mẫu Ữ')
  assert.equal(found?.stamp?.authority, 'Dịch vụ cấp dấu thời gian Tỉnh Mẫu')
})

test('each signed part can be seen as it was signed: the head’s without number, the seal’s with it', async () => {
  const [, one, two] = checked.signatures
  assert.ok(one && two)
  assert.equal(Buffer.compare(asSigned(issued, one), headSigned), 0)
  const seen = [headSigned, issued].map(
    async (pdf) => (await checkSignatures(pdf, [rootOf(authority)], NOON)).signatures.at(-1)?.coversWhole,
  )
  assert.deepEqual(await Promise.all(seen), [true, true])
  assert.match((await readBack(issued)).text, /QUYẾT ĐỊNH/)
})

test('of two signatures prepared from one file the first counts, and a second answer to it changes nothing', async () => {
  const mine = await prepareSignature(empty, wantedBy(head, { field: 'head' }))
  const other = await prepareSignature(empty, wantedBy(seal, { field: 'seal' }))
  const { pdf } = await finishSignature(empty, mine, signedBy(head, mine), null)
  await assert.rejects(finishSignature(pdf, other, signedBy(seal, other), null), { code: 'signing.file_moved_on' })
  await assert.rejects(finishSignature(pdf, mine, signedBy(head, mine), null), { code: 'signing.file_moved_on' })
})

test('a signature by another key than the certificate’s is not put in', async () => {
  const prepared = await prepareSignature(empty, wantedBy(head, { field: 'head' }))
  const wrong = signedBy(holder(authority, { name: 'Người khác' }, 'p256'), prepared)
  await assert.rejects(finishSignature(empty, prepared, wrong, null), { code: 'signing.signature_wrong' })
})

test('a field is signed once, a number filled once', async () => {
  await assert.rejects(prepareSignature(issued, wantedBy(head, { field: 'head' })), { code: 'signing.field_signed' })
  const values = [{ field: 'number', text: '13/QĐ-UBND' }]
  await assert.rejects(prepareSignature(issued, wantedBy(head, { field: 'x', values })), {
    code: 'signing.field_filled',
  })
  const unknown = [{ field: 'so-ky-hieu', text: '13' }]
  await assert.rejects(prepareSignature(issued, wantedBy(head, { field: 'x', values: unknown })), {
    code: 'signing.field_unknown',
  })
})

test('a certificate that has ended, or is not for signing, is refused before anybody is asked', async () => {
  const ended = holder(authority, { name: 'Lê Cũ' }, 'p256', day('2026-11-29'))
  await assert.rejects(prepareSignature(empty, wantedBy(ended, { field: 'head' })), {
    code: 'signing.certificate_ended',
    detail: { day: '2026-11-29' },
  })
  await assert.rejects(prepareSignature(empty, wantedBy(authority, { field: 'head' })), {
    code: 'signing.not_for_signing',
  })
})

test('without a time stamp authority nothing is signed where it must be stamped; elsewhere the signature stands without', async () => {
  const { Objection } = await import('../objection.ts')
  const authority = { stamp: () => Promise.reject(new Objection('signing.timestamp_unreachable')) }
  const prepared = await prepareSignature(empty, wantedBy(head, { field: 'head' }))
  const finish = (must: boolean) => finishSignature(empty, prepared, signedBy(head, prepared), { authority, must })
  await assert.rejects(finish(true), { code: 'signing.timestamp_unreachable' })
  const { level, stampedAt } = await finish(false)
  assert.deepEqual([level, stampedAt], ['B-B', null])
})

test('on trial every page and the signature’s name say so; over a real signature no trial is laid', async () => {
  const trial = await signWith(empty, head, { field: 'head', trial: true })
  const { pages } = await readBack(trial)
  assert.deepEqual(
    pages.map(({ text }) => /THỬ NGHIỆM/.test(text)),
    [true, true],
  )
  const { signatures } = await checkSignatures(trial, [rootOf(authority, true)], NOON)
  assert.deepEqual(
    signatures.map(({ claimed, trial: marked, verdict }) => [claimed.name, marked, verdict]),
    [['Trần Thị Ửng (thử nghiệm)', true, 'valid']],
  )
  assert.equal(
    (
      await checkSignatures(
        await signWith(trial, seal, { field: 'seal', trial: true }),
        [rootOf(authority, true)],
        NOON,
      )
    ).signatures[0]?.verdict,
    'valid',
  )
  await assert.rejects(prepareSignature(headSigned, wantedBy(seal, { field: 'seal', trial: true })), {
    code: 'signing.trial_after_signature',
  })
})
