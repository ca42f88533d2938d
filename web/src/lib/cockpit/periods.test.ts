import assert from 'node:assert/strict'
import { test } from 'node:test'
import { periodAway, readPeriod } from './periods.ts'

test('the period before and after, over the turn of the year', () => {
  assert.equal(periodAway('2026-01', -1), '2025-12')
  assert.equal(periodAway('2026-12', 1), '2027-01')
  assert.equal(periodAway('2026-03', -14), '2025-01')
  assert.equal(periodAway('2026-Q1', -1), '2025-Q4')
  assert.equal(periodAway('2026-H2', 1), '2027-H1')
  assert.equal(periodAway('2026', -1), '2025')
  assert.equal(periodAway('R2026-Q1', -1), 'R2025-Q1')
  assert.equal(periodAway('R2026', 1), 'R2027')
})

test('what is no period stays what it was', () => {
  for (const text of ['2026-13', '2026-Q5', 'R26', '', '2026-11-01']) {
    assert.equal(readPeriod(text), null)
    assert.equal(periodAway(text, -1), text)
  }
})
