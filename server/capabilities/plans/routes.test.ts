import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { bringGroups } from '#agencies'
import { type Actor, nobody } from '#platform/access/actor.ts'
import { readAll } from '#platform/journal/tail.ts'
import { key } from '#tests/database.ts'
import { assign, findIneligible, receiveAtDesk } from '#tests/dossiers.ts'
import { type Commune, withCommune } from '#tests/given.ts'
import { type TestServer, withServer } from '#tests/http.ts'
import { person } from '#tests/people.ts'
import { folds, registry } from '../../app.ts'
import { fileUsesRoutes } from '../../asking/file-uses-routes.ts'
import { diskStorage } from '../../connectors/storage/disk.ts'
import { planDocumentRoutes } from './documents/document-routes.ts'
import { planText } from './given.ts'
import { evidenceRoutes } from './obligations/evidence-routes.ts'
import { planRoutes } from './routes.ts'

/** What the tests read of an answer; a field that is not there is undefined, whatever is said here. */
type Told = {
  code: string
  id: string
  state: string
  title: string
  proposals: number
  open: number
  plan: string | null
  blocks: { text: string }[]
  tables: { rows: { block: number; column: number }[][] }[]
  standing: {
    id: string
    kind: string
    state: string
    content: object
    sure: boolean
    source: object[]
    position: number
  }[]
  lines: { id: string; task: string; agency: string; standing: string }[]
  tasks: { content: string; standing: string; agencies?: object[] }[]
  targets: { measure: string | null; now: { state: string; value: number | null } }[]
  source: { texts: string[] }
  owed: { lines: { id: string }[] }
  dues: { reports: { text: string; files: { name: string }[] }[]; reminders: object[]; extensions: object[] }[]
  uses: { subject: string; code: string | null; purpose: string; of: string | null; title: string | null }[]
  accepted: number
  left: number
  pieces: string[]
  piece: string
  chased: number
  fields: { path: string }[]
}

const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')
const document = planText({
  number: '15/KH-UBND',
  year: 2026,
  issued: 'ngày 05 tháng 01 năm 2026',
  targets: [
    'Tỷ lệ hồ sơ giải quyết đúng hạn đạt trên 95% trong năm 2026.',
    'Tỷ lệ người dân hài lòng đạt từ 90% trở lên năm 2026.',
  ],
  tasks: ['Niêm yết công khai thủ tục hành chính', 'Tập huấn nghiệp vụ một cửa', 'Số hóa sổ hộ tịch'].map(
    (content, n) => ({
      number: `${n + 1}`,
      content,
      product: 'Báo cáo',
      lead: 'Xã An Bình',
      with: '',
      time: `Trước ngày 1${n}/3/2026`,
    }),
  ),
  duties: [],
})
const folder = mkdtempSync(join(tmpdir(), 'plan-routes-'))
let commune: Commune
let server: TestServer
let keeper: Actor
let focal: Actor
let citizen: Actor
let stranger: Actor

before(async () => {
  commune = await withCommune()
  const { context, root_id } = commune.database
  await bringGroups(context())
  const storage = diskStorage(folder)
  server = await withServer(commune.database, [
    (api) => planRoutes(api, registry),
    (api) => planDocumentRoutes(api, storage),
    (api) => evidenceRoutes(api, storage),
    fileUsesRoutes,
  ])
  const here = [commune.agency_id]
  keeper = person('Người lập', ['plans.manage', 'plans.report', 'measures.see', 'files.add'], [root_id, ...here])
  focal = person('Đầu mối', ['plans.report', 'measures.see', 'files.add'], here, '01900000-0000-7000-8000-000000000019')
  stranger = person('Cán bộ khác', ['measures.see'], here, '01900000-0000-7000-8000-000000000039')
  citizen = person('Dân', ['dossiers.own'], here, '01900000-0000-7000-8000-000000000029')
})
after(async () => {
  await server.close()
  await commune.database.close()
  rmSync(folder, { recursive: true })
})

async function ask(actor: Actor, request: string, sent?: object, headers?: Record<string, string>) {
  const { status, body } = await server.ask(actor, request, sent, headers)
  const told = body as Told
  return { told: status < 400 ? `${status}` : `${status} ${told.code}`, body: told }
}

function sendFile(actor: Actor, request: string, name: string, content: Buffer | string) {
  const head = `--edge\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\n`
  const payload = Buffer.concat([Buffer.from(head), Buffer.from(content), Buffer.from('\r\n--edge--\r\n')])
  return ask(actor, request, payload, { 'content-type': 'multipart/form-data; boundary=edge' })
}

test('from the file to the plan over HTTP; only who keeps plans is let in', async () => {
  assert.equal((await sendFile(focal, 'POST /plan-documents', 'plan.txt', document)).told, '403 http.forbidden')
  assert.equal(
    (await sendFile(keeper, 'POST /plan-documents', 'plan.docx', 'PK\u0003\u0004')).told,
    '409 plans.reading_damaged',
  )
  const { told, body } = await sendFile(keeper, 'POST /plan-documents', 'plan.txt', document)
  assert.deepEqual([told, body.proposals], ['201', 5])
  const { id } = body
  const listed = (await ask(keeper, 'GET /plan-documents')).body as unknown as Told[]
  assert.deepEqual(
    listed.map((one) => [one.id, one.state, one.title, one.plan, one.proposals, one.open]),
    [[id, 'read', 'KẾ HOẠCH Cải cách hành chính năm 2026', null, 5, 5]],
  )
  const sheet = (await ask(keeper, `GET /plan-documents/${id}`)).body
  assert.equal(sheet.blocks[0]?.text, 'ỦY BAN NHÂN DÂN TỈNH MẪU')
  const cells = sheet.tables[0]?.rows[1]?.map(({ block, column }) => [column, sheet.blocks[block]?.text])
  assert.deepEqual(cells?.slice(0, 2), [
    [0, '1'],
    [1, 'Niêm yết công khai thủ tục hành chính'],
  ])
  assert.deepEqual(
    sheet.standing.map(({ sure }) => sure),
    Array(5).fill(true),
  )
  const bare = (await ask(keeper, `GET /plan-documents/${id}?text=no`)).body
  assert.deepEqual([bare.blocks, bare.tables, bare.standing.length], [[], [], 5])
  assert.equal((await ask(focal, `GET /plan-documents/${id}`)).told, '403 http.forbidden')
  assert.equal((await ask(focal, `GET /plan-documents/${id}/file`)).told, '403 http.forbidden')
  const wrong = await ask(keeper, `POST /plan-documents/${body.id}/plan`, { period_from: '2027-01-01' })
  assert.deepEqual(
    [wrong.told, wrong.body.fields.map(({ path }) => path)],
    ['422 plans.heading_incomplete', ['period_to']],
  )
  assert.equal((await ask(keeper, `POST /plan-documents/${body.id}/plan`, {})).body.code, '15-KH-UBND-2026')
  const tasks = (await ask(keeper, `GET /plan-documents/${id}`)).body.standing.filter(({ kind }) => kind === 'task')
  const [one, two] = tasks
  assert.ok(one && two)
  assert.equal(
    (await ask(keeper, `POST /plan-documents/${id}/proposals/${one.id}/rejection`, {})).told,
    '422 http.invalid',
  )
  assert.equal(
    (await ask(keeper, `POST /plan-documents/${id}/proposals/${one.id}/rejection`, { reason: 'Nhầm' })).body.state,
    'rejected',
  )
  assert.equal(
    (await ask(keeper, `POST /plan-documents/${id}/proposals/${one.id}/restoration`, {})).body.state,
    'proposed',
  )
  const { pieces } = (
    await ask(keeper, `POST /plan-documents/${id}/proposals/${two.id}/split`, { contents: [two.content, two.content] })
  ).body
  const { piece } = (
    await ask(keeper, `POST /plan-documents/${id}/merges`, { proposals: pieces, content: two.content })
  ).body
  assert.equal(
    (await ask(keeper, `POST /plan-documents/${id}/proposals/${piece}/acceptance`, {})).body.state,
    'accepted',
  )
  const given = { proposals: [one.id] }
  assert.equal(
    (await ask(focal, `POST /plan-documents/${id}/answers/${one.id}/acceptance`, given)).told,
    '403 http.forbidden',
  )
  assert.equal(
    (await ask(keeper, `POST /plan-documents/${id}/answers/${one.id}/acceptance`, given)).told,
    '409 plans.answer_gone',
  )
  assert.equal(
    (await ask(keeper, `POST /plan-documents/${id}/answers/${one.id}/withdrawal`, {})).told,
    '409 plans.answer_gone',
  )
  const { accepted, left } = (await ask(keeper, `POST /plan-documents/${id}/sure`)).body
  assert.deepEqual([accepted, left], [4, 0])
})

test('what the reader did not see is made a proposal of its block, and decided like the others', async () => {
  const text = document.replace('15/KH-UBND', '16/KH-UBND')
  const { id } = (await sendFile(keeper, 'POST /plan-documents', 'plan-16.txt', text)).body
  const sheet = (await ask(keeper, `GET /plan-documents/${id}`)).body
  const block = sheet.blocks.findIndex(({ text }) => text === 'III. TỔ CHỨC THỰC HIỆN')
  const content = { agency: 'Xã An Bình', number: null, content: 'Báo cáo hằng tháng' }
  const path = `POST /plan-documents/${id}/proposals`
  assert.equal((await ask(keeper, path, { kind: 'task', content, block })).told, '409 plans.content_wrong')
  assert.equal((await ask(keeper, path, { kind: 'duty', content, block: 9_999 })).told, '404 plans.block_not_found')
  const first = await ask(keeper, path, { kind: 'duty', content, block })
  const second = await ask(keeper, path, { kind: 'duty', content: { ...content, content: 'Niêm yết' }, block })
  assert.deepEqual([first.told, second.told], ['201', '201'])
  const { standing } = (await ask(keeper, `GET /plan-documents/${id}`)).body
  const made = standing.filter(({ kind }) => kind === 'duty').map(({ state, source }) => [state, source])
  const source = [{ block, from: 0, to: 'III. TỔ CHỨC THỰC HIỆN'.length }]
  assert.deepEqual(made, [
    ['proposed', source],
    ['proposed', source],
  ])
  const places = standing.map(({ position }) => position)
  assert.equal(new Set(places).size, 7, 'each at a place of its own')
  const out = await ask(keeper, `POST /plan-documents/${id}/proposals/${first.body.piece}/rejection`, {
    reason: 'Nhầm',
  })
  assert.equal(out.body.state, 'rejected')
})

test('a file that cannot be read sends the browser back to its page with the reason', async () => {
  const fields = { next: '/plans/documents', agency: '', idempotency_key: 'empty-file' }
  const head = Object.entries(fields).map(
    ([name, value]) => `--edge\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  const file = '--edge\r\ncontent-disposition: form-data; name="file"; filename="rong.txt"\r\n\r\n \r\n--edge--\r\n'
  const { status, headers } = await server.raw(keeper, 'POST /plan-documents', Buffer.from(head.join('') + file), {
    'content-type': 'multipart/form-data; boundary=edge',
  })
  assert.deepEqual([status, headers.location], [303, '/plans/documents?problem=plans.reading_empty'])
  assert.match(String(headers['set-cookie']), /^problem=/)
})

test('what is owed is on the timeline, reported with evidence, extended and chased', async () => {
  const { lines } = (await ask(focal, 'GET /plans/15-KH-UBND-2026/dues?agency=AB')).body
  assert.deepEqual(
    lines.map(({ agency, standing }) => [agency, standing]),
    Array(3).fill(['AB', 'soon']),
  )
  const [first, second] = lines
  assert.ok(first && second)
  assert.deepEqual((await ask(focal, 'GET /plan-work')).body.owed.lines.length, 3)
  assert.equal((await ask(citizen, 'GET /plan-work')).told, '403 http.forbidden')
  const file = await sendFile(focal, `POST /plan-dues/${first.id}/files`, 'bien-ban.pdf', PDF)
  assert.equal(file.told, '201')
  const report = { text: 'Đã niêm yết', done_on: '2026-03-01', files: [file.body.id] }
  assert.equal((await ask(focal, `POST /plan-dues/${first.id}/reports`, report)).body.state, 'done')
  const again = { text: 'Đã tập huấn', percent: 40, files: [file.body.id] }
  assert.equal((await ask(focal, `POST /plan-dues/${second.id}/reports`, again)).told, '201')
  const { uses } = (await ask(focal, `GET /files/${file.body.id}/uses`)).body
  assert.equal(uses.length, 2, 'stored once, used twice')
  assert.ok(uses.every(({ subject, code }) => subject === 'plan_due' && code?.startsWith('15-KH-UBND-2026/')))
  assert.equal((await ask(focal, `POST /plan-dues/${first.id}/reopening`)).told, '403 http.forbidden')
  assert.equal((await ask(keeper, `POST /plan-dues/${first.id}/reopening`)).body.state, 'open')
  const asked = { to: '2026-04-30', reason: 'Chờ giảng viên' }
  assert.equal((await ask(focal, `POST /plan-dues/${second.id}/extensions`, asked)).told, '201')
  const ruling = { granted_on: null, note: 'Không đủ lý do' }
  assert.equal((await ask(keeper, `POST /plan-dues/${second.id}/extension-ruling`, ruling)).told, '200')
  const chased = await ask(keeper, `POST /plan-dues/${second.id}/reminders`, { text: 'Đề nghị báo cáo' })
  assert.equal(chased.body.chased, 1)
  const all = await ask(keeper, 'POST /plans/15-KH-UBND-2026/reminders', { text: 'Đề nghị báo cáo' })
  assert.deepEqual([all.told, all.body], ['201', { dues: 0, agencies: 0 }], 'nothing is late')
  assert.equal(
    (await ask(focal, 'POST /plans/15-KH-UBND-2026/reminders', { text: 'Báo cáo' })).told,
    '403 http.forbidden',
  )
  const { dues, source } = (await ask(focal, `GET /plan-tasks/${second.task}`)).body
  assert.ok(source.texts.includes('Tập huấn nghiệp vụ một cửa'), 'the words of the document')
  assert.deepEqual(
    dues.map(({ reports, reminders, extensions }) => [reports[0]?.files[0]?.name, reminders.length, extensions.length]),
    [['bien-ban.pdf', 1, 1]],
  )
})

test('the timeline is asked for what is late, soon, done, mine, or waits for a decision', async () => {
  const codes = async (actor: Actor, query: string) => {
    const { lines } = (await ask(actor, `GET /plans/15-KH-UBND-2026/dues?${query}`)).body
    return lines.length
  }
  const [, , third] = (await ask(focal, 'GET /plans/15-KH-UBND-2026/dues')).body.lines
  assert.ok(third)
  assert.deepEqual(
    [await codes(focal, 'standing=soon'), await codes(focal, 'standing=late'), await codes(focal, 'standing=done')],
    [3, 0, 0],
  )
  await ask(focal, `POST /plan-dues/${third.id}/reports`, { text: 'Xong', done_on: '2026-03-02' })
  assert.deepEqual([await codes(focal, 'standing=soon'), await codes(focal, 'standing=done')], [2, 1])
  assert.equal(await codes(focal, 'standing=asked'), 0)
  const [first] = (await ask(focal, 'GET /plans/15-KH-UBND-2026/dues?standing=soon')).body.lines
  assert.ok(first)
  await ask(focal, `POST /plan-dues/${first.id}/extensions`, { to: '2026-05-01', reason: 'Chờ kinh phí' })
  assert.equal(await codes(keeper, 'standing=asked'), 1)
  assert.deepEqual([await codes(focal, 'mine=true'), await codes(stranger, 'mine=true')], [3, 0])
  assert.equal((await ask(focal, 'GET /plans/15-KH-UBND-2026/dues?standing=lost')).told, '422 http.invalid')
  const plan = (await ask(keeper, 'GET /plans/15-KH-UBND-2026')).body as unknown as Record<string, unknown>
  assert.deepEqual(
    [plan.asked, plan.may_manage, plan.by_month],
    [1, true, [{ month: '2026-03', dues: { soon: 2, done_on_time: 1 } }]],
  )
})

test('evidence is opened by who reports, steers or keeps the plan, and by nobody else', async () => {
  const [due] = (await ask(focal, 'GET /plans/15-KH-UBND-2026/dues?standing=done')).body.lines
  assert.ok(due)
  await ask(keeper, `POST /plan-dues/${due.id}/reopening`)
  const register = Buffer.concat([PDF, Buffer.from('% sổ hộ tịch\n')])
  const { id } = (await sendFile(focal, `POST /plan-dues/${due.id}/files`, 'so-ho-tich.pdf', register)).body
  const address = `GET /plan-dues/${due.id}/files/${id}`
  assert.equal((await server.raw(focal, address)).status, 404, 'stored, and used by no report yet')
  await ask(focal, `POST /plan-dues/${due.id}/reports`, { text: 'Biên bản kèm theo', files: [id] })
  const { status, bytes, headers } = await server.raw(focal, address)
  assert.deepEqual([status, bytes.equals(register)], [200, true])
  assert.match(String(headers['content-disposition']), /inline; filename\*=UTF-8''so-ho-tich.pdf/)
  assert.equal((await server.raw(keeper, address)).status, 200)
  assert.equal((await server.raw(stranger, address)).status, 404)
  const { uses } = (await ask(focal, `GET /files/${id}/uses`)).body
  assert.deepEqual(
    uses.map(({ subject, of, title }) => [subject, of, title]),
    [['plan_due', due.task, 'Số hóa sổ hộ tịch']],
  )
})

test('a form that stored a file goes back to its page, also where its address asks for something', async () => {
  const [due] = (await ask(focal, 'GET /plans/15-KH-UBND-2026/dues?standing=soon')).body.lines
  assert.ok(due)
  const field = `--edge\r\ncontent-disposition: form-data; name="next"\r\n\r\n/plans/tasks/7?due=9\r\n`
  const head = `${field}--edge\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n`
  const { status, headers } = await server.raw(
    focal,
    `POST /plan-dues/${due.id}/files`,
    `${head}${PDF}\r\n--edge--\r\n`,
    { 'content-type': 'multipart/form-data; boundary=edge' },
  )
  assert.equal(status, 303)
  assert.match(String(headers.location), /^\/plans\/tasks\/7\?due=9&file=[0-9a-f-]{36}$/)
})

test('a target changes when a dossier closes', async () => {
  const targets = async () =>
    (await ask(focal, 'GET /plans/15-KH-UBND-2026/targets')).body as unknown as Told['targets']
  const binding = { measure: 'on_time_all', agency: 'AB', subtree: true, period: 'year' }
  const [target, other] = (await targets()) as unknown as { id: string }[]
  assert.ok(target && other)
  const bound = await ask(keeper, `PUT /plan-targets/${target.id}/binding`, { binding })
  assert.equal(bound.told, '200')
  const now = async () => {
    for (const fold of folds) await readAll(commune.database.context().pool, fold)
    const { state, value } = (await targets())[0]?.now ?? {}
    return [state, value]
  }
  assert.deepEqual(await now(), ['unknown', null])
  await close(await received('2026-01-05T08:00'), '2026-01-06T08:00')
  assert.deepEqual(await now(), ['reached', 100])
  const late = await received('2026-01-05T08:30')
  assert.deepEqual(await now(), ['not_reached', 50], 'one solved in time, one still open and late')
  await close(late, '2026-02-27T08:00')
  await close(await received('2026-02-27T09:00'), '2026-02-27T10:00')
  const [state, value] = await now()
  assert.deepEqual([state, Math.round(Number(value))], ['not_reached', 67])

  const said = { value: 91, on: '2026-03-01', text: 'Khảo sát' }
  assert.equal((await ask(keeper, `POST /plan-targets/${other.id}/reports`, said)).told, '201')
  const paper = (await sendFile(keeper, `POST /plan-targets/${other.id}/files`, 'khao-sat.pdf', PDF)).body
  const address = `GET /plan-targets/${other.id}/files/${paper.id}`
  assert.equal((await server.raw(keeper, address)).status, 404, 'stored, and used by no report yet')
  const again = { ...said, value: 92, files: [paper.id] }
  assert.equal((await ask(keeper, `POST /plan-targets/${other.id}/reports`, again)).told, '201')
  const opened = await server.raw(keeper, address)
  assert.deepEqual([opened.status, opened.bytes.equals(PDF)], [200, true])
  assert.equal((await server.raw(stranger, address)).status, 404)
  assert.equal((await targets())[1]?.now.state, 'reached')
})

test('everybody may see the plan, and nothing that was written about it', async () => {
  const plans = (await ask(nobody, 'GET /public-plans')).body as unknown as Told[]
  assert.deepEqual(
    plans.map(({ code }) => code),
    ['15-KH-UBND-2026'],
  )
  const { told, body } = await ask(nobody, 'GET /public-plans/15-KH-UBND-2026')
  assert.deepEqual([told, body.tasks.length], ['200', 3])
  assert.deepEqual(
    body.targets.map(({ measure }) => measure),
    ['on_time_all', null],
    'what shows a target is said, and that nothing does',
  )
  assert.doesNotMatch(JSON.stringify(body), /giảng viên|Đề nghị|tập huấn"|bien-ban/)
  assert.equal((await ask(nobody, 'GET /public-plans/none')).told, '404 plans.not_found')
  assert.equal((await ask(nobody, 'GET /plans')).told, '401 http.sign_in')
  assert.equal((await ask(focal, 'GET /plans')).told, '200')
  assert.equal((await ask(focal, 'GET /plans/15-KH-UBND-2026')).body.tasks.length, 3)
})

async function received(at: string): Promise<string> {
  const papers = ['application', 'land', 'site_plan', 'drawings', 'foundation']
  const { code } = await receiveAtDesk(commune.as('clerk', at), key(), {
    agency_id: commune.agency_id,
    procedure_code: '1.013225',
    case: null,
    applicant: { kind: 'person', name: 'Trần Văn Mẫu', phone: '0900000123' },
    id_number: null,
    components: papers.map((paper) => ({ code: paper, name: paper, kind: 'original', quantity: 2 })),
    return_method: 'desk',
    counts: {},
  })
  return code
}

async function close(code: string, at: string): Promise<void> {
  await assign(commune.as('unit_head', at), key(), code, { to: commune.accountOf('officer') })
  await findIneligible(commune.as('officer', at), key(), code, 'Đất không đúng mục đích sử dụng')
}
