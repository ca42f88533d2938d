import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { nobody } from '#platform/access/actor.ts'
import { type Desk, withDesk } from '../given.ts'

let desk: Desk
before(async () => {
  desk = await withDesk()
})
after(() => desk.close())

const PDF = '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'

type Tracked = {
  state: string
  answer_by: string | null
  wanted: { code: string; what: string | null; sent: boolean; file_name: string | null }[]
  bring: { why_not: { code: string } | null }
}
const seenBy = async (code: string, secret: string) =>
  (await desk.ask(nobody, `GET /tracking/${code}?secret=${secret}`)).body as unknown as Tracked

async function upload(code: string, secret: string, component: string) {
  const fields = [
    ['component', component],
    ['secret', secret],
  ].map(([name, value]) => `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
  const file = `--x\r\nContent-Disposition: form-data; name="file"; filename="to-khai.pdf"\r\nContent-Type: application/pdf\r\n\r\n${PDF}\r\n--x--\r\n`
  const { status } = await desk.server.raw(nobody, `POST /dossiers/${code}/files`, fields.join('') + file, {
    'content-type': 'multipart/form-data; boundary=x',
  })
  return status
}

test('a paper answered “not there” has its upload, and counts as there at reception; declared alone does not', async () => {
  const handing = desk.handing({
    components: ['application', 'site_plan', 'drawings', 'foundation'].map((code) => ({
      code,
      name: code,
      kind: 'original',
      quantity: 2,
    })),
  })
  const { code, secret } = (await desk.ask(nobody, 'POST /submissions', handing)).body
  assert.deepEqual(
    (await seenBy(code, secret)).wanted.map(({ code: paper, what }) => [paper, what]),
    [['land', null]],
  )
  const carried = { carried: ['application', 'site_plan', 'drawings', 'foundation'] }
  const short = await desk.ask(desk.as('clerk'), `POST /dossiers/${code}/reception`, carried)
  assert.deepEqual(
    [short.told, short.body.fields.map(({ path }) => path)],
    ['422 dossiers.incomplete', ['components.land']],
  )
  assert.equal(await upload(code, secret, 'paper:land'), 201)
  assert.equal(await upload(code, secret, 'paper:nothing'), 404, 'what is not wanted has no place')
  assert.equal((await desk.ask(desk.as('clerk'), `POST /dossiers/${code}/reception`, carried)).told, '201')
})

test('what is asked for is a list; it is sent once there is a file, waits to be looked at, goes back with a reason or is taken', async () => {
  const code = await desk.received()
  const { secret } = (await desk.ask(desk.as('clerk'), `GET /dossiers/${code}`)).body
  await desk.ask(desk.as('unit_head'), `POST /dossiers/${code}/assignment`, { to: desk.commune.accountOf('officer') })
  const papers = [{ code: 'land', name: 'Giấy tờ đất', what: 'Thiếu chữ ký của mẹ' }]
  await desk.ask(desk.as('officer'), `POST /dossiers/${code}/supplement-requests`, { papers, reason: 'Thiếu chữ ký' })
  const asked = await seenBy(code, secret)
  assert.deepEqual(
    asked.wanted.map(({ code: paper, what, sent }) => [paper, what, sent]),
    [['land', 'Thiếu chữ ký của mẹ', false]],
  )
  assert.match(asked.answer_by ?? '', /^\d{4}-\d\d-\d\d$/)
  const send = () => desk.ask(nobody, `POST /tracking/${code}/supplement`, { secret })
  assert.equal((await send()).told, '409 dossiers.nothing_attached')
  assert.equal(
    (await desk.ask(nobody, `POST /tracking/${code}/supplement`, { secret: 'SAI12345' })).told,
    '404 dossiers.proof_wrong',
  )
  assert.equal(await upload(code, secret, 'paper:land'), 201)
  assert.equal((await send()).told, '201')
  assert.equal((await send()).told, '409 dossiers.brought_already')
  const queue = async () =>
    (await desk.ask(desk.as('officer'), 'GET /dossiers?view=brought')).body.lines.map((line) => line.code)
  assert.deepEqual(await queue(), [code])
  const back = { papers: [{ ...papers[0], what: 'Ảnh mờ, chụp lại' }], reason: 'Ảnh không đọc được' }
  assert.equal((await desk.ask(desk.as('officer'), `POST /dossiers/${code}/supplement-returns`, back)).told, '201')
  assert.deepEqual(await queue(), [])
  assert.deepEqual(
    (await seenBy(code, secret)).wanted.map(({ what, sent }) => [what, sent]),
    [['Ảnh mờ, chụp lại', false]],
    'what was sent before does not count',
  )
  assert.equal(await upload(code, secret, 'paper:land'), 201)
  assert.equal((await send()).told, '201')
  const taken = await desk.ask(desk.as('clerk'), `POST /dossiers/${code}/supplements`, { components: [] })
  assert.deepEqual([taken.told, taken.body.state], ['201', 'verifying'])
})

test('the owner takes it back with the code of the slip; a wrong code does nothing', async () => {
  const code = await desk.received()
  const { secret } = (await desk.ask(desk.as('clerk'), `GET /dossiers/${code}`)).body
  const back = (shown: string) => desk.ask(nobody, `POST /tracking/${code}/withdrawal`, { secret: shown })
  assert.equal((await back('SAI12345')).told, '404 dossiers.proof_wrong')
  assert.deepEqual((await back(secret)).body.state, 'withdrawn')
  assert.equal((await back(secret)).told, '409 dossiers.withdraw_when')
})
