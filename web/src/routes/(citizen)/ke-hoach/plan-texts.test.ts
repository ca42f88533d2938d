import assert from 'node:assert/strict'
import { test } from 'node:test'
import { issuedText, planTitle, standText } from './plan-texts.ts'

const say: Parameters<typeof standText>[1] = (key, ...[params]) =>
  `${key.replace(/^.*\./, '')}${params ? `(${Object.values(params).join(',')})` : ''}`
test('a kind of document in capitals begins a sentence; other capitals stay', () => {
  assert.equal(planTitle('KẾ HOẠCH Cải cách hành chính năm 2026'), 'Kế hoạch Cải cách hành chính năm 2026')
  assert.equal(planTitle('KẾ HOẠCHVỐN UBND'), 'KẾ HOẠCHVỐN UBND')
})

test('a plan says how much is done and what is late; nothing owed is said as that', () => {
  assert.equal(standText({ done_on_time: 4, done_late: 1, late: 2 }, say), 'done(5,7) done_late(1) late(2)')
  assert.equal(standText({ open: 3 }, say), 'done(0,3) late_none')
  assert.equal(standText({}, say), 'no_dues')
})

test('a plan without a number is told by who issued it', () => {
  assert.equal(
    issuedText({ number: null, issuer: 'UBND', issued_on: '2026-01-08' }, say),
    'issued_plain(UBND,08/01/2026)',
  )
})
