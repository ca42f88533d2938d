import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openAccount } from '#people'
import { nobody } from '#platform/access/actor.ts'
import { asDay } from '#platform/time.ts'
import { key } from '#tests/database.ts'
import { type Desk, withDesk } from '../given.ts'

let desk: Desk
before(async () => {
  desk = await withDesk()
})
after(() => desk.close())

type Step = {
  code: string
  kind: string
  role: string
  state: string
  holder_id: string | null
  checks: string[]
  checked: number[]
  worked_minutes: number | null
}
type Sheet = {
  version: number
  state: string
  steps: Step[]
  remarks: { step: string; kind: string; text: string }[]
  questions: { id: string; text: string; answer: string | null; mine: boolean }[]
  actions: { action: string; why_not: { code: string } | null }[]
}

const sheet = async (code: string, role = 'clerk') =>
  (await desk.ask(desk.as(role), `GET /dossiers/${code}`)).body as unknown as Sheet
const openStep = async (code: string) => (await sheet(code)).steps.find(({ state }) => state === 'open')
const told = async (role: string, request: string, body?: object) => (await desk.ask(desk.as(role), request, body)).told
const all = (step: Step | undefined) => (step?.checks ?? []).map((_, place) => place)
const complete = async (code: string) => {
  const step = await openStep(code)
  const checked = all(step)
  return told(step?.role ?? '', `POST /dossiers/${code}/completions`, { step: step?.code, checked })
}
const whyNot = async (code: string, role: string, action: string) =>
  (await sheet(code, role)).actions.find((one) => one.action === action)?.why_not?.code ?? null

test('a step nobody has is taken by who holds its role, once', async () => {
  const code = await desk.received()
  assert.equal(await whyNot(code, 'officer', 'claim'), null)
  assert.equal(await told('officer', `POST /dossiers/${code}/claims`, {}), '201')
  assert.equal((await openStep(code))?.holder_id, desk.commune.accountOf('officer'))
  assert.equal(await told('officer', `POST /dossiers/${code}/claims`, {}), '409 dossiers.nothing_to_claim')
  assert.equal(await whyNot(code, 'officer', 'claim'), 'dossiers.nothing_to_claim')
  assert.equal(await told('leader', `POST /dossiers/${code}/claims`, {}), '409 dossiers.nothing_to_claim')
})

/** Changing a house permit: its first step has a checklist. */
const CHANGED = {
  procedure: 'M.000025',
  case: null,
  components: ['application', 'permit', 'drawings'].map((code) => ({
    code,
    name: code,
    kind: 'original',
    quantity: 2,
  })),
}

test('a checklist is gone through, or the opinion says why not', async () => {
  const { code } = (await desk.ask(desk.as('clerk'), 'POST /dossiers', desk.handing(CHANGED))).body
  const step = await openStep(code)
  assert.ok(step && step.checks.length > 1, 'it has a checklist')
  const completing = `POST /dossiers/${code}/completions`
  const refused = await desk.ask(desk.as('officer'), completing, { step: step.code, checked: [0] })
  assert.equal(refused.told, '422 dossiers.checks_open')
  assert.deepEqual(
    refused.body.fields.map(({ path }) => path),
    ['checked'],
  )
  const opinion = 'Không cần xem quy hoạch chi tiết: lô đất trong khu dân cư cũ.'
  assert.equal(await told('officer', completing, { step: step.code, checked: [0], opinion }), '201')
  const { remarks, steps } = await sheet(code)
  assert.deepEqual(
    remarks.map(({ step: at, kind, text }) => [at, kind, text]),
    [[step.code, 'opinion', opinion]],
  )
  assert.deepEqual(steps.find((one) => one.code === step.code)?.checked, [0])
})

test('the step that is named is ended and no other: a second press on the same form does nothing', async () => {
  const code = await desk.received()
  const step = await openStep(code)
  const body = { step: step?.code, checked: all(step) }
  assert.equal(await told('officer', `POST /dossiers/${code}/completions`, body), '201')
  assert.equal(await told('officer', `POST /dossiers/${code}/completions`, body), '409 dossiers.not_your_step')
})

test('a dossier goes back a step with its reason, to who did it, and comes again', async () => {
  const code = await desk.received()
  const first = await openStep(code)
  assert.equal(
    await told('officer', `POST /dossiers/${code}/step-returns`, { reason: 'Thiếu bản vẽ hoàn công' }),
    '409 dossiers.no_step_before',
    'reception is not done twice',
  )
  assert.equal(await complete(code), '201')
  const second = await openStep(code)
  assert.notEqual(second?.code, first?.code)
  const back = `POST /dossiers/${code}/step-returns`
  assert.equal(await told(second?.role ?? '', back, { reason: '  ' }), '422 dossiers.reason_missing')
  assert.equal(await told(second?.role ?? '', back, { reason: 'Chưa có ý kiến về ranh giới' }), '201')
  const now = await sheet(code)
  assert.deepEqual(
    now.steps.filter(({ state }) => state === 'open').map((step) => [step.code, step.holder_id]),
    [[first?.code, desk.commune.accountOf('officer')]],
  )
  assert.equal(now.steps.find((step) => step.code === second?.code)?.state, 'waiting')
  assert.deepEqual(
    now.remarks.map(({ kind, text }) => [kind, text]),
    [['returned', 'Chưa có ý kiến về ranh giới']],
  )
  assert.equal(await complete(code), '201')
  assert.equal((await openStep(code))?.code, second?.code)
})

test('a colleague is asked and answers; the dossier stays where it lies', async () => {
  const code = await desk.received()
  const clerk = desk.commune.accountOf('clerk')
  const asking = `POST /dossiers/${code}/questions`
  assert.equal(await told('officer', asking, { to: clerk, text: ' ' }), '422 dossiers.remark_empty')
  const me = desk.commune.accountOf('officer')
  assert.equal(await told('officer', asking, { to: me, text: 'Hỏi' }), '422 dossiers.not_a_colleague')
  const asked = await desk.ask(desk.as('officer'), asking, { to: clerk, text: 'Bản chính đã đối chiếu chưa?' })
  assert.equal(asked.told, '201')
  const { question } = asked.body as unknown as { question: string }
  assert.deepEqual(
    (await sheet(code, 'clerk')).questions.map(({ mine }) => mine),
    [true],
  )
  assert.deepEqual(
    (await sheet(code, 'leader')).questions.map(({ mine }) => mine),
    [false],
  )
  const answering = `POST /dossiers/${code}/questions/${question}/answer`
  assert.equal(await told('leader', answering, { text: 'Rồi' }), '409 dossiers.not_asked')
  assert.equal(await told('clerk', answering, { text: 'Đã đối chiếu, khớp.' }), '201')
  assert.equal(await told('clerk', answering, { text: 'Lần nữa' }), '409 dossiers.question_answered')
  const now = await sheet(code)
  assert.deepEqual(
    now.questions.map(({ answer }) => answer),
    ['Đã đối chiếu, khớp.'],
  )
  assert.equal(now.steps.find(({ state }) => state === 'open')?.role, 'officer')
})

const officer = async (login: string, agency_id: string, subtree: boolean) => {
  const roles = [{ role: 'officer', agency_id, subtree, valid_from: asDay('2016-01-01') }]
  const account = { login, name: login, password: 'mat-khau-thu-1', roles }
  return (await openAccount(desk.commune.database.context(), key(), account)).id
}

test('a step is handed to a colleague of the role with a note, never to who leads from above', async () => {
  const { database, agency_id } = desk.commune
  const code = await desk.received()
  const colleague = await officer('officer.two', agency_id, false)
  const above = await officer('officer.above', database.root_id, true)
  const giving = `POST /dossiers/${code}/hand-overs`
  assert.equal(await told('officer', giving, { to: above }), '422 dossiers.assignee_without_role')
  assert.equal(await told('officer', giving, { to: colleague, note: 'Nhờ xem tiếp' }), '201')
  assert.equal((await openStep(code))?.holder_id, colleague)
  assert.equal(await told('officer', giving, { to: colleague }), '409 dossiers.not_your_step')
})

test('many at once: what cannot go says why and stops none of the others', async () => {
  const codes = [await desk.received(), await desk.received()]
  const step = await openStep(codes[0] ?? '')
  await told('officer', `POST /dossiers/${codes[0]}/completions`, { step: step?.code, checked: all(step) })
  const items = codes.map((code) => ({ code, step: step?.code ?? '' }))
  const { told: status, body } = await desk.ask(desk.as('officer'), 'POST /dossiers/worklist/batches', {
    act: 'claim',
    items,
  })
  const { results } = body as unknown as { results: { code: string; why_not: { code: string } | null }[] }
  assert.equal(status, '201')
  assert.deepEqual(
    results.map(({ code, why_not }) => [code, why_not?.code ?? null]),
    [
      [codes[0], 'dossiers.nothing_to_claim'],
      [codes[1], null],
    ],
  )
  const signing = { act: 'sign', items: [{ code: codes[1], step: step?.code }] }
  const signed = (await desk.ask(desk.as('officer'), 'POST /dossiers/worklist/batches', signing)).body as unknown as {
    results: { why_not: { code: string } | null }[]
  }
  assert.equal(signed.results[0]?.why_not?.code, 'dossiers.not_to_sign')
})

test("a note is written by whoever handles the agency's dossiers, an opinion only at one's own step", async () => {
  const code = await desk.received()
  const writing = `POST /dossiers/${code}/remarks`
  const note = { kind: 'note', text: 'Người nộp hẹn mang bản chính ngày mai' }
  assert.equal(await told('leader', writing, note), '201')
  assert.equal(await told('leader', writing, { ...note, kind: 'opinion' }), '409 dossiers.not_your_step')
  assert.equal(await told('officer', writing, { kind: 'opinion', text: 'Đủ điều kiện' }), '201')
  assert.equal(await told('officer', writing, { ...note, text: '  ' }), '422 dossiers.remark_empty')
  assert.deepEqual((await sheet(code)).remarks.map(({ kind }) => kind).toSorted(), ['note', 'opinion'])
})

test('who is offered: for the step its role alone, for a question everybody at the agency but oneself', async () => {
  const code = await desk.received()
  const offered = async (role: string) =>
    (await desk.ask(desk.as(role), `GET /dossiers/${code}/colleagues`)).body as unknown as {
      hand_over: { account_id: string }[]
      ask: { account_id: string }[]
    }
  const { hand_over, ask } = await offered('officer')
  const me = desk.commune.accountOf('officer')
  const idsOf = (people: { account_id: string }[]) => people.map(({ account_id }) => account_id)
  assert.ok(!idsOf(hand_over).includes(me) && !idsOf(hand_over).includes(desk.commune.accountOf('leader')))
  assert.ok(!idsOf(ask).includes(me) && idsOf(ask).includes(desk.commune.accountOf('leader')))
  assert.deepEqual((await offered('leader')).hand_over, [], 'it is not on their desk')
})

test('a file of the office goes to the open step with a word; colleagues load it, nobody outside does', async () => {
  const code = await desk.received()
  const body = [
    '--x\r\nContent-Disposition: form-data; name="text"\r\n\r\nẢnh chụp tại thửa đất\r\n',
    '--x\r\nContent-Disposition: form-data; name="file"; filename="anh.pdf"\r\nContent-Type: application/pdf\r\n\r\n',
    '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n\r\n--x--\r\n',
  ].join('')
  const headers = { 'content-type': 'multipart/form-data; boundary=x' }
  const put = (role: string) => desk.server.raw(desk.as(role), `POST /dossiers/${code}/step-files`, body, headers)
  assert.equal((await put('auditor')).status, 403)
  assert.equal((await put('officer')).status, 201)
  const { remarks } = (await desk.ask(desk.as('officer'), `GET /dossiers/${code}`)).body as unknown as {
    remarks: { id: string; text: string; file_name: string | null }[]
  }
  assert.deepEqual(
    remarks.map(({ text, file_name }) => [text, file_name]),
    [['Ảnh chụp tại thửa đất', 'anh.pdf']],
  )
  const file = `GET /dossiers/${code}/step-files/${remarks[0]?.id}`
  const loaded = await desk.server.raw(desk.as('unit_head'), file)
  assert.deepEqual([loaded.status, loaded.headers['content-type']], [200, 'application/pdf'])
  assert.equal((await desk.server.raw(nobody, file)).status, 401)
  const elsewhere = await desk.server.raw(desk.as('unit_head', [desk.other_id]), file)
  assert.equal(elsewhere.status, 404)
  assert.equal((await desk.server.raw(nobody, `GET /tracking/${code}`)).bytes.includes('anh.pdf'), false)
})
