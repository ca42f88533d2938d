import assert from 'node:assert/strict'
import { test } from 'node:test'
import PizZip from 'pizzip'
import { Objection } from '#platform/objection.ts'
import { zip } from '#tests/zip.ts'
import { certificate, wordTemplate } from '../given.ts'
import { exampleFor, filledTexts, filledWord, LATER, shapeFor } from './filling.ts'
import { read as check } from './readers/check.ts'
import { openWord, paragraphsIn } from './readers/word-file.ts'

const limits = { entries: 2_000, unpacked: 60_000_000, marks: 2_000_000 }
const shape = shapeFor(certificate)
const example = exampleFor(certificate)

const faults = (bytes: Uint8Array) => check(bytes, { format: 'docx', shape, example, limits })
const lines = (bytes: Uint8Array) => paragraphsIn(openWord(bytes, limits)).map(({ text }) => text)

test('a Word file is filled as it was split, in its footer and in a table inside a table, with what follows once a row', async () => {
  const file = await wordTemplate([
    ['Họ tên: {ho', '_t', 'en | hoa}'],
    'Sinh {ngay_sinh} ({ngay_sinh | ngay_thang_nam})',
    'Lệ phí {le_phi} đồng ({le_phi | bang_chu}){#le_phi > 0}, đã thu{/}',
    '{#da_ket_hon}Đã kết hôn{/}{^da_ket_hon}Chưa kết hôn{/}',
  ])
  assert.deepEqual(faults(file), [])
  const filled = lines(await filledWord(file, shape, example))
  assert.deepEqual(
    filled.filter((line) => line !== ''),
    [
      'Họ tên: NGUYỄN THỊ HOA',
      'Sinh 14/08/1992 (ngày 14 tháng 8 năm 1992)',
      'Lệ phí 105.000 đồng (Một trăm linh năm nghìn đồng), đã thu',
      'Chưa kết hôn',
      'Kèm theo',
      'Tờ khai',
      '1 bản',
      'Căn cước',
      '2 bản',
      'K7MQ-29XA-4TRB',
    ],
  )
})

test('what a person wrote stays text: braces, angle brackets and line breaks', async () => {
  const file = await wordTemplate(['{ho_ten}'])
  const filled = await filledWord(file, shape, { ...example, ho_ten: 'A {le_phi} & <B>' })
  assert.equal(lines(filled)[0], 'A {le_phi} & <B>')
})

test('every fault of a template is told at once, each with its place', async () => {
  const file = await wordTemplate(
    [
      'Họ tên {ho_tem}',
      '{giay_to}',
      '{#giay_to}{ten} {le_fi | tien}{/giay_to}',
      '{le_phi | la}',
      '{a +}',
      '{@ho_ten}',
      '{so_ban}',
      '{#da_ket_hon}có',
      'cắt {ho_ten',
    ],
    '{ma_kiem}',
  )
  assert.deepEqual(
    faults(file).map(({ code, tag, part, paragraph }) => [code, tag, part, paragraph]),
    [
      ['field_unknown', 'ho_tem', 'body', 1],
      ['list_as_value', 'giay_to', 'body', 2],
      ['field_unknown', 'le_fi | tien', 'body', 3],
      ['filter_unknown', 'le_phi | la', 'body', 4],
      ['syntax', 'a +', 'body', 5],
      ['raw_forbidden', '@ho_ten', 'body', 6],
      ['field_unknown', 'so_ban', 'body', 7],
      ['tag_cut', '{ho_ten', 'body', 9],
      ['not_closed', '#da_ket_hon', 'body', 8],
      ['field_unknown', 'ma_kiem', 'footer', 1],
    ],
  )
  assert.equal(faults(file)[0]?.near, 'Họ tên {ho_tem}')
})

test('what is not known is not reckoned with, and a row is not filled from around it', async () => {
  const columns = { ho_ten: 'text', le_phi: 'money' } as const
  const of = { ho_ten: 'text', le_phi: 'money', phi: 'money', tuoi: 'number', nguoi: columns } as const
  const file = await wordTemplate(['Cộng {le_phi + phi} đồng', '{#tuoi < 18}Chưa đủ tuổi{/}{^tuoi < 18}Đủ tuổi{/}'], '')
  const rows = await wordTemplate(['{#nguoi}{ho_ten}: {le_phi}; {/}'], '')
  const said = {
    ho_ten: 'Lò Thị May',
    le_phi: 100_000,
    nguoi: [
      { ho_ten: null, le_phi: 5_000 },
      { ho_ten: 'Páo', le_phi: null },
    ],
  }
  const first = async (bytes: Uint8Array, values: Parameters<typeof filledWord>[2], n = 0) =>
    lines(await filledWord(bytes, { ...shape, ...of }, values))[n]

  assert.equal(await first(file, { ...said, phi: 20_000 }), 'Cộng 120.000 đồng')
  assert.equal(await first(file, said), 'Cộng  đồng')
  assert.equal(await first(file, said, 1), '')
  assert.equal(await first(file, { ...said, tuoi: 20 }, 1), 'Đủ tuổi')
  assert.equal(await first(rows, said), ': 5.000; Páo: ; ')
})

test('tags in endnotes and in the targets of links are faults: Word files are not filled there', async () => {
  const word = new PizZip(await wordTemplate(['{ho_ten}']))
  const paragraph = '<w:p><w:r><w:t>Xem {ho_ten}</w:t></w:r></w:p>'
  word.file('word/endnotes.xml', `<w:endnotes xmlns:w="x"><w:endnote w:id="1">${paragraph}</w:endnote></w:endnotes>`)
  const target = 'https://tinh.example.vn/%7Bma_ho_so%7D'
  word.file('word/_rels/document.xml.rels', `<Relationships><Relationship Id="r9" Target="${target}"/></Relationships>`)
  assert.deepEqual(
    faults(word.generate({ type: 'uint8array' })).map(({ code, tag, part }) => [code, tag, part]),
    [
      ['place_unfilled', 'ho_ten', 'endnotes'],
      ['place_unfilled', 'ma_ho_so', 'link'],
    ],
  )
})

test('loops that cross, a closing that opens nothing, and a word made a sum are faults', async () => {
  assert.deepEqual(
    faults(await wordTemplate(['{#da_ket_hon}{/giay_to}', '{/}'])).map(({ code, paragraph }) => [code, paragraph]),
    [
      ['closed_otherwise', 1],
      ['not_opened', 2],
    ],
  )
  assert.deepEqual(
    faults(await wordTemplate(['{ho_ten | tien}'])).map(({ code, tag }) => [code, tag]),
    [['does_not_fill', 'ho_ten | tien']],
  )
})

test('an expression asks for fields and does nothing else', async () => {
  const codes = async (tag: string) => faults(await wordTemplate([tag])).map(({ code }) => code)
  assert.deepEqual(await codes('{ho_ten.length}'), ['syntax'])
  assert.deepEqual(await codes('{ho_ten = le_phi}'), ['syntax'])
  assert.deepEqual(await codes('{ngay_sinh()}'), ['syntax'])
  assert.deepEqual(await codes('{#le_phi > 0 && da_ket_hon}x{/}'), [])
  assert.deepEqual(await codes('{#ho_ten == “Hoa”}x{/}'), [])
})

test('number and day stay marked in a draft and are filled later, whatever a person wrote', async () => {
  const file = await wordTemplate(['Số: {so_van_ban}', '{ho_ten}'])
  const draft = await filledWord(file, shape, { ...example, so_van_ban: '⟦so_van_ban⟧', ho_ten: 'Ông {x}' })
  assert.deepEqual(lines(draft).slice(0, 2), ['Số: ⟦so_van_ban⟧', 'Ông {x}'])
  const numbered = await filledWord(draft, { so_van_ban: 'text' }, { so_van_ban: '07/GXN-UBND' }, LATER)
  assert.deepEqual(lines(numbered).slice(0, 2), ['Số: 07/GXN-UBND', 'Ông {x}'])
})

test('the texts of a typst template are filled as Word files are', async () => {
  const empty = { title: '', abstract: '', salutation: '', standing: '', recipients: '' }
  const body = 'Ông (bà) {ho_ten}, sinh {ngay_sinh}.\n{#giay_to}- {ten}\n{/giay_to}Hết {le_phi}.'
  const filled = await filledTexts({ ...empty, body }, shape, { ...example, ho_ten: 'Lê <A> & B' })
  assert.equal(filled.body, 'Ông (bà) Lê <A> & B, sinh 14/08/1992.\n- Tờ khai\n- Căn cước\nHết 105.000.')
})

test('what is no Word file, or unpacks to more than is taken, is refused before it is opened', async () => {
  const refusedAs = (code: string) => (error: unknown) => error instanceof Objection && error.code === code
  await assert.rejects(filledWord(zip([['a.txt', 'x']]), shape, {}), refusedAs('documents.word_unreadable'))
  await assert.rejects(filledWord(new Uint8Array([1, 2, 3]), shape, {}), refusedAs('documents.word_unreadable'))
  const file = await wordTemplate(['{ho_ten}'])
  assert.throws(() => openWord(file, { ...limits, unpacked: 1_000 }), refusedAs('documents.word_too_large'))
  assert.throws(() => openWord(file, { ...limits, marks: 20 }), refusedAs('documents.word_too_large'))
})
