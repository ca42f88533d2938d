import assert from 'node:assert/strict'
import { test } from 'node:test'
import { byGravity, lateShareOf } from './gravity.ts'

const about = (late: number, due: number, percent = 10) => ({ figures: { late, due, percent } })

test('a late share is told with its limit; other proposals have none', () => {
  assert.deepEqual(lateShareOf(about(15, 60)), { late: 15, due: 60, percent: 25, limit: 10 })
  assert.equal(lateShareOf({ figures: { month: 12 } }), null)
  assert.equal(lateShareOf(about(0, 0)), null)
})

test('the gravest stand first: by share against its limit, then by count; those without a share last', () => {
  const report = { figures: { month: 12 } }
  const some = [report, about(1, 10), about(2, 20), about(5, 20), about(3, 10, 20)]
  assert.deepEqual(some.toSorted(byGravity), [about(5, 20), about(3, 10, 20), about(2, 20), about(1, 10), report])
})
