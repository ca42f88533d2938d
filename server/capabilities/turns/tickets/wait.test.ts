import assert from 'node:assert/strict'
import { test } from 'node:test'
import { paceOf, waited, waitFor } from './wait.ts'

const at = (minute: number) => new Date(Date.UTC(2026, 2, 2, 2, minute))

test('the pace is that of the ten latest calls, in whatever order they come', () => {
  assert.equal(paceOf([at(10), at(0), at(4)]), 5)
  assert.equal(paceOf([at(0), ...Array.from({ length: 10 }, (_, n) => at(30 + n * 2))]), 2)
})

test('with fewer than three calls nothing is promised', () => {
  assert.equal(paceOf([at(0), at(5)]), null)
  assert.equal(waitFor(0, []), null)
})

test('the wait is what is ahead and oneself at that pace, to the next five minutes, never none', () => {
  const calls = [at(0), at(4), at(8)]
  assert.equal(waitFor(0, calls), 5)
  assert.equal(waitFor(2, calls), 15)
  assert.equal(waitFor(5, calls), 25)
  assert.equal(waitFor(0, [at(0), at(0), at(0)]), 5)
})

test('a clock that was set back makes no negative wait', () => {
  assert.equal(waited(at(0), at(12)), 12)
  assert.equal(waited(at(12), at(0)), 0)
})
