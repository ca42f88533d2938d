import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { PDFDocument } from '@cantoo/pdf-lib'
import { Objection } from '#platform/objection.ts'
import { close } from '#platform/paper/print.ts'
import { readQr } from '#platform/paper/qr-reading.ts'
import { readBack } from '#platform/paper/reading.ts'
import { closeReaders } from '#platform/reading/read-apart.ts'
import { asDay } from '#platform/time.ts'
import { key } from '#tests/database.ts'
import { signMany } from '../signing-list/sign-many.ts'
import { signingListFor } from '../signing-list/signing-list.ts'
import { compared } from '../verifying/compare.ts'
import { signaturesOf, stateSigned } from '../verifying/signatures.ts'
import { verified } from '../verifying/verification.ts'
import { draft } from './draft.ts'
import { submit } from './edit.ts'
import { bytesOf, documentNamed, usedFile } from './file.ts'
import { type Issuing, withIssuing } from './given.ts'
import { issue } from './issue.ts'
import { number } from './number.ts'
import { SEE } from './queries.ts'
import { settle } from './settle.ts'
import { sendBackToDraft, sign } from './sign.ts'
import { documentView } from './views.ts'

let given: Issuing
before(async () => {
  given = await withIssuing()
})
after(async () => {
  await given.close()
  closeReaders()
  await close()
})

const AT = '2026-03-02T09:00'
const officer = () => given.commune.as('officer', AT)
const leader = (at = AT) => given.commune.as('leader', at)
const clerk = () => given.commune.as('records_clerk', AT)
const anybody = () => given.commune.database.context()
const refused = (code: string) => (error: unknown) => error instanceof Objection && error.code === code
const day = asDay('2026-03-02')

async function submitted(template = given.typst, name = 'Lò Văn Páo'): Promise<string> {
  const values = { ho_ten: name }
  const asked = { agency: 'AB', template_id: template, subject_id: null, replaces: null, values }
  const { id } = await draft(officer(), key(), given.services, asked)
  await submit(officer(), key(), given.services, id)
  return id
}

const viewed = (id: string) => documentView(clerk(), given.services, id)
const rowOf = (id: string) => documentNamed(clerk(), id, SEE)

async function issuedBytes(id: string): Promise<Uint8Array> {
  const document = await rowOf(id)
  return bytesOf(given.services.storage, await usedFile(clerk(), document, document.issued_file_id))
}

test('nobody signs before it is set up; then the head signs, the seal brings number and day, and both stand', async () => {
  const id = await submitted()
  await assert.rejects(sign(leader(), key(), given.services, id), refused('documents.no_signer'))
  await given.signsBy('file_key')
  assert.deepEqual(await sign(leader(), key(), given.services, id), { id, waits: null })
  const { symbol } = await number(clerk(), key(), id, day)
  assert.deepEqual(await issue(clerk(), key(), given.services, id), { id, waits: null })

  const { signatures, hidden } = await signaturesOf(clerk(), given.services, await rowOf(id))
  assert.equal(hidden, 0)
  assert.deepEqual(
    signatures.map(({ role, verdict, trial, name, covers_whole }) => [role, verdict, trial, name, covers_whole]),
    [
      ['head', 'valid', true, 'Người giữ vai leader (thử nghiệm)', false],
      ['seal', 'valid', true, 'Ủy ban nhân dân xã An Bình (thử nghiệm)', true],
    ],
  )
  assert.deepEqual(signatures[0]?.after, [
    { kind: 'signed', what: ['seal'] },
    { kind: 'filled', what: ['ngay_van_ban', 'so_van_ban'] },
  ])
  assert.equal(signatures[0]?.at, '2026-03-02T09:00:00+07:00')

  const { text, pages, qr } = await readBack(await issuedBytes(id))
  assert.match(text, /Lò Văn Páo/)
  assert.deepEqual(await filledIn(await issuedBytes(id)), [symbol, 'ngày 02 tháng 3 năm 2026'])
  assert.ok(pages.every((page) => page.text.includes('THỬ NGHIỆM')))
  const { verification } = await rowOf(id)
  assert.match(qr ? readQr(qr) : '', new RegExp(`/kiem-tra\\?ma=${verification}$`))
})

test('the file as the head signed it is shown without number; anybody sees who signed, and when a file is another', async () => {
  await given.signsBy('file_key')
  const id = await submitted()
  await sign(leader(), key(), given.services, id)
  await number(clerk(), key(), id, day)
  await issue(clerk(), key(), given.services, id)
  const document = await rowOf(id)
  const asHeadSigned = await stateSigned(clerk(), given.services, document, 1)
  assert.deepEqual(await filledIn(asHeadSigned), ['', ''])
  await assert.rejects(stateSigned(clerk(), given.services, document, 3), refused('documents.no_signature'))

  const told = await verified(anybody(), given.services, document.verification)
  assert.deepEqual(
    [told.signed?.name, told.signed?.at?.toISOString()],
    ['Người giữ vai leader', '2026-03-02T02:00:00.000Z'],
  )
  assert.deepEqual(
    told.signatures.map(({ role, verdict, trial }) => `${role} ${verdict} ${trial}`),
    ['head valid true', 'seal valid true'],
  )

  const bytes = await issuedBytes(id)
  const is = async (file: Uint8Array) => (await compared(anybody(), given.services, document.verification, file)).is
  assert.equal(await is(bytes), 'same')
  assert.equal(await is(asHeadSigned), 'other')
  const changed = Uint8Array.from(bytes)
  const place = Buffer.from(bytes).indexOf('/MediaBox')
  changed.set(Buffer.from('/MediaBax'), place)
  assert.equal(await is(changed), 'changed')
})

test('a signature that is to be confirmed leaves the document where it was until it came, then goes on by itself', async () => {
  await given.signsBy('demo')
  const id = await submitted()
  const { waits } = await sign(leader(), key(), given.services, id)
  assert.equal(waits, '2026-03-02T09:05:00+07:00')
  const before = await viewed(id)
  assert.deepEqual([before.state, before.signing?.state], ['submitted', 'waiting'])
  await assert.rejects(sign(leader(), key(), given.services, id), refused('documents.signing_waits'))
  assert.equal(await settle(leader(), given.services, await askedOf(id)), null)
  const now = await viewed(id)
  assert.deepEqual([now.state, now.signer, now.signing?.state], ['signed', 'Người giữ vai leader', 'done'])
  assert.equal(await settle(leader(), given.services, await askedOf(id)), null, 'asked again nothing happens')

  await number(clerk(), key(), id, day)
  const later = given.commune.as('records_clerk', '2026-03-02T09:10')
  assert.equal((await issue(later, key(), given.services, id)).waits, '2026-03-02T09:15:00+07:00')
  assert.equal((await viewed(id)).state, 'numbered')
  await settle(later, given.services, await askedOf(id))
  assert.equal((await viewed(id)).state, 'issued')
})

test('who refuses, who does not confirm, and a service that is away leave the document to be signed, with the reason', async () => {
  for (const [account, code] of [
    ['079000000001', 'signing.refused_by_holder'],
    ['079000000002', 'signing.confirmation_timed_out'],
    ['079000000004', 'signing.signature_wrong'],
  ] as const) {
    await given.signsBy('failing_demo', account)
    const id = await submitted()
    await sign(leader(), key(), given.services, id)
    await settle(leader(), given.services, await askedOf(id))
    const { state, signing } = await viewed(id)
    assert.deepEqual([state, signing?.state, signing?.error_code], ['submitted', 'failed', code])
  }
  await given.signsBy('failing_demo', '079000000003')
  const id = await submitted()
  await assert.rejects(sign(leader(), key(), given.services, id), refused('signing.signer_unreachable'))
  assert.equal((await viewed(id)).state, 'submitted')
})

test('a document that was sent back while a signature waited is not signed by it', async () => {
  await given.signsBy('demo')
  const id = await submitted()
  await sign(leader(), key(), given.services, id)
  await sendBackToDraft(leader(), key(), id, 'Sai họ tên')
  await settle(leader(), given.services, await askedOf(id))
  const { state, signing } = await viewed(id)
  assert.deepEqual([state, signing?.error_code], ['drafted', 'documents.sign_when'])
})

test('the head signs many at once; what cannot be signed here is told and holds up no other', async () => {
  await given.signsBy('file_key')
  const ids = [await submitted(given.typst, 'Vừ A Sính'), await submitted(given.word, 'Sùng Thị Dợ'), await submitted()]
  const { here, documents } = await signingListFor(leader(), given.services)
  assert.deepEqual(here, { trial: true, agent: null })
  const told = documents.filter(({ id }) => ids.includes(id))
  assert.deepEqual(told.map(({ subject_title, why_not }) => `${subject_title} ${why_not?.code ?? 'open'}`).sort(), [
    'Lò Văn Páo open',
    'Sùng Thị Dợ documents.word_not_signed_here',
    'Vừ A Sính open',
  ])
  const first = told.find(({ subject_title }) => subject_title === 'Vừ A Sính')
  assert.deepEqual(first?.lines, [{ label: { vi: 'Họ tên', en: 'Họ tên' }, text: 'Vừ A Sính' }])
  const once = key()
  const answer = await signMany(leader(), once, given.services, ids)
  assert.deepEqual([answer.done, answer.waiting], [2, 0])
  assert.deepEqual(
    answer.refused.map(({ title, why }) => `${title} ${why.code}`),
    ['Sùng Thị Dợ documents.pdf_needed'],
  )
  assert.equal((await signMany(leader(), once, given.services, ids)).done, 2, 'the same press is answered as before')
})

/** Number and day as the fields of the page hold them. */
async function filledIn(bytes: Uint8Array): Promise<string[]> {
  const form = (await PDFDocument.load(bytes)).getForm()
  return ['so_van_ban', 'ngay_van_ban'].map((name) => form.getTextField(name).getText() ?? '')
}

async function askedOf(id: string) {
  const { agency_id } = await rowOf(id)
  const row = await clerk()
    .db.selectFrom('documents.signing')
    .where('document_id', '=', id)
    .orderBy('asked_at', 'desc')
    .orderBy('id', 'desc')
    .select('id')
    .executeTakeFirstOrThrow()
  return { agency_id, subject_id: row.id }
}
