import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amountIn } from './amount.ts'

test('a number is read as it is written here, or with a point', () => {
  assert.deepEqual(
    ['92,5', '92.5', '1.204', '1 204,5', '95 %', '-3', '0'].map(amountIn),
    [92.5, 92.5, 1204, 1204.5, 95, -3, 0],
  )
})

test('what is no number is none', () => {
  assert.deepEqual(['', 'chín mươi', '1,2,3', '12abc', '1.20.4', '--1'].map(amountIn), Array(6).fill(null))
})
