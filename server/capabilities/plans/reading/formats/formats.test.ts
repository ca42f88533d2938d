import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lockedPdf, pdfOf } from '#tests/pdf.ts'
import { zip } from '#tests/zip.ts'
import { readHtml } from './html.ts'
import { openDocument } from './open.ts'
import { readText } from './text.ts'
import { readWordXml } from './word.ts'
import { numberingFrom } from './word-numbering.ts'

const noNumbers = numberingFrom('')
const texts = (document: { blocks: { kind: string }[] }) =>
  document.blocks.map((block) => ('text' in block ? block.text : 'rows' in block ? rowsOf(block.rows) : null))
const rowsOf = (rows: unknown) =>
  (rows as { cells: { text: string; column: number }[] }[]).map((row) =>
    row.cells.map((cell) => `${cell.column}:${cell.text}`),
  )
const p = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`

test('tracked insertions count, deletions do not, and both are reported', () => {
  const xml = `<w:body><w:p><w:r><w:t xml:space="preserve">Đạt </w:t></w:r><w:del><w:r><w:delText>80</w:delText><w:t>70</w:t></w:r></w:del><w:ins><w:r><w:t>90</w:t></w:r></w:ins><w:r><w:t>%</w:t></w:r></w:p></w:body>`
  const read = readWordXml(xml, noNumbers)
  assert.deepEqual(texts(read), ['Đạt 90%'])
  assert.deepEqual(read.findings, [{ code: 'plans.reading_tracked_changes', detail: { inserted: 1, deleted: 1 } }])
})

test('cells merged downwards and across keep their columns; a table in a cell becomes its text', () => {
  const cell = (inside: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`
  const nested = `<w:tbl><w:tr>${cell(p('trong'))}</w:tr></w:tbl>${p('')}`
  const xml = `<w:body><w:tbl>
    <w:tr>${cell(p('A'), '<w:gridSpan w:val="2"/>')}${cell(p('B'))}</w:tr>
    <w:tr>${cell(p('1'), '<w:vMerge w:val="restart"/>')}${cell(p('x'))}${cell(nested)}</w:tr>
    <w:tr>${cell('<w:p/>', '<w:vMerge/>')}${cell(p('y'))}${cell(p('z'))}</w:tr></w:tbl></w:body>`
  const read = readWordXml(xml, noNumbers)
  assert.deepEqual(texts(read), [
    [
      ['0:A', '2:B'],
      ['0:1', '1:x', '2:trong'],
      ['1:y', '2:z'],
    ],
  ])
  assert.deepEqual(
    read.findings.map((one) => one.code),
    ['plans.reading_nested_tables', 'plans.reading_merged_cells'],
  )
})

test('numbers that Word prints by itself are read as printed', () => {
  const numbering =
    numberingFrom(`<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
    <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num></w:numbering>`)
  const item = (level: number, text: string) =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="7"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
  const read = readWordXml(
    item(0, 'Mục tiêu') + item(1, 'Chung') + item(1, 'Riêng') + item(0, 'Nhiệm vụ') + item(1, 'Đầu'),
    numbering,
  )
  assert.deepEqual(texts(read), ['I. Mục tiêu', '1. Chung', '2. Riêng', 'II. Nhiệm vụ', '1. Đầu'])
})

test('HTML: entities, lists, row spans, scripts left out', () => {
  const read = readHtml(
    '<script>alert("x")</script><p>C&acirc;n &#273;&#7889;i</p><ol type="a"><li>một<li>hai</ol><table><tr><td rowspan=2>1<td>x<tr><td>y</table>',
  )
  assert.deepEqual(texts(read), ['Cân đối', 'a) một', 'b) hai', [['0:1', '1:x'], ['1:y']]])
})

test('text: wrapped lines, a paragraph cut by a page, a row that goes on, a Markdown table', () => {
  const wrapped = 'Căn cứ kế hoạch của\ntỉnh, các sở và\nban, ngành có\ntrách nhiệm.\n'.repeat(4)
  assert.equal(readText(wrapped).blocks.length, 4)
  const cut = `${'Các cơ quan chuyên môn thuộc tỉnh, các huyện và các xã trên địa bàn,'}\n\nphải báo cáo.`
  assert.equal(readText(cut).blocks.length, 1)
  assert.deepEqual(texts(readText('STT\tNội dung\tCơ quan chủ trì\n1\tRà soát\tSở\n2\tTập huấn\ncán bộ\tPhòng\n')), [
    [
      ['0:STT', '1:Nội dung', '2:Cơ quan chủ trì'],
      ['0:1', '1:Rà soát', '2:Sở'],
      ['0:2', '1:Tập huấn cán bộ', '2:Phòng'],
    ],
  ])
  assert.deepEqual(texts(readText('| TT | Việc |\n|---|---|\n| 1 | Họp |')), [
    [
      ['0:TT', '1:Việc'],
      ['0:1', '1:Họp'],
    ],
  ])
})

const bytes = (text: string) => new TextEncoder().encode(text)
const codes = async (given: Uint8Array) => (await openDocument(given)).findings.map((one) => one.code)

test('files that cannot be read say why', async () => {
  assert.deepEqual(await codes(bytes('')), ['plans.reading_empty'])
  assert.deepEqual(await codes(bytes('%PDF-1.7\ngarbage')), ['plans.reading_damaged'])
  assert.deepEqual(await codes(bytes('PK\u0003\u0004broken')), ['plans.reading_damaged'])
  assert.deepEqual(await codes(bytes('{\\rtf1 x}')), ['plans.reading_format_unknown'])
  assert.deepEqual(await codes(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0])), ['plans.reading_format_unknown'])
  const locked = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')])
  assert.deepEqual(await codes(locked), ['plans.reading_encrypted'])
  assert.deepEqual(await codes(new Uint8Array(5000).map((_, at) => (at * 7) % 9)), ['plans.reading_format_unknown'])
  assert.deepEqual(await codes(zip([['word/document.xml', '<w:p><w:r><w:t>Chào</w:t></w:r></w:p>']])), [])
  assert.deepEqual(await codes(zip([['word/document.xml', ' '.repeat(81_000_000)]])), ['plans.reading_too_large'])
  assert.deepEqual(await codes(zip([['xl/workbook.xml', '<x/>']])), ['plans.reading_format_unknown'])
})

test('a scanned PDF and one behind a password say so', async () => {
  assert.deepEqual(await codes(bytes(pdfOf(''))), ['plans.reading_scan'])
  assert.deepEqual(await codes(bytes(lockedPdf())), ['plans.reading_encrypted'])
})

test('elements that nothing closes are looked for once, not once each', () => {
  const began = performance.now()
  const { blocks } = readHtml(`<p>${'<script>'.repeat(60_000)}hết</p>`)
  assert.equal(blocks.length, 1)
  assert.ok(performance.now() - began < 3_000)
})
