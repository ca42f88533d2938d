import assert from 'node:assert/strict'
import { test } from 'node:test'
import { componentsOf } from '../criteria/criteria-set.ts'
import { ONE_STOP_AGENCY, QD_766 } from '../sets/index.ts'
import { percentOf, scoreAll } from './roll-up.ts'
import type { Value } from './scoring.ts'

const best: Value = { kind: 'option', option: 'two' }
const all = new Map<string, Value>(componentsOf(ONE_STOP_AGENCY).map(({ code }) => [code, best]))

test('points go up from component to total', () => {
  const result = scoreAll(ONE_STOP_AGENCY, new Map(all).set('3', { kind: 'option', option: 'one' }))
  assert.deepEqual([result.points, result.max, result.unknown], [17_000, 18_000, 0])
  assert.equal(percentOf(result), 94.44)
})

test('what is not applicable leaves numerator and denominator', () => {
  const result = scoreAll(ONE_STOP_AGENCY, new Map(all).set('9', { kind: 'not_applicable', reason: 'x' }))
  assert.deepEqual([result.points, result.max, percentOf(result)], [16_000, 16_000, 100])
})

test('what is unknown is said, and is no zero', () => {
  const result = scoreAll(QD_766, new Map([['2.1', { kind: 'share', numerator: 1, denominator: 2 } as const]]))
  assert.deepEqual([result.points, result.max, result.unknown], [10_000, 100_000, 80_000])
  assert.deepEqual(
    result.fields.map(({ points }) => points),
    [null, 10_000, null, null, null, null],
  )
  const empty = scoreAll(QD_766, new Map())
  assert.deepEqual([empty.points, empty.unknown, percentOf(empty)], [null, 100_000, null])
})

test('a zero that is known is a zero', () => {
  const none: Value = { kind: 'option', option: 'none' }
  const result = scoreAll(ONE_STOP_AGENCY, new Map(componentsOf(ONE_STOP_AGENCY).map(({ code }) => [code, none])))
  assert.deepEqual([result.points, result.unknown, percentOf(result)], [0, 0, 0])
})
