import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countsIn } from './counts.ts'

const asked = { kind: 'SURVEY', items: ['Thái độ', 'Thời gian'], options: [{ code: 'A' }, { code: 'B' }] }
const from = (typed: Record<string, string>, of: Parameters<typeof countsIn>[0] = asked) =>
  countsIn(of, (name) => typed[name] ?? '')

test('answers are counted by item and option, an empty box is none', () => {
  const typed = { 'count.0.A': '1.204', 'count.0.B': '3', 'count.1.A': '7' }
  assert.deepEqual(from(typed), {
    items: [
      { A: 1204, B: 3 },
      { A: 7, B: 0 },
    ],
  })
  assert.deepEqual(from({ 'count.0.B': '5' }, { ...asked, items: [] }), { items: [{ A: 0, B: 5 }] })
})

test('what is no whole number is named by its box; no answer at all is refused', () => {
  assert.deepEqual(from({ 'count.0.A': '1', 'count.1.B': '2,5' }), { wrong: 'count.1.B', why: 'not_number' })
  assert.deepEqual(from({ 'count.0.A': '-1' }), { wrong: 'count.0.A', why: 'not_number' })
  assert.deepEqual(from({ 'count.0.A': 'ba' }), { wrong: 'count.0.A', why: 'not_number' })
  assert.deepEqual(from({}), { wrong: 'count.0.A', why: 'no_answers' })
  assert.deepEqual(from({ 'count.0.A': '0' }), { wrong: 'count.0.A', why: 'no_answers' })
})
