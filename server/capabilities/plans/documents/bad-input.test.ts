import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { bringGroups, establish, succeed } from '#agencies'
import type { Actor } from '#platform/access/actor.ts'
import { asDay } from '#platform/time.ts'
import { key } from '#tests/database.ts'
import { type Commune, withCommune } from '#tests/given.ts'
import { type TestServer, withServer } from '#tests/http.ts'
import { lockedPdf, pdfOf } from '#tests/pdf.ts'
import { person } from '#tests/people.ts'
import { zip } from '#tests/zip.ts'
import { nextStep, say } from '#words/index.ts'
import { diskStorage } from '../../../connectors/storage/disk.ts'
import { planDocumentRoutes } from './document-routes.ts'
import { readDocument } from './read-document.ts'

type Span = { block: number; from: number; to: number }
type Told = {
  code: string
  id: string
  proposals: number
  state: string
  findings: { code: string; detail: Record<string, string | number | null> }[]
  blocks: { text: string }[]
  unplaced: { source: Span[] }[]
  document: { period: { from: string | null; to: string | null } }
  standing: {
    id: string
    kind: string
    content: { content: string; lead: string[]; value: number; time: { deadlines: { on: string }[] } }
    source: Span[]
    agencies: { written: string; how: string; offered: { code: string }[] }[]
  }[]
  fields: { path: string }[]
}

const folder = mkdtempSync(join(tmpdir(), 'plan-bad-'))
let commune: Commune
let server: TestServer
let keeper: Actor

before(async () => {
  commune = await withCommune()
  const { database, agency_id } = commune
  await bringGroups(database.context())
  server = await withServer(database, [(api) => planDocumentRoutes(api, diskStorage(folder))])
  keeper = person('Người lập', ['plans.manage'], [database.root_id, agency_id])
})
after(async () => {
  await server.close()
  await commune.database.close()
  rmSync(folder, { recursive: true })
})

async function ask(request: string, sent?: object, headers?: Record<string, string>) {
  const { status, body } = await server.ask(keeper, request, sent, headers)
  const told = body as Told
  return { told: status < 400 ? `${status}` : `${status} ${told.code}`, body: told }
}

function hand(name: string, content: Uint8Array | string) {
  const head = `--edge\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\n`
  const payload = Buffer.concat([Buffer.from(head), Buffer.from(content), Buffer.from('\r\n--edge--\r\n')])
  return ask('POST /plan-documents', payload, { 'content-type': 'multipart/form-data; boundary=edge' })
}

/** Hands it in, and opens it for review; every finding is a sentence, and nothing of the text is lost. */
async function handed(name: string, content: Uint8Array | string): Promise<Told & { codes: string[] }> {
  const { told, body } = await hand(name, content)
  assert.equal(told, '201')
  for (const { code, detail } of body.findings)
    for (const locale of ['vi', 'en'] as const) {
      const said = `${say(locale, code, detail)} ${nextStep(locale, code, detail)}`
      assert.ok(!said.includes('{') && !said.startsWith(code), said)
    }
  const sheet = (await ask(`GET /plan-documents/${body.id}`)).body
  const covered = new Set(
    [...sheet.standing, ...sheet.unplaced].flatMap(({ source }) => source.map(({ block }) => block)),
  )
  for (const [at, { text }] of sheet.blocks.entries()) assert.ok(covered.has(at), `lost: ${text}`)
  return { ...sheet, codes: body.findings.map(({ code }) => code) }
}

const HEAD = 'ỦY BAN NHÂN DÂN TỈNH MẪU\nSố: 15/KH-UBND\nTỉnh Mẫu, ngày 05 tháng 01 năm 2026\nKẾ HOẠCH\n'
const plan = (...lines: string[]) => [`${HEAD}Cải cách hành chính năm 2026\n\nII. NHIỆM VỤ\n`, ...lines].join('\n')
const p = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
const word = (body: string) => zip([['word/document.xml', `<w:document><w:body>${body}</w:body></w:document>`]])
const heading = () => [...HEAD.trim().split('\n'), 'Cải cách hành chính năm 2026'].map(p).join('')
const cell = (inside: string, how = '') => `<w:tc><w:tcPr>${how}</w:tcPr>${inside}</w:tc>`
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`

describe('what cannot be read is refused by its reason, and nothing of it is stored', () => {
  const ole = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')])
  const sound = word(heading())
  const cases: readonly (readonly [name: string, content: Uint8Array | string, code: string])[] = [
    ['trong.txt', '', 'plans.reading_empty'],
    ['trong.docx', word(''), 'plans.reading_empty'],
    ['hong.docx', sound.slice(0, sound.length - 40), 'plans.reading_damaged'],
    ['hong.pdf', '%PDF-1.7\n1 0 obj', 'plans.reading_damaged'],
    ['khoa.docx', ole, 'plans.reading_encrypted'],
    ['khoa.pdf', lockedPdf(), 'plans.reading_encrypted'],
    ['ban-quet.pdf', pdfOf(''), 'plans.reading_scan'],
    ['bang-tinh.docx', zip([['xl/workbook.xml', '<workbook/>']]), 'plans.reading_format_unknown'],
    ['van-ban.rtf', '{\\rtf1 KẾ HOẠCH}', 'plans.reading_format_unknown'],
  ]
  for (const [name, content, code] of cases)
    test(`${name}: ${code}`, async () => {
      assert.equal((await hand(name, content)).told, `409 ${code}`)
      assert.deepEqual((await ask('GET /plan-documents')).body, [])
    })

  test('one that is read too long, or of which too much is read, is stopped before it is written', async () => {
    const limits = { lane: 'long', seconds: 60, answerBytes: 1_000_000 } as const
    const long = new TextEncoder().encode(plan('1. Rà soát\n'.repeat(50_000)))
    await assert.rejects(readDocument(long, 'dai.txt', { ...limits, seconds: 0.001 }), {
      code: 'reading.took_too_long',
    })
    await assert.rejects(readDocument(long.subarray(0, 9_000), 'dai.txt', { ...limits, answerBytes: 10_000 }), {
      code: 'reading.answer_too_large',
    })
  })
})

test('a text that is no plan is kept whole, and it is said that no plan was found', async () => {
  const { codes, standing, blocks, id } = await handed('thu.txt', 'Kính gửi các đồng chí,\nMời dự họp lúc 8 giờ.')
  assert.deepEqual(codes, ['plans.reading_no_plan', 'plans.reading_period_unknown'])
  assert.deepEqual(
    [standing, blocks.map(({ text }) => text)],
    [[], ['Kính gửi các đồng chí,', 'Mời dự họp lúc 8 giờ.']],
  )
  const confirmed = await ask(`POST /plan-documents/${id}/plan`, {})
  assert.deepEqual(
    [confirmed.told, confirmed.body.fields.map(({ path }) => path)],
    ['422 plans.heading_incomplete', ['title', 'issued_on', 'period_from', 'period_to']],
  )
})

test('tracked changes: what was put in is read, what was deleted is not, and both are told', async () => {
  const changed =
    '<w:p><w:r><w:t xml:space="preserve">1. Tỷ lệ hồ sơ đúng hạn đạt trên </w:t></w:r>' +
    '<w:del><w:r><w:delText>80</w:delText></w:r></w:del><w:ins><w:r><w:t>95</w:t></w:r></w:ins><w:r><w:t>%.</w:t></w:r></w:p>'
  const { codes, standing } = await handed('sua.docx', word(heading() + p('I. MỤC TIÊU') + changed))
  assert.deepEqual(codes, ['plans.reading_tracked_changes'])
  assert.deepEqual(
    standing.map(({ content }) => content.value),
    [95],
  )
})

test('a table in a cell and merged cells are told; the tasks round them are found', async () => {
  const titles = row(...['STT', 'Nội dung', 'Cơ quan chủ trì', 'Thời gian'].map((text) => cell(p(text))))
  const down = (text: string, how: string) => cell(text ? p(text) : '<w:p/>', `<w:vMerge w:val="${how}"/>`)
  const nested = `<w:tbl>${row(cell(p('biểu con')))}</w:tbl>${p('Số hóa sổ hộ tịch')}`
  const table = `<w:tbl>${titles}${row(cell(p('1')), cell(nested), down('Xã An Bình', 'restart'), cell(p('Quý I/2026')))}${row(
    ...[cell(p('2')), cell(p('Tập huấn nghiệp vụ một cửa')), down('', 'continue'), cell(p('Quý II/2026'))],
  )}</w:tbl>`
  const { codes, standing } = await handed('bang.docx', word(heading() + p('II. NHIỆM VỤ') + table))
  assert.deepEqual(codes, ['plans.reading_nested_tables', 'plans.reading_merged_cells'])
  const tasks = [...standing].sort((one, other) => (one.source[0]?.block ?? 0) - (other.source[0]?.block ?? 0))
  assert.deepEqual(
    tasks.map(({ content }) => [/số hóa sổ hộ tịch|tập huấn/i.exec(content.content)?.[0], content.lead]),
    [
      ['Số hóa sổ hộ tịch', ['Xã An Bình']],
      ['Tập huấn', ['Xã An Bình']],
    ],
  )
})

test('columns missing and in another order: what is there is read, a missing lead is told', async () => {
  const moved = plan('Thời hạn\tNhiệm vụ\tĐơn vị chủ trì', '15/3/2026\tRà soát thủ tục\tXã An Bình')
  const { standing } = await handed('cot.txt', moved)
  assert.deepEqual(
    standing.map(({ content }) => [content.content, content.lead, content.time.deadlines[0]?.on]),
    [['Rà soát thủ tục', ['Xã An Bình'], '2026-03-15']],
  )
  const bare = await handed('thieu.txt', plan('STT\tNội dung công việc\tThời gian', '1\tRà soát thủ tục\tQuý I/2026'))
  assert.deepEqual(bare.codes, ['plans.reading_tasks_without_lead'])
  await ask(`POST /plan-documents/${bare.id}/plan`, {})
  const [task] = bare.standing
  assert.ok(task)
  const asked = await ask(`POST /plan-documents/${bare.id}/proposals/${task.id}/acceptance`, {})
  assert.equal(asked.told, '422 plans.lead_missing')
})

test('an agency nobody knows is asked for, one that is gone has its successors offered', async () => {
  const { database } = commune
  const context = database.context()
  const old = { kind: 'department', level: 'T', parent_id: database.root_id, valid_from: asDay('2016-01-01') } as const
  await establish(context, key(), { ...old, code: 'STTTT', name: 'Sở Thông tin và Truyền thông' })
  await establish(context, key(), { ...old, code: 'SKHCN', name: 'Sở Khoa học và Công nghệ' })
  await succeed(context, key(), {
    on: asDay('2025-03-01'),
    predecessors: ['STTTT'],
    successors: ['SKHCN'],
    begins: [],
    basis: 'NQ 18',
  })
  const rows = plan(
    'STT\tNội dung\tCơ quan chủ trì\tThời gian',
    '1\tSố hóa sổ hộ tịch\tSở Bưu chính\tQuý I/2026',
    '2\tVận hành cổng dịch vụ công\tSở Thông tin và Truyền thông\tQuý II/2026',
  )
  const { standing, id: document } = await handed('co-quan.txt', rows)
  const named = new Map(standing.flatMap(({ agencies }) => agencies.map((one) => [one.written, one])))
  assert.equal(named.get('Sở Bưu chính')?.how, 'unknown')
  const gone = named.get('Sở Thông tin và Truyền thông')
  assert.deepEqual([gone?.how, gone?.offered.map(({ code }) => code)], ['gone', ['SKHCN']])
  await ask(`POST /plan-documents/${document}/plan`, {})
  for (const { id: proposal, agencies } of standing) {
    const [written = ''] = agencies.map((one) => one.written)
    const path = `POST /plan-documents/${document}/proposals/${proposal}/acceptance`
    const asked = await ask(path, {})
    assert.deepEqual(
      [asked.told, asked.body.fields.map((field) => field.path)],
      ['422 plans.lead_unknown', [`agencies.${written}`]],
    )
    assert.equal((await ask(path, { agencies: [{ written, codes: ['SKHCN'] }] })).told, '200')
  }
})

test('years that contradict each other are told, and the person says which hold', async () => {
  const text = `${HEAD}Cải cách hành chính giai đoạn 2021 - 2025\n\nI. NHIỆM VỤ GIAI ĐOẠN 2022 - 2026\n1. Cải cách thể chế\na) Rà soát văn bản.`
  const { codes, document, id } = await handed('nam.txt', text)
  assert.ok(codes.includes('plans.reading_period_contradicts'))
  assert.deepEqual(document.period, { from: '2021-01-01', to: '2025-12-31' })
  const backwards = await ask(`POST /plan-documents/${id}/plan`, { period_from: '2026-01-01' })
  assert.deepEqual(
    [backwards.told, backwards.body.fields.map(({ path }) => path)],
    ['422 plans.heading_incomplete', ['period_to']],
  )
  const said = { period_from: '2022-01-01', period_to: '2026-12-31' }
  assert.equal((await ask(`POST /plan-documents/${id}/plan`, said)).told, '201')
})

test('the file is given back as it was handed in', async () => {
  const text = plan('STT\tNội dung\tCơ quan chủ trì\tThời gian', '1\tTập huấn\tXã An Bình\tQuý I/2026')
  const { id } = await handed('kế hoạch số 15.txt', text)
  const { status, bytes, headers } = await server.raw(keeper, `GET /plan-documents/${id}/file`)
  assert.deepEqual([status, bytes.toString()], [200, text])
  assert.match(String(headers['content-type']), /^text\/plain/)
  assert.match(String(headers['content-disposition']), /^attachment; filename\*=UTF-8''k%E1%BA%BF%20ho%E1%BA%A1ch/)
  assert.match(String(headers['content-security-policy']), /sandbox/)
})
