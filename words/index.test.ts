import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nextStep, say } from './index.ts'

test('a refusal says a day as people write it, and leaves codes alone', () => {
  assert.equal(say('vi', 'indexes.extension_shorter', { on: '2026-12-20' }), 'Hạn mới phải sau hạn chung 20/12/2026')
  assert.equal(say('vi', 'indexes.round_code_taken', { round: 'CCHC-2026-01-02' }), 'Mã kỳ CCHC-2026-01-02 đã dùng')
  assert.equal(
    nextStep('vi', 'indexes.agency_has_ended', { successor: 'X01' }),
    'Cơ quan kế thừa: X01. Hội đồng quyết định cách tính.',
  )
})

test('parts of a number stand behind a comma in Vietnamese and behind a point in English; whole numbers stay', () => {
  const outside = (locale: 'vi' | 'en', max: number) =>
    say(locale, 'indexes.points_outside_limits', { component: '2.5', max })
  assert.equal(outside('vi', 1.5), 'Điểm của 2.5 phải từ 0 đến 1,5')
  assert.match(outside('en', 1.5), /2\.5 .*1\.5/)
  assert.equal(outside('vi', 2026), 'Điểm của 2.5 phải từ 0 đến 2026')
})
