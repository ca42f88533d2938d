import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Context } from '#platform/context.ts'
import { Objection } from '#platform/objection.ts'
import { asDay } from '#platform/time.ts'
import { key } from '#tests/database.ts'
import { verify } from '../../../verify.ts'
import { wordTemplate } from '../given.ts'
import { registersFor, registerView } from '../registers/views.ts'
import { filledWord, shapeFor } from '../templates/filling.ts'
import { openWord, paragraphsIn } from '../templates/readers/word-file.ts'
import { verified } from '../verifying/verification.ts'
import { draft } from './draft.ts'
import { changeValues, putDraft, submit } from './edit.ts'
import { documentNamed, pageOf, storedAs, usedFile } from './file.ts'
import { type Issuing, pdf, upload, withIssuing } from './given.ts'
import { issue, issueFile } from './issue.ts'
import { number } from './number.ts'
import { SEE } from './queries.ts'
import { putSigned, sendBackToDraft, sign, signOnPaper } from './sign.ts'
import { documentView } from './views.ts'
import { voidDocument } from './void.ts'

let given: Issuing
before(async () => {
  given = await withIssuing()
})
after(() => given.close())

const AT = '2026-03-02T09:00'
const officer = () => given.commune.as('officer', AT)
const leader = () => given.commune.as('leader', AT)
const clerk = () => given.commune.as('records_clerk', AT)
const day = asDay('2026-03-02')
const refused = (code: string) => (error: unknown) => error instanceof Objection && error.code === code

const values = { ho_ten: 'Lò Văn Páo', ngay_sinh: asDay('1990-01-05'), giay_to: [{ ten: 'Tờ khai', so_ban: 1 }] }
const limits = { entries: 2_000, unpacked: 60_000_000, marks: 2_000_000 }
const lines = (bytes: Uint8Array) => paragraphsIn(openWord(bytes, limits)).map(({ text }) => text)

async function drafted(template = given.word, more: { replaces?: string } = {}): Promise<string> {
  const asked = { agency: 'AB', template_id: template, subject_id: null, replaces: null, values, ...more }
  return (await draft(officer(), key(), given.services, asked)).id
}

async function signed(template = given.word, more: { replaces?: string } = {}): Promise<string> {
  const id = await drafted(template, more)
  await submit(officer(), key(), given.services, id)
  await signOnPaper(leader(), key(), id)
  return id
}

const stateOf = async (context: Context, id: string) => (await documentView(context, given.services, id)).state

test('a document goes from draft to issue: signed on paper, numbered, printed with its number, kept as a scan', async () => {
  const id = await drafted()
  const before = await pageOf(officer(), given.services, await documentNamed(officer(), id, SEE), 'empty')
  assert.equal(lines(before.bytes)[0], 'Số:         ')
  await submit(officer(), key(), given.services, id)
  await signOnPaper(leader(), key(), id)
  const { symbol } = await number(clerk(), key(), id, day)
  assert.match(symbol, /^\d\d\/GXN-UBND$/)
  const document = await documentNamed(clerk(), id, SEE)
  const page = await pageOf(clerk(), given.services, document, 'known')
  assert.deepEqual(lines(page.bytes).slice(0, 3), [
    `Số: ${symbol}`,
    'An Bình, ngày 02 tháng 3 năm 2026',
    'Họ tên: Lò Văn Páo',
  ])
  const once = key()
  await issueFile(clerk(), once, given.services, id, upload(pdf('bản quét'), 'quet.pdf'))
  assert.deepEqual(await issueFile(clerk(), once, given.services, id, upload(pdf('bản quét'), 'quet.pdf')), { id })
  await assert.rejects(issue(clerk(), key(), given.services, id), refused('documents.issue_when'))
  const kept = await documentNamed(clerk(), id, SEE)
  const file = await storedAs(given.services.storage, await usedFile(clerk(), kept, kept.issued_file_id))
  assert.equal(Buffer.from(file.bytes).includes('bản quét'), true)

  const told = await verified(given.commune.database.context(), given.services, kept.verification)
  assert.deepEqual(told, {
    agency: 'Ủy ban nhân dân xã An Bình',
    title: { vi: 'Giấy xác nhận', en: 'Certificate' },
    symbol,
    numbered_on: '2026-03-02',
    standing: 'valid',
    replaced_by: null,
    as_file: true,
    signed: { name: told.signed?.name, office: told.signed?.office, at: new Date('2026-03-02T02:00:00.000Z') },
    signatures: [],
    sample: false,
  })
})

test('what was signed as a file elsewhere goes out as the file that comes back', async () => {
  const id = await drafted(given.typst)
  await submit(officer(), key(), given.services, id)
  await assert.rejects(sign(leader(), key(), given.services, id), refused('documents.no_signer'))
  await putSigned(leader(), key(), given.services, id, upload(pdf('đã ký'), 'ky.pdf'))
  await number(clerk(), key(), id, day)
  await assert.rejects(issue(clerk(), key(), given.services, id), refused('documents.file_needed'))
  await issueFile(clerk(), key(), given.services, id, upload(pdf('đã đóng dấu'), 'dau.pdf'))
  assert.equal(await stateOf(clerk(), id), 'issued')
})

test('a draft is changed by its fields, or put back as a Word file; then its number goes into that file', async () => {
  const id = await drafted()
  await changeValues(officer(), key(), given.services, id, { ...values, ho_ten: 'Giàng Thị Mỷ' })
  const edited = await wordTemplate(['Số: ⟦so_van_ban⟧', 'Thêm một câu'], '')
  const file = await filledWord(edited, shapeFor({ fields: {} }), {})
  await putDraft(officer(), key(), given.services, id, upload(file, 'sua.docx'))
  await putDraft(officer(), key(), given.services, id, upload(edited, 'khac.docx'))
  await putDraft(officer(), key(), given.services, id, upload(file, 'sua.docx'))
  await submit(officer(), key(), given.services, id)
  await assert.rejects(changeValues(officer(), key(), given.services, id, values), refused('documents.edit_when'))
  await signOnPaper(leader(), key(), id)
  const { symbol } = await number(clerk(), key(), id, day)
  const page = await pageOf(clerk(), given.services, await documentNamed(clerk(), id, SEE), 'known')
  assert.deepEqual(lines(page.bytes).slice(0, 2), [`Số: ${symbol}`, 'Thêm một câu'])
})

test('what is wrong with values is told at each field; what is needed is asked for before it is signed', async () => {
  const wrong = { ho_ten: 5, ngay_sinh: '31/02/2026', le_phi: -1, la: 'x', giay_to: [{ ten: 'a', la: 1 }] }
  const asked = { agency: 'AB', template_id: given.word, subject_id: null, replaces: null, values: wrong }
  await assert.rejects(draft(officer(), key(), given.services, asked), (error) => {
    assert.ok(error instanceof Objection)
    assert.deepEqual(
      error.fields.map(({ path, code }) => `${path} ${code}`),
      [
        'values.ho_ten documents.value_not_text',
        'values.ngay_sinh documents.value_not_day',
        'values.le_phi documents.value_not_money',
        'values.la documents.value_unknown',
        'values.giay_to.0.la documents.value_unknown',
      ],
    )
    return true
  })
  const { id } = await draft(officer(), key(), given.services, { ...asked, values: {} })
  await assert.rejects(submit(officer(), key(), given.services, id), refused('documents.values_missing'))
})

test('who drafted it does not sign it; sent back it is a draft again, with the reason', async () => {
  const id = await drafted()
  await submit(officer(), key(), given.services, id)
  const { actor } = officer()
  const both = { ...leader(), actor: { ...leader().actor, account_id: actor.account_id } }
  await assert.rejects(signOnPaper(both, key(), id), refused('documents.own'))
  await sendBackToDraft(leader(), key(), id, 'Sai ngày sinh')
  const view = await documentView(officer(), given.services, id)
  assert.deepEqual([view.state, view.reason], ['drafted', 'Sai ngày sinh'])
  assert.deepEqual(
    view.actions.map(({ action, why_not }) => `${action} ${why_not?.code ?? 'open'}`),
    ['edit open', 'submit open', 'replace documents.replace_when'],
  )
})

test('a number that was not used is void with its document; one that went out stays its own', async () => {
  const id = await signed()
  const { symbol } = await number(clerk(), key(), id, day)
  await voidDocument(clerk(), key(), id, 'Ghi nhầm người')
  const [register] = await registersFor(clerk())
  const { numbers } = await registerView(clerk(), register?.id ?? '', null)
  const row = numbers.find((one) => one.symbol === symbol)
  assert.deepEqual([row?.void_reason, row?.used_by?.id], ['Ghi nhầm người', id])

  const other = await signed()
  const { symbol: next } = await number(clerk(), key(), other, day)
  await issue(clerk(), key(), given.services, other)
  await voidDocument(clerk(), key(), other, 'Thu hồi')
  const after = await registerView(clerk(), register?.id ?? '', null)
  assert.equal(after.numbers.find((one) => one.symbol === next)?.void_reason, null)
  const { verification } = await documentNamed(clerk(), other, SEE)
  assert.equal((await verified(clerk(), given.services, verification)).standing, 'void')
})

test('a document that takes another’s place says so at its public page, from the day it goes out', async () => {
  const first = await signed()
  await number(clerk(), key(), first, day)
  await issue(clerk(), key(), given.services, first)
  const second = await signed(given.word, { replaces: first })
  const { verification } = await documentNamed(clerk(), first, SEE)
  const standing = async () => (await verified(clerk(), given.services, verification)).standing
  const { symbol } = await number(clerk(), key(), second, day)
  assert.equal(await standing(), 'valid')
  await issue(clerk(), key(), given.services, second)
  const told = await verified(clerk(), given.services, verification.replace(/(.{4})/g, '$1 ').toLowerCase())
  assert.deepEqual([told.standing, told.replaced_by?.symbol], ['replaced', symbol])
})

test('forty documents numbered at once have forty numbers; registers, numbers and documents agree', async () => {
  const ids = await Promise.all(Array.from({ length: 40 }, () => signed(given.typst)))
  const numbered = await Promise.all(ids.map((id) => number(clerk(), key(), id, day)))
  const taken = numbered.map(({ symbol }) => Number(symbol.split('/')[0])).sort((a, b) => a - b)
  const first = taken[0] ?? 0
  assert.deepEqual(
    taken,
    Array.from({ length: 40 }, (_, n) => first + n),
  )
  assert.equal((await verify(clerk().pool, () => {})).difference, null)
})

test('a draft, an unknown code and a document of another agency are not found', async () => {
  const id = await drafted()
  const { verification } = await documentNamed(officer(), id, SEE)
  for (const code of [verification, 'K7MQ29XA4TRB'])
    await assert.rejects(verified(clerk(), given.services, code), refused('documents.verification_not_found'))
  const stranger = given.commune.as('cashier', AT)
  await assert.rejects(documentView(stranger, given.services, id), refused('documents.document_not_found'))
})
