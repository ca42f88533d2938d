import assert from 'node:assert/strict'
import { test } from 'node:test'
import { allOf, doneOf, goalText, issuedText, planTitle, standText, valueText } from './plan-texts.ts'

const say: Parameters<typeof standText>[1] = (key, ...[params]) =>
  `${key.replace(/^.*\./, '')}${params ? `(${Object.values(params).join(',')})` : ''}`
const goal = (comparator: string, high: number | null = null) =>
  goalText({ comparator, low: 95, high, unit: '%' } as Parameters<typeof goalText>[0], say, 'vi')

test('a kind of document in capitals begins a sentence; other capitals stay', () => {
  assert.equal(planTitle('KẾ HOẠCH Cải cách hành chính năm 2026'), 'Kế hoạch Cải cách hành chính năm 2026')
  assert.equal(planTitle('KẾ HOẠCHVỐN UBND'), 'KẾ HOẠCHVỐN UBND')
})

test('a plan says how much is done and what is late; nothing owed is said as that', () => {
  assert.equal(doneOf({ done_on_time: 4, done_late: 1, late: 2 }), 5)
  assert.equal(allOf({ done_on_time: 4, done_late: 1, late: 2 }), 7)
  assert.equal(standText({ done_on_time: 4, done_late: 1, late: 2 }, say), 'done(5,7) done_late(1) late(2)')
  assert.equal(standText({ open: 3 }, say), 'done(0,3) late_none')
  assert.equal(standText({}, say), 'no_dues')
})

test('a goal is said as it binds, in the unit of the plan', () => {
  assert.deepEqual(
    [goal('>'), goal('>='), goal('<='), goal('between', 98)],
    ['more(95\u00a0%,)', 'at_least(95\u00a0%,)', 'at_most(95\u00a0%,)', 'between(95\u00a0%,98\u00a0%)'],
  )
  assert.equal(valueText(93.535, '%', 'vi'), '93,5\u00a0%')
  assert.equal(valueText(2, 'lần/năm', 'vi'), '2\u00a0lần/năm')
})

test('a plan without a number is told by who issued it', () => {
  assert.equal(
    issuedText({ number: null, issuer: 'UBND', issued_on: '2026-01-08' }, say),
    'issued_plain(UBND,08/01/2026)',
  )
})
