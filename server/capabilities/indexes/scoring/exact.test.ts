import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compare, decimal, decimalFrom, fraction, plus, pointsFrom, pointsShown, rounded } from './exact.ts'

test('a tenth and two tenths are three tenths', () => {
  assert.equal(compare(plus(decimal(0.1), decimal(0.2)), decimal(0.3)), 0)
})

test('half rounds away from zero', () => {
  assert.deepEqual(rounded(decimal('1.005'), 2), fraction(101n, 100n))
  assert.deepEqual(rounded(decimal('-1.005'), 2), fraction(-101n, 100n))
  assert.deepEqual(rounded(decimal('1.00499'), 2), fraction(100n, 100n))
})

test('what is no decimal is none', () => {
  for (const text of ['', '1,5', 'x', '1e3', '--1', '1.', 'Infinity']) assert.equal(decimalFrom(text), null, text)
  assert.equal(decimalFrom(Number.NaN), null)
  assert.equal(decimalFrom(Number.POSITIVE_INFINITY), null)
  assert.throws(() => fraction(1n, 0n), RangeError)
})

test('very small and very large numbers are read as they are', () => {
  assert.equal(compare(decimal(1e-7), fraction(1n, 10_000_000n)), 0)
  assert.equal(compare(decimal(1e21), fraction(10n ** 21n)), 0)
})

test('points finer than thousandths are not points', () => {
  assert.equal(pointsFrom('0.125'), 125)
  assert.equal(pointsFrom('0.1255'), null)
})

test('points are read back as they were written', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (points) => {
      assert.equal(pointsFrom(pointsShown(points)), points === 0 ? 0 : points)
    }),
  )
})
