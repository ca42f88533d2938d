import assert from 'node:assert/strict'
import { test } from 'node:test'
import { heldBy } from './bodies.ts'

const figure = (value: number | null) => ({ value, numerator: value ?? 0, denominator: null })
const body = (code: string, open: number | null, late: number | null) => ({
  code,
  name: code,
  values: { open: figure(open), late_now: figure(late) },
})

test('the most overdue stand first, then who holds most; who holds nothing is left out', () => {
  const held = heldBy([body('A', 25, 0), body('B', 3, 1), body('C', 0, null), body('D', 11, 1)])
  assert.deepEqual(
    held.map(({ code, open, late }) => [code, open, late]),
    [
      ['D', 11, 1],
      ['B', 3, 1],
      ['A', 25, 0],
    ],
  )
})
