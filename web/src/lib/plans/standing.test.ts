import assert from 'node:assert/strict'
import { test } from 'node:test'
import { daysBetween, hasStanding, totalsOf } from './standing.ts'

test('what is done late is done, what has not begun is not due yet', () => {
  assert.deepEqual(totalsOf({ late: 1, soon: 24, open: 10, not_begun: 5, done_late: 1, done_on_time: 4 }), {
    late: 1,
    soon: 24,
    ahead: 15,
    done: 5,
    all: 45,
  })
  assert.deepEqual(totalsOf({}), { late: 0, soon: 0, ahead: 0, done: 0, all: 0 })
})

test('a task of which one of many is late is found among the late', () => {
  assert.equal(hasStanding({ late: 1, done_on_time: 23 }, 'late'), true)
  assert.equal(hasStanding({ done_on_time: 23 }, 'late'), false)
  assert.equal(hasStanding({ done_late: 1 }, 'done'), true)
})

test('days are counted over the end of a month', () => {
  assert.equal(daysBetween('2026-11-22', '2026-12-01'), 9)
  assert.equal(daysBetween('2026-11-22', '2026-11-02'), -20)
})
