import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Goal, goalOf, isReached } from './goal.ts'

type Said = Parameters<typeof goalOf>[0]
const said = (text: string, more: Partial<Said>): Said => ({
  text,
  comparator: '>=',
  low: 90,
  high: null,
  unit: '%',
  change: null,
  ...more,
})
const goal = (comparator: Goal['comparator'], low: number, high: number | null = null): Goal => ({
  comparator,
  low,
  high,
})

test('a level is the goal as it is said, a fraction in percent where the measure is', () => {
  assert.deepEqual(goalOf(said('đạt trên 95%', { comparator: '>', low: 95 }), null, true), goal('>', 95))
  assert.deepEqual(
    goalOf(said('từ 85 đến 90 điểm', { comparator: 'between', low: 85, high: 90, unit: 'điểm' }), null, false),
    goal('between', 85, 90),
  )
  assert.deepEqual(goalOf(said('ít nhất 1/4 số xã', { low: 0.25, unit: 'ratio' }), null, true), goal('>=', 25))
  assert.deepEqual(goalOf(said('ít nhất 1/4 số xã', { low: 0.25, unit: 'ratio' }), null, false), goal('>=', 0.25))
})

test('a change counts from the figure it starts from; without one there is no goal', () => {
  const less = said('giảm ít nhất 20% so với năm 2025', { low: 20, change: 'reduce' })
  assert.equal(goalOf(less, null, false), null)
  assert.deepEqual(goalOf(less, 50, false), goal('<=', 40))
  assert.deepEqual(goalOf({ ...less, text: 'tăng 20%', change: 'raise' }, 50, false), goal('>=', 60))
  const third = said('giảm 1/3 thời gian', { comparator: '=', low: 0.5, unit: 'ratio', change: 'reduce' })
  assert.deepEqual(goalOf(third, 30, false), goal('<=', 15))
  assert.deepEqual(goalOf(third, 30, true), goal('<=', 15), 'half of what it was, in percent too')
  const papers = said('giảm 02 loại giấy tờ', { comparator: '=', low: 2, unit: 'loại giấy tờ', change: 'reduce' })
  assert.deepEqual(goalOf(papers, 7, false), goal('<=', 5))
  const limit = said('chi tăng không quá 5%', { comparator: '<=', low: 5, change: 'raise' })
  assert.deepEqual(goalOf(limit, 200, false), goal('<=', 210))
})

test('reduced or raised to a number, it is the number that is to be reached, whatever it was before', () => {
  const hours = { low: 2, unit: 'giờ', change: 'reduce' as const }
  assert.deepEqual(goalOf(said('giảm còn tối đa 02 giờ', { ...hours, comparator: '<=' }), null, false), goal('<=', 2))
  assert.deepEqual(goalOf(said('giảm xuống còn 2 giờ', { ...hours, comparator: '=' }), 8, false), goal('<=', 2))
  const share = { low: 90, change: 'raise' as const }
  assert.deepEqual(goalOf(said('nâng lên trên 90%', { ...share, comparator: '>' }), 70, true), goal('>', 90))
  assert.deepEqual(goalOf(said('nâng tỷ lệ lên 90%', { ...share, comparator: '=' }), null, true), goal('>=', 90))
})

test('what is just reached counts where it may, and not where it must be passed', () => {
  const at = (value: number) =>
    (['>', '>=', '<', '<=', '='] as const).map((comparator) => isReached(value, goal(comparator, 95)))
  assert.deepEqual(at(94), [false, false, true, true, false])
  assert.deepEqual(at(95), [false, true, false, true, true])
  assert.deepEqual(at(96), [true, true, false, false, false])
  assert.deepEqual(
    [84, 85, 90, 91].map((value) => isReached(value, goal('between', 85, 90))),
    [false, true, true, false],
  )
})

test('a quotient that is the goal but for its last digits has reached it', () => {
  assert.notEqual(0.07 * 100, 7)
  assert.ok(isReached(7, { ...(goalOf(said('7%', { low: 0.07, unit: 'ratio' }), null, true) ?? goal('>', 1e9)) }))
  assert.ok(isReached((2 / 3) * 100, goal('=', 200 / 3)))
})

const figure = fc.double({ min: -1e6, max: 1e6, noNaN: true })

test('every figure is above a goal or not, below it or not, and at it only where both let it', () => {
  fc.assert(
    fc.property(figure, figure, (value, low) => {
      const is = (comparator: Goal['comparator']) => isReached(value, goal(comparator, low))
      assert.notEqual(is('>'), is('<='))
      assert.notEqual(is('<'), is('>='))
      assert.equal(is('='), is('>=') && is('<='))
      assert.equal(isReached(value, goal('between', low, low)), is('='))
    }),
  )
})

test('who promises more reduction has the harder goal', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000 }), fc.nat(99), fc.nat(99), (base, one, other) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)]
      const low = (share: number) => goalOf(said('giảm', { low: share, change: 'reduce' }), base, false)?.low ?? NaN
      assert.ok(low(more) <= low(less) && low(less) <= base)
    }),
  )
})
