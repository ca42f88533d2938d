import assert from 'node:assert/strict'
import { test } from 'node:test'
import { declaredIn } from './declared.ts'

test('what was declared stands in its boxes again, as one types it', () => {
  assert.deepEqual(declaredIn({ kind: 'answers', answers: [true, false] }, 'vi'), {
    'value.answers.0': 'yes',
    'value.answers.1': 'no',
  })
  assert.deepEqual(declaredIn({ kind: 'share', numerator: 45.5, denominator: 50 }, 'vi'), {
    'value.numerator': '45,5',
    'value.denominator': '50',
  })
  assert.deepEqual(declaredIn({ kind: 'breaches', counts: { late: 0 } }, 'en'), { 'value.counts.late': '0' })
  assert.deepEqual(declaredIn({ kind: 'parts', total: 4, parts: { on_time: 3 } }, 'vi'), {
    'value.total': '4',
    'value.parts.on_time': '3',
  })
})

test('a day that was not kept is said as that; nothing declared leaves the boxes empty', () => {
  assert.deepEqual(declaredIn({ kind: 'day', done_on: null, due_on: '2025-12-31' }, 'vi'), { 'value.not_done': 'on' })
  assert.deepEqual(declaredIn({ kind: 'day', done_on: '2026-01-05', due_on: '2025-12-31' }, 'vi'), {
    'value.done_on': '2026-01-05',
  })
  assert.deepEqual(declaredIn(null, 'vi'), {})
})
