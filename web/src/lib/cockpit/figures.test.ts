import assert from 'node:assert/strict'
import { test } from 'node:test'
import { figureText, movementOf } from './figures.ts'

const late = { measure: 'late_now', value: 30, better: 'down', unit: 'count' }
const onTime = { measure: 'on_time_all', value: 96.4, better: 'up', unit: 'percent' }

test('shares move in points, counts in percent, and what is better is said', () => {
  assert.deepEqual(movementOf(onTime, 97, false), { way: 'down', by: 0.6, good: false })
  assert.deepEqual(movementOf(late, 40, true), { way: 'down', by: 25, good: true })
  assert.deepEqual(movementOf({ ...late, measure: 'solved', better: null }, 24, false), { way: 'up', by: 25 })
  assert.deepEqual(movementOf(onTime, 96.4, false), { way: 'flat', by: 0 })
})

test('a running period’s counts are not held against a whole one, nor nothing against something', () => {
  assert.equal(movementOf({ measure: 'received', value: 3, better: null, unit: 'count' }, 400, true), null)
  assert.equal(movementOf(onTime, null, false), null)
  assert.equal(figureText('vi', null, 'percent'), '–')
  assert.equal(figureText('vi', 41_208, 'count'), '41.208')
  assert.equal(figureText('vi', 96, 'percent'), '96,0')
})
