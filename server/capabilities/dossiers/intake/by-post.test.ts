import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { readBack } from '#platform/paper/reading.ts'
import { type Desk, withDesk } from '../given.ts'

let desk: Desk
before(async () => {
  desk = await withDesk()
})
after(() => desk.close())

const applicant = { kind: 'person', name: 'Trần Văn Mẫu', address: 'Số 5, xã An Bình' }
const consignment = { number: 'EA123456789VN', posted_on: '2026-02-27', envelope_kept: true }
const receive = (over: object) => desk.ask(desk.as('clerk'), 'POST /dossiers', desk.handing({ applicant, ...over }))

test('what came by post is received under its consignment, its term runs from reception, and the slip says so', async () => {
  const carriedIn = await receive({})
  const posted = await receive({ consignment })
  assert.equal(posted.told, '201')
  assert.equal(posted.body.due_at, carriedIn.body.due_at)

  const { body } = await desk.ask(desk.as('clerk'), `GET /dossiers/${posted.body.code}`)
  const sheet = body as unknown as { channel: string; consignment: object; slips: { id: string }[] }
  assert.equal(sheet.channel, 'post')
  assert.deepEqual(sheet.consignment, consignment)
  const pdf = await desk.server.raw(desk.as('clerk'), `GET /dossiers/${posted.body.code}/slips/${sheet.slips[0]?.id}`)
  const { text } = await readBack(new Uint8Array(pdf.bytes))
  assert.match(text, /bưu gửi số EA123456789VN, gửi ngày 27 tháng 02 năm 2026/)
})

test('what is carried in has no consignment', async () => {
  const { body } = await desk.ask(desk.as('clerk'), `GET /dossiers/${(await receive({})).body.code}`)
  const { channel, consignment: none } = body as unknown as { channel: string; consignment: object | null }
  assert.deepEqual([channel, none], ['desk', null])
})

test('a day of posting ahead, or no address for the slip to go back to, is refused at its field', async () => {
  const ahead = await receive({ consignment: { ...consignment, posted_on: '2026-03-03' } })
  assert.deepEqual([ahead.told, ahead.body.fields[0]?.path], ['422 dossiers.posted_ahead', 'consignment.posted_on'])
  const nowhere = await receive({ consignment, applicant: { kind: 'person', name: 'Trần Văn Mẫu' } })
  assert.deepEqual(
    [nowhere.told, nowhere.body.fields[0]?.path],
    ['422 dossiers.posted_without_address', 'applicant.address'],
  )
})

test('what is incomplete and came by post gets its form 02 under that channel', async () => {
  const papers = [{ code: 'land', name: 'Giấy tờ đất', what: 'bổ sung 1 bản' }]
  const asked = { ...desk.handing({ applicant, consignment, components: [] }), papers, reason: 'Thiếu giấy tờ đất' }
  const guided = await desk.ask(desk.as('clerk'), 'POST /desk/supplement-requests', asked)
  assert.equal(guided.told, '201')
  const { body } = await desk.ask(desk.as('clerk'), `GET /dossiers/${guided.body.code}`)
  assert.equal((body as unknown as { channel: string }).channel, 'post')
})
