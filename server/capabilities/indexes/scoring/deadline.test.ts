import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dueDayOf } from './deadline.ts'

test('the plan of 2026 is due on the last day of 2025, its list of texts in January 2027', () => {
  assert.equal(dueDayOf({ due: '12-31', year: -1 }, 2026), '2025-12-31')
  assert.equal(dueDayOf({ due: '01-31', year: 1 }, 2026), '2027-01-31')
})
