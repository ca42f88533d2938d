import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Actor, nobody } from '#platform/access/actor.ts'
import { type Answer, type TestServer, withServer } from '#tests/http.ts'
import { certificate, wordTemplate } from './given.ts'
import { content, type Issuing, pdf, said, withIssuing } from './issuing/given.ts'
import { documentReadingRoutes } from './issuing/reading-routes.ts'
import { documentFileRoutes, draftingRoutes, issuingRoutes } from './issuing/routes.ts'
import { registerRoutes } from './registers/routes.ts'
import { templateKeepingRoutes, templateReadingRoutes } from './templates/routes.ts'

let given: Issuing
let server: TestServer
before(async () => {
  given = await withIssuing()
  const { services } = given
  server = await withServer(given.commune.database, [
    registerRoutes,
    (api) => templateReadingRoutes(api, services),
    (api) => templateKeepingRoutes(api, services),
    (api) => documentReadingRoutes(api, services),
    (api) => draftingRoutes(api, services),
    (api) => issuingRoutes(api, services),
    (api) => documentFileRoutes(api, services),
  ])
})
after(async () => {
  await server.close()
  await given.close()
})

const AT = '2026-03-02T09:00'
const officer = () => given.commune.as('officer', AT).actor
const leader = () => given.commune.as('leader', AT).actor
const clerk = () => given.commune.as('records_clerk', AT).actor

const body = <T = Record<string, unknown>>(answer: Answer) => answer.body as T
const told = ({ status, body }: Answer) => `${status} ${(body as { code?: string })?.code ?? ''}`.trim()
const idIn = (answer: Answer) => String(body(answer).id)

async function hand(actor: Actor, request: string, name: string, bytes: Uint8Array, next = '') {
  const field = next ? `--x\r\nContent-Disposition: form-data; name="next"\r\n\r\n${next}\r\n` : ''
  const head = `${field}--x\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`
  const sent = Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n--x--\r\n')])
  const answer = await server.raw(actor, request, sent, { 'content-type': 'multipart/form-data; boundary=x' })
  const text = answer.bytes.toString()
  return { status: answer.status, location: answer.headers.location, body: text ? JSON.parse(text) : null }
}

const values = { ho_ten: 'Vừ A Sính', ngay_sinh: '1990-01-05' }
const drafting = (template_id: string) => ({ agency: 'AB', template_id, values })

test('a register is opened, moved by hand, given a number up, and written otherwise', async () => {
  const asked = { agency: 'AB', series: 'quyet-dinh', year: 2026, name: 'Quyết định', pattern: '{số}/QĐ-UBND' }
  const id = idIn(await server.ask(clerk(), 'POST /documents/registers', asked))
  assert.equal(told(await server.ask(clerk(), 'POST /documents/registers', asked)), '409 documents.register_stands')
  const unsound = { ...asked, year: 2027, pattern: 'QĐ-UBND' }
  const refused = await server.ask(clerk(), 'POST /documents/registers', unsound)
  assert.equal(told(refused), '422 documents.pattern_unsound')
  const taken = { on: '2026-03-02', note: 'Quyết định khen thưởng' }
  assert.deepEqual(body(await server.ask(clerk(), `POST /documents/registers/${id}/numbers`, taken)), {
    n: 1,
    symbol: '01/QĐ-UBND',
  })
  const voiding = `POST /documents/registers/${id}/numbers/1/voiding`
  assert.equal(told(await server.ask(clerk(), voiding, { reason: 'Không ban hành nữa' })), '201')
  assert.equal(told(await server.ask(clerk(), `PUT /documents/registers/${id}/pattern`, { pattern: '{số}/QĐ' })), '200')
  const view = body<{ next: string; numbers: { void_reason: string }[] }>(
    await server.ask(clerk(), `GET /documents/registers/${id}`),
  )
  assert.deepEqual([view.next, view.numbers[0]?.void_reason], ['02/QĐ', 'Không ban hành nữa'])
  assert.equal(body<unknown[]>(await server.ask(clerk(), 'GET /documents/registers')).length, 2)
  assert.equal(told(await server.ask(officer(), 'GET /documents/registers')), '403 http.forbidden')
})

test('a template is made, told its faults, mended, published; a new edition ends the one before', async () => {
  const kinds = body<{ code: string; fields: { name: string }[] }[]>(await server.ask(clerk(), 'GET /documents/kinds'))
  assert.deepEqual(
    kinds.map(({ code, fields }) => [code, fields.map(({ name }) => name).join(' ')]),
    [[certificate.code, 'ho_ten ngay_sinh le_phi da_ket_hon giay_to']],
  )
  const asked = { ...said, agency: 'AB', kind: certificate.code, code: 'mau-moi', format: 'docx' }
  const id = idIn(await server.ask(clerk(), 'POST /documents/templates', asked))
  const publication = { valid_from: '2026-02-01' }
  const publish = () => server.ask(clerk(), `POST /documents/templates/${id}/publication`, publication)
  assert.equal(told(await publish()), '409 documents.template_empty')
  const wrong = await hand(
    clerk(),
    `POST /documents/templates/${id}/file`,
    'mau.docx',
    await wordTemplate(['{ho_tem}']),
  )
  assert.deepEqual(wrong.body, { id, faults: 1 })
  assert.equal(told(await publish()), '409 documents.template_faulty')
  const right = await wordTemplate(['Số: {so_van_ban}', 'Họ tên {ho_ten}'])
  const back = await hand(clerk(), `POST /documents/templates/${id}/file`, 'mau.docx', right, '/admin/documents')
  assert.deepEqual([back.status, back.location], [303, '/admin/documents'])
  const renamed = { ...said, name: 'Giấy xác nhận mới' }
  assert.equal(told(await server.ask(clerk(), `PUT /documents/templates/${id}`, renamed)), '200')
  const preview = await server.raw(clerk(), `GET /documents/templates/${id}/preview`)
  assert.match(String(preview.headers['content-disposition']), /attachment; filename\*=UTF-8''mau-moi-xem-truoc\.docx/)
  const file = await server.raw(clerk(), `GET /documents/templates/${id}/file`)
  assert.deepEqual(new Uint8Array(file.bytes), right)
  assert.equal(told(await publish()), '201')

  const next = idIn(await server.ask(clerk(), `POST /documents/templates/${id}/editions`))
  const early = await server.ask(clerk(), `POST /documents/templates/${next}/publication`, publication)
  assert.equal(told(early), '422 documents.template_from_not_later')
  const later = { valid_from: '2026-04-01' }
  assert.equal(told(await server.ask(clerk(), `POST /documents/templates/${next}/publication`, later)), '201')
  const before = body(await server.ask(clerk(), `GET /documents/templates/${id}`))
  assert.deepEqual([before.state, before.valid_to, before.name], ['published', '2026-03-31', 'Giấy xác nhận mới'])
  assert.equal(told(await server.ask(clerk(), `POST /documents/templates/${next}/withdrawal`)), '201')
  assert.equal(body<unknown[]>(await server.ask(clerk(), 'GET /documents/templates')).length, 4)
  assert.equal(told(await server.ask(officer(), 'GET /documents/templates')), '403 http.forbidden')
})

test('a typst template tells its faults as it is written, and shows itself as a PDF', async () => {
  const asked = { ...said, agency: 'AB', kind: certificate.code, code: 'mau-chu', format: 'typst' }
  const wrong = { ...asked, content: { ...content, body: 'Ông {ho_tem}\n{#giay_to}' } }
  const id = idIn(await server.ask(clerk(), 'POST /documents/templates', wrong))
  const view = body<{ faults: { code: string; part: string; paragraph: number }[] }>(
    await server.ask(clerk(), `GET /documents/templates/${id}`),
  )
  assert.deepEqual(
    view.faults.map(({ code, part, paragraph }) => `${code} ${part} ${paragraph}`),
    ['field_unknown body 1', 'not_closed body 2'],
  )
  assert.equal(told(await server.ask(clerk(), `PUT /documents/templates/${id}`, { ...said, content })), '200')
  const preview = await server.raw(clerk(), `GET /documents/templates/${id}/preview`)
  assert.equal(preview.bytes.subarray(0, 5).toString(), '%PDF-')
  assert.match(String(preview.headers['content-disposition']), /^inline/)
})

test('a document goes its way by the API, and anybody verifies it by its code', async () => {
  const [first] = body<{ id: string }[]>(await server.ask(officer(), 'GET /documents/to-draft?agency=AB'))
  assert.ok(first)
  const id = idIn(await server.ask(officer(), 'POST /documents', drafting(given.word)))
  const more = { values: { ...values, le_phi: 50_000 } }
  assert.equal(told(await server.ask(officer(), `PUT /documents/${id}/values`, more)), '200')
  const draft = await server.raw(officer(), `GET /documents/${id}/file?as=draft`)
  assert.equal((await hand(officer(), `POST /documents/${id}/draft-file`, 'sua.docx', draft.bytes)).status, 201)
  assert.equal(told(await server.ask(officer(), `POST /documents/${id}/submission`)), '201')
  assert.equal(told(await server.ask(leader(), `POST /documents/${id}/return`, { reason: 'Sai tên' })), '201')
  assert.equal(told(await server.ask(officer(), `POST /documents/${id}/submission`)), '201')
  assert.equal(told(await server.ask(leader(), `POST /documents/${id}/signature`, { how: 'paper' })), '201')
  const numbered = await server.ask(clerk(), `POST /documents/${id}/number`, { on: '2026-03-02' })
  assert.deepEqual(body(numbered).symbol, '01/GXN-UBND')
  assert.equal(told(await server.ask(clerk(), `POST /documents/${id}/issue`)), '201')

  const view = body<{ code: string; values: object; actions: { action: string; why_not: { text: string } | null }[] }>(
    await server.ask(clerk(), `GET /documents/${id}`),
  )
  assert.deepEqual(view.values, more.values)
  const why = view.actions.find(({ action }) => action === 'number')?.why_not?.text
  assert.equal(why, 'Chỉ cấp số cho văn bản đã ký (hiện: Đã phát hành)')
  const seen = body(await server.ask(nobody, `GET /documents/verification/${view.code}`))
  assert.deepEqual([seen.symbol, seen.standing], ['01/GXN-UBND', 'valid'])
  assert.equal(JSON.stringify(seen).includes('Sính'), false)
  assert.equal(
    told(await server.ask(nobody, 'GET /documents/verification/AAAA-BBBB')),
    '404 documents.verification_not_found',
  )
  assert.equal(told(await server.ask(clerk(), `POST /documents/${id}/voiding`, { reason: 'Thu hồi' })), '201')
  assert.equal(told(await server.ask(nobody, `GET /documents/${id}`)), '401 http.sign_in')
})

test('files signed elsewhere are put and given out again as they came', async () => {
  const id = idIn(await server.ask(officer(), 'POST /documents', drafting(given.typst)))
  await server.ask(officer(), `POST /documents/${id}/submission`)
  assert.equal((await hand(leader(), `POST /documents/${id}/signed-file`, 'ky.pdf', pdf('ký'))).status, 201)
  await server.ask(clerk(), `POST /documents/${id}/number`, { on: '2026-03-02' })
  const word = await hand(clerk(), `POST /documents/${id}/issued-file`, 'sai.docx', await wordTemplate(['x']))
  assert.equal(word.body.code, 'documents.pdf_needed')
  assert.equal((await hand(clerk(), `POST /documents/${id}/issued-file`, 'dau.pdf', pdf('dấu'))).status, 201)
  const out = await server.raw(officer(), `GET /documents/${id}/file?as=issued`)
  assert.deepEqual(new Uint8Array(out.bytes), pdf('dấu'))
  const listed = body<{ id: string; state: string }[]>(await server.ask(officer(), 'GET /documents?state=issued'))
  assert.equal(
    listed.some((one) => one.id === id),
    true,
  )
})
