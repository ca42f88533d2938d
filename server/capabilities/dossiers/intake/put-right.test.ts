import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Desk, withDesk } from '../given.ts'

let desk: Desk
before(async () => {
  desk = await withDesk()
})
after(() => desk.close())

type Sheet = {
  version: number
  applicant_name: string
  procedure_code: string
  due_at: string
  fee: number
  slips: { id: string; kind: string; voided_at: string | null }[]
  history: { kind: string; data: object }[]
}
const sheet = async (code: string) =>
  (await desk.ask(desk.as('clerk'), `GET /dossiers/${code}`)).body as unknown as Sheet
const correct = (role: string, code: string, body: object) =>
  desk.ask(desk.as(role), `POST /dossiers/${code}/corrections`, { reason: 'Gõ nhầm khi tiếp nhận', ...body })

test('a wrong name is put right by the clerk: the old one is kept, the event names the field only, a new receipt replaces the first', async () => {
  const code = await desk.received()
  const { told } = await correct('clerk', code, {
    name: 'Trần Văn Đúng',
    phone: '0900 000 555',
    id_number: '000185000999',
  })
  assert.equal(told, '201')
  const now = await sheet(code)
  assert.equal(now.applicant_name, 'Trần Văn Đúng')
  assert.deepEqual(
    now.slips.map(({ kind, voided_at }) => [kind, voided_at === null]),
    [
      ['receipt', false],
      ['receipt', true],
    ],
  )
  const corrected = now.history.find(({ kind }) => kind === 'dossiers.corrected')
  assert.deepEqual(corrected?.data, { fields: ['name', 'phone', 'id_number'] })
  const before = (await desk.ask(desk.as('clerk'), `GET /dossiers/${code}/corrections`)).body as unknown as {
    reason: string
    before: { applicant: { name: string; phone: string } }
    id_number: string
  }[]
  assert.deepEqual(
    before.map(({ reason, before: stood, id_number }) => [
      reason,
      stood.applicant.name,
      stood.applicant.phone,
      id_number,
    ]),
    [['Gõ nhầm khi tiếp nhận', 'Trần Văn Mẫu', '0900000123', '000185000123']],
  )
  const [old] = now.slips
  const printed = await desk.server.raw(desk.as('clerk'), `GET /dossiers/${code}/slips/${old?.id}`)
  assert.equal(printed.status, 409, 'what was replaced is not printed any more')
  assert.equal((await correct('clerk', code, { name: 'Trần Văn Đúng' })).told, '409 dossiers.nothing_corrected')
})

test('another case is promised anew from reception; with no reason nothing is put right', async () => {
  const code = await desk.received()
  assert.equal((await correct('clerk', code, { case: 'rural', reason: ' ' })).told, '422 http.invalid')
  assert.equal((await correct('clerk', code, { case: 'moon' })).told, '422 dossiers.case_unknown')
  assert.equal((await correct('clerk', code, { case: 'rural' })).told, '201')
  const { history, due_at } = await sheet(code)
  const told = history.find(({ kind }) => kind === 'dossiers.corrected')?.data as {
    anew: { case: string; due: string }
  }
  assert.equal(told.anew.case, 'rural')
  assert.equal(told.anew.due, due_at)
})

test('once somebody has taken it up the desk cannot put it right, the unit head can; nobody else may', async () => {
  const code = await desk.received()
  const to = desk.commune.accountOf('officer')
  await desk.ask(desk.as('unit_head'), `POST /dossiers/${code}/assignment`, { to })
  assert.equal((await correct('clerk', code, { name: 'Ai Đó' })).told, '409 dossiers.taken_up')
  assert.equal((await correct('officer', code, { name: 'Ai Đó' })).told, '403 http.forbidden')
  assert.equal((await correct('unit_head', code, { name: 'Ai Đó' })).told, '201')
  const voided = await desk.ask(desk.as('unit_head'), `POST /dossiers/${code}/voiding`, { reason: 'Nhận nhầm người' })
  assert.deepEqual([voided.told, voided.body.state], ['201', 'voided'])
  const again = await desk.ask(desk.as('unit_head'), `POST /dossiers/${code}/voiding`, { reason: 'Nhận nhầm người' })
  assert.equal(again.told, '409 dossiers.void_when')
})

test('a stranger gets no result without relation, authority and a paper that was seen; by post under a number', async () => {
  const code = await desk.received()
  for (let n = 0; n < 12; n++)
    for (const role of ['officer', 'unit_head', 'leader', 'records_clerk', 'clerk'])
      await desk.ask(desk.as(role), `POST /dossiers/${code}/completions`, { result_number: '1/GPXD' })
  const hand = (body: object) => desk.ask(desk.as('clerk'), `POST /dossiers/${code}/return`, body)
  const to = (collector: object) => hand({ method: 'desk', collector })
  const stranger = { name: 'Nguyễn Văn Lạ', id_checked: false }
  assert.equal((await to(stranger)).told, '422 dossiers.collector_without_authority')
  assert.equal((await to({ ...stranger, authority: 'Hàng xóm' })).told, '422 dossiers.collector_unchecked')
  const own = { name: 'Trần Văn Mẫu', id_checked: false }
  assert.equal((await to(own)).told, '422 dossiers.collector_unchecked', 'the applicant is looked at, too')
  assert.equal((await hand({ method: 'post' })).told, '422 dossiers.post_number_missing')
  assert.equal((await hand({ method: 'electronic' })).told, '409 dossiers.no_result_file')
  assert.equal((await hand({ method: 'post', post_number: 'EA123456789VN' })).told, '201')
  const news = (what: string) => desk.ask(desk.as('clerk'), `POST /dossiers/${code}/post-news`, { news: what })
  assert.deepEqual((await news('came_back')).body.state, 'at_desk')
  const seen = await to({
    ...stranger,
    authority: 'Giấy ủy quyền ngày 5/3',
    unchecked_because: 'Căn cước đang làm lại',
  })
  assert.deepEqual([seen.told, seen.body.state], ['201', 'returned'])
  assert.equal((await news('arrived')).told, '409 dossiers.follow_when')
})
