import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { Measure, Term } from '#measures'
import { asDay } from '#platform/time.ts'
import { ledOn, type Point, paced, projected, spanUntil } from './projection.ts'

const monthly = (...values: (number | null)[]): Point[] =>
  values.map((value, n) => ({ month: `2026-${String(n + 1).padStart(2, '0')}`, value }))
const percent = { least: 0, most: 100 }
const open = { least: 0, most: Number.POSITIVE_INFINITY }
const year = { from: asDay('2026-01-01'), to: asDay('2026-12-31') }

describe('a line', () => {
  test('goes on as it went, and says what it rests on', () => {
    assert.deepEqual(projected(monthly(80, 82, 84), '2026-06', percent), {
      value: 90,
      at: '2026-06',
      how: 'line',
      months: 3,
      per_month: 2,
    })
  })

  test('leads nowhere above a hundred of a share, or below nothing', () => {
    const rising = projected(monthly(80, 90, 99), '2026-12', percent)
    const falling = projected(monthly(30, 20, 10), '2026-12', open)
    assert.deepEqual(
      [rising, falling].map((one) => typeof one === 'object' && one.value),
      [100, 0],
    )
  })

  test('needs three months that have a figure, and a month to come', () => {
    assert.equal(projected(monthly(80, null, null, 90), '2026-12', percent), 'too_few_months')
    assert.equal(projected(monthly(80, 85, 90), '2026-02', percent), 'past')
    assert.equal(projected([], '2026-12', percent), 'too_few_months')
  })

  test('through points of a line is that line, wherever months are missing', () => {
    const months = fc.subarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], { minLength: 3 })
    fc.assert(
      fc.property(months, fc.integer({ min: 0, max: 500 }), fc.integer({ min: -20, max: 20 }), (seen, start, step) => {
        const values = Array.from({ length: 10 }, (_, n) => (seen.includes(n) ? start + step * n : null))
        const found = projected(monthly(...values), '2026-12', { least: -1e9, most: 1e9 })
        assert.ok(typeof found === 'object')
        assert.ok(Math.abs(found.value - (start + step * 11)) < 0.011, `${found.value}`)
        assert.deepEqual([found.months, found.per_month], [seen.length, step])
      }),
    )
  })

  test('never leaves its bounds, whatever the months say', () => {
    const values = fc.array(fc.option(fc.double({ min: 0, max: 100, noNaN: true })), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(values, (some) => {
        const found = projected(monthly(...some), '2026-12', percent)
        if (typeof found === 'object') assert.ok(found.value >= 0 && found.value <= 100)
        else assert.ok(some.filter((value) => value !== null).length < 3)
      }),
    )
  })
})

describe('a count', () => {
  test('adds its mean month to what the year has so far', () => {
    const found = paced(monthly(10, 20, 30, 20, 20, 20), { ...year, so_far: 120 }, asDay('2026-07-01'))
    // 184 days are left, 6.05 months of 20.
    assert.deepEqual(found, { value: 241, at: '2026-12', how: 'pace', months: 6, per_month: 20 })
  })

  test('of a period that has not begun has nothing so far', () => {
    const next = spanUntil('quarter', 2026)
    assert.deepEqual(next, { from: '2026-10-01', to: '2026-12-31' })
    const found = paced(monthly(10, 10, 10), { ...next, so_far: 30 }, asDay('2026-04-01'))
    // 92 days, 3.02 months of 10.
    assert.deepEqual([typeof found === 'object' && found.value], [30])
  })

  test('is not made slow by the months before the first was counted', () => {
    const found = paced(monthly(0, 0, 0, 0, 0, 12, 12, 12), { ...year, so_far: 36 }, asDay('2026-09-01'))
    assert.deepEqual([typeof found === 'object' && found.months, typeof found === 'object' && found.per_month], [3, 12])
  })

  test('needs three months, and days to come', () => {
    assert.equal(paced(monthly(0, 5, 5), { ...year, so_far: 10 }, asDay('2026-04-01')), 'too_few_months')
    assert.equal(paced(monthly(0, 0, 0, 0), { ...year, so_far: 0 }, asDay('2026-05-01')), 'too_few_months')
    assert.equal(paced(monthly(5, 5, 5), { ...year, so_far: 15 }, asDay('2027-01-01')), 'past')
  })

  test('never leads below what it has, and to more the more it has', () => {
    const counts = fc.array(fc.nat(1_000), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(counts, fc.nat(5_000), fc.nat(5_000), fc.integer({ min: 1, max: 364 }), (some, has, more, day) => {
        const on = asDay(new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10))
        const [less, greater] = [has, has + more].map((so_far) => paced(monthly(...some), { ...year, so_far }, on))
        if (typeof less !== 'object' || typeof greater !== 'object') return assert.equal(less, greater)
        assert.ok(less.value >= has)
        assert.equal(greater.value - less.value, more)
      }),
    )
  })
})

test('what happens adds up, what stands moves, what has no months is not led on', () => {
  const flow: Term = { flow: { of: 'dossier', on: 'closed_on' } }
  const stock: Term = { stock: { of: 'dossier', span: 'open' } }
  const pending: Term = { pending: { of: 'dossier', on: 'opened_on', promise: 'late', due: 'passed' } }
  const basis = { text: 'test', verified: false }
  const count = (...of: Term[]): Measure => ({
    name: 'n',
    version: 1,
    unit: 'count',
    better: null,
    basis,
    kind: 'count',
    of,
  })
  const share = (numerator: Term): Measure => ({
    name: 's',
    version: 1,
    unit: 'percent',
    better: null,
    basis,
    kind: 'share',
    numerator: [numerator],
    denominator: [flow],
  })
  assert.deepEqual(
    [count(flow), count(flow, flow), count(stock), share(flow), count(flow, pending), share(pending)].map(ledOn),
    ['pace', 'pace', 'line', 'line', null, null],
  )
})
