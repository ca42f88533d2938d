import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { readBack } from '#platform/paper/reading.ts'
import { type Desk, withDesk } from '../given.ts'

type Waiting = { lines: { code: string; originals: number; papers: number }[] }
type Paper = { place: string; delivery: string; given_by: string; taken_by: string | null } | null
type View = { state: string; actions: { action: string; why_not: { code: string } | null }[] }

let desk: Desk
before(async () => {
  desk = await withDesk()
})
after(() => desk.close())

const ask = async <Body>(role: string, request: string, body?: object) => {
  const answer = await desk.ask(desk.as(role), request, body)
  return { told: answer.told, body: answer.body as unknown as Body }
}
const give = (role: string, dossiers: string[], direction = 'to_unit') =>
  ask<{ code: string }>(role, 'POST /dossiers/deliveries', { agency: 'AB', direction, dossiers })
const waiting = async (role: string, direction: string) =>
  (await ask<Waiting>(role, `GET /dossiers/deliveries/waiting?direction=${direction}`)).body.lines
const paperOf = async (code: string) => (await ask<{ paper: Paper }>('clerk', `GET /dossiers/${code}`)).body.paper

test('what was received lies at the desk, is given in one delivery, and is signed for but for what is missing', async () => {
  const [first, second] = [await desk.received(), await desk.received()]
  const lines = await waiting('clerk', 'to_unit')
  assert.deepEqual(
    lines.map(({ code, originals, papers }) => [code, originals, papers]),
    [
      [first, 10, 10],
      [second, 10, 10],
    ],
  )
  assert.equal((await paperOf(first))?.place, 'desk')

  const given = await give('clerk', [first, second])
  assert.equal(given.told, '201')
  const { code } = given.body
  assert.match(code, /^BG-AB-\d{6}-01$/)
  assert.deepEqual(await waiting('clerk', 'to_unit'), [])
  assert.equal((await paperOf(first))?.place, 'to_unit')
  assert.equal((await give('clerk', [second])).told, '409 dossiers.carried_already')

  const asClerk = await ask<View>('clerk', `GET /dossiers/deliveries/${code}`)
  assert.equal(asClerk.body.actions.find(({ action }) => action === 'take')?.why_not?.code, 'dossiers.delivery_own')
  const receipt = `POST /dossiers/deliveries/${code}/receipt`
  assert.equal((await ask('clerk', receipt, {})).told, '409 dossiers.delivery_own')
  assert.equal((await ask('leader', receipt, {})).told, '409 dossiers.delivery_not_yours')
  const silent = await ask('officer', receipt, { missing: [{ code: second, reason: '' }] })
  assert.equal(silent.told, '422 dossiers.reason_missing')

  const missing = [{ code: second, reason: 'Không thấy trong túi' }]
  const taken = await ask<{ taken: number; missing: number }>('officer', receipt, { missing })
  assert.equal(taken.told, '201')
  assert.deepEqual([taken.body.taken, taken.body.missing], [1, 1])
  assert.equal((await ask('unit_head', receipt, {})).told, '409 dossiers.delivery_taken')

  const paper = await paperOf(first)
  assert.deepEqual([paper?.place, paper?.delivery], ['unit', code])
  assert.ok(paper?.given_by && paper.taken_by && paper.given_by !== paper.taken_by)
  assert.deepEqual(
    (await waiting('clerk', 'to_unit')).map((line) => line.code),
    [second],
  )
})

test('who gave takes it back while nobody signed, and it lies at the desk again', async () => {
  const code = await desk.received()
  const given = await give('clerk', [code])
  const back = `POST /dossiers/deliveries/${given.body.code}/withdrawal`
  assert.equal((await ask('officer', back, {})).told, '409 dossiers.delivery_not_given_by_you')
  assert.equal((await ask('clerk', back, {})).told, '201')
  assert.equal((await paperOf(code))?.place, 'desk')
  assert.equal(
    (await ask('officer', `POST /dossiers/deliveries/${given.body.code}/receipt`, {})).told,
    '409 dossiers.delivery_taken_back',
  )
})

test('a result goes back to the desk on a delivery of its own, given by the officer and signed for by the clerk', async () => {
  const code = await desk.received()
  const { body } = await give('clerk', [code])
  await ask('officer', `POST /dossiers/deliveries/${body.code}/receipt`, {})
  assert.equal((await give('officer', [code], 'to_desk')).told, '409 dossiers.carry_back_when')

  await ask('clerk', `POST /dossiers/${code}/assignment`, { to: desk.commune.accountOf('officer') })
  const reason = 'Thửa đất nằm trong quy hoạch'
  assert.equal((await ask('officer', `POST /dossiers/${code}/ineligibility`, { reason })).told, '201')
  assert.deepEqual(
    (await waiting('officer', 'to_desk')).map((line) => line.code),
    [code],
  )
  assert.equal((await give('clerk', [code], 'to_desk')).told, '403 http.forbidden')
  const back = await give('officer', [code], 'to_desk')
  assert.equal(back.told, '201')
  assert.equal((await ask('clerk', `POST /dossiers/deliveries/${back.body.code}/receipt`, {})).told, '201')
  assert.equal((await paperOf(code))?.place, 'desk')
})

test('people of another agency find no delivery, and give nothing of this one', async () => {
  const code = await desk.received()
  const { body } = await give('clerk', [code])
  const stranger = desk.as('officer', [desk.other_id])
  assert.equal(
    (await desk.ask(stranger, `GET /dossiers/deliveries/${body.code}`)).told,
    '404 dossiers.delivery_not_found',
  )
  assert.equal(
    (await desk.ask(stranger, `POST /dossiers/deliveries/${body.code}/receipt`, {})).told,
    '404 dossiers.delivery_not_found',
  )
  const giving = { agency: 'AB', direction: 'to_unit', dossiers: [code] }
  assert.equal(
    (await desk.ask(desk.as('clerk', [desk.other_id]), 'POST /dossiers/deliveries', giving)).told,
    '403 http.forbidden',
  )
})

test('the sheet names both sides, every dossier and its originals', async () => {
  const code = await desk.received()
  const { body } = await give('clerk', [code])
  const pdf = await desk.server.raw(desk.as('clerk'), `GET /dossiers/deliveries/${body.code}/sheet`)
  const { text } = await readBack(new Uint8Array(pdf.bytes))
  for (const word of [
    'PHIẾU BÀN GIAO HỒ SƠ',
    body.code,
    code,
    'Trần Văn Mẫu',
    'NGƯỜI GIAO',
    'NGƯỜI NHẬN',
    '10 bản chính',
  ])
    assert.ok(text.includes(word), word)
})
