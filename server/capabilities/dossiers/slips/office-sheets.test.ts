import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { readBack } from '#platform/paper/reading.ts'
import { asDay, instant } from '#platform/time.ts'
import { type Desk, withDesk } from '../given.ts'
import { inTime } from './control.ts'
import { returnLines } from './returned.ts'

let desk: Desk
before(async () => {
  desk = await withDesk()
})
after(() => desk.close())

const at = (day: string, minute = 600) => instant(asDay(day), minute)

test('a step done the day before is early, at its minute in time, a minute later late, and without a due time never late', () => {
  assert.equal(inTime({ done_at: at('2026-03-02'), due_at: at('2026-03-03') }), 'early')
  assert.equal(inTime({ done_at: at('2026-03-03'), due_at: at('2026-03-03') }), 'on_time')
  assert.equal(inTime({ done_at: at('2026-03-03', 601), due_at: at('2026-03-03') }), 'late')
  assert.equal(inTime({ done_at: at('2026-03-03'), due_at: null }), 'on_time')
  assert.equal(inTime({ done_at: null, due_at: at('2026-03-03') }), 'open')
})

test('the control sheet is form 06 of TT 03/2025 and tells who gave the dossier to whom', async () => {
  const code = await desk.received()
  await desk.ask(desk.as('clerk'), `POST /dossiers/${code}/assignment`, { to: desk.commune.accountOf('officer') })
  const pdf = await desk.server.raw(desk.as('unit_head'), `GET /dossiers/${code}/control-sheet`)
  const { text } = await readBack(new Uint8Array(pdf.bytes))
  for (const word of [
    'Mẫu số 06 – TT 03/2025/TT-VPCP',
    'PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ',
    code,
    'Trần Văn Mẫu',
    'Nhận: Người giữ vai clerk',
    'Giao: Người giữ vai clerk',
    'Nhận: Người giữ vai officer',
    'Đang làm',
  ])
    assert.ok(text.includes(word), `${word} in ${text}`)
})

test('there is no return sheet before the result is returned, and none for people of another agency', async () => {
  const code = await desk.received()
  const early = await desk.ask(desk.as('clerk'), `GET /dossiers/${code}/return-sheet`)
  assert.equal(early.told, '409 dossiers.not_returned')
  const stranger = desk.as('clerk', [desk.other_id])
  assert.equal((await desk.ask(stranger, `GET /dossiers/${code}/return-sheet`)).told, '404 dossiers.not_found')
  assert.equal((await desk.ask(stranger, `GET /dossiers/${code}/control-sheet`)).told, '404 dossiers.not_found')
})

test('somebody who took the result for another stands on the return sheet with the right they showed', () => {
  const applicant = { kind: 'person', name: 'Trần Văn Mẫu' } as const
  const given = { result_number: '12/GP', return_method: 'desk', post: null, applicant } as const
  const collector = { name: 'Lê Thị Vợ', authority: 'vợ', id_checked: true }
  const said = returnLines({ ...given, collector }, at('2026-03-09')).map(({ label, value }) => `${label}: ${value}`)
  assert.deepEqual(said, [
    'Kết quả số: 12/GP',
    'Trả lúc: 10 giờ 00 phút, ngày 09 tháng 3 năm 2026',
    'Cách trả: Trực tiếp tại quầy',
    'Người nhận kết quả: Lê Thị Vợ',
    'Quan hệ, giấy ủy quyền: vợ',
    'Giấy tờ tùy thân: đã xem',
  ])
  const post = { number: 'EA1VN', news: 'sent', at: '2026-03-09' } as const
  const sent = returnLines({ ...given, return_method: 'post', post, collector: null }, at('2026-03-09'))
  assert.equal(sent[2]?.value, 'Qua dịch vụ bưu chính công ích, bưu gửi số EA1VN')
  assert.equal(sent.length, 3)
})
