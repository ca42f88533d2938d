import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chanceOf, placeOf, weighted } from './chance.ts'

test('the same words give the same numbers, others others', () => {
  const numbers = (...words: number[]) => {
    const chance = chanceOf(...words)
    return Array.from({ length: 20 }, () => chance.next())
  }
  assert.deepEqual(numbers(1, 2, 3), numbers(1, 2, 3))
  assert.notDeepEqual(numbers(1, 2, 3), numbers(1, 2, 4))
  assert.notDeepEqual(numbers(1, 2, 3), numbers(2, 1, 3))
})

test('what happens so often happens so often, whichever dossier it is', () => {
  for (const draw of [0, 1, 2]) {
    let count = 0
    for (let n = 0; n < 20_000; n++) {
      const chance = chanceOf(4, 1, n)
      for (let at = 0; at < draw; at++) chance.next()
      if (chance.happens(0.3)) count++
    }
    assert.ok(Math.abs(count / 20_000 - 0.3) < 0.015, `${count} of 20,000`)
  }
})

test('whole numbers reach both ends and nothing beyond', () => {
  const chance = chanceOf(9)
  const seen = new Set(Array.from({ length: 500 }, () => chance.between(3, 6)))
  assert.deepEqual([...seen].toSorted(), [3, 4, 5, 6])
})

test('weights are kept, and what has none is never picked', () => {
  const pick = weighted(['often', 'never', 'seldom'], (name) => ({ often: 9, never: 0, seldom: 1 })[name] ?? 0)
  const chance = chanceOf(5)
  const picked = Array.from({ length: 5_000 }, () => pick(chance))
  assert.equal(picked.filter((name) => name === 'never').length, 0)
  const seldom = picked.filter((name) => name === 'seldom').length
  assert.ok(seldom > 400 && seldom < 600, `${seldom} of 5,000`)
  assert.throws(() => weighted(['nothing'], () => 0), RangeError)
})

test('the place of a sum is the first one beyond it', () => {
  assert.equal(placeOf([2, 5, 9], 0), 0)
  assert.equal(placeOf([2, 5, 9], 2), 1)
  assert.equal(placeOf([2, 5, 9], 8.9), 2)
})
