import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { segments, ticks } from './chart.ts'

test('the marks of an axis are round and hold every figure', () => {
  assert.deepEqual(ticks(0, 312), [0, 100, 200, 300, 400])
  assert.deepEqual(ticks(90.8, 97), [90, 92, 94, 96, 98])
  fc.assert(
    fc.property(
      fc.integer({ min: -1_000_000, max: 1_000_000 }),
      fc.integer({ min: 1, max: 1_000_000 }),
      (from, span) => {
        const marks = ticks(from, from + span)
        assert.ok((marks[0] ?? Number.NaN) <= from && (marks.at(-1) ?? Number.NaN) >= from + span)
        assert.ok(marks.length >= 2 && marks.length <= 7)
      },
    ),
  )
})

test('a missing month breaks the line and is no zero', () => {
  assert.deepEqual(segments([1, 2, null, 3, 4]), [
    [0, 1],
    [3, 4],
  ])
  assert.deepEqual(segments([5]), [])
})
