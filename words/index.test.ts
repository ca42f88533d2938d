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
