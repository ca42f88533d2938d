import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { asDay } from '#platform/time.ts'
import { noTime, type Time } from '../reading/reading.ts'
import { duesOf } from './dues.ts'

const plan = { from: asDay('2026-01-01'), to: asDay('2028-12-31') }
const days = (time: Partial<Time>) => duesOf({ ...noTime, ...time }, plan).map(({ due_on }) => due_on)

test('a deadline is owed on its day, and a task without any time at the end of the plan', () => {
  assert.deepEqual(days({ deadlines: [{ on: asDay('2026-06-30'), text: 'trước 30/6/2026' }] }), ['2026-06-30'])
  assert.deepEqual(days({}), ['2028-12-31'])
  assert.deepEqual(days({ to: asDay('2027-03-31') }), ['2027-03-31'])
})

test('what recurs is owed at the end of each round', () => {
  assert.deepEqual(days({ every: 'year' }), ['2026-12-31', '2027-12-31', '2028-12-31'])
  assert.deepEqual(days({ every: 'quarter', from: asDay('2026-02-01'), to: asDay('2026-09-30') }), [
    '2026-03-31',
    '2026-06-30',
    '2026-09-30',
  ])
  assert.deepEqual(days({ every: 'month', from: asDay('2026-01-15'), to: asDay('2026-03-10') }), [
    '2026-01-31',
    '2026-02-28',
    '2026-03-10',
  ])
})

test('a day said for one year is said for every year', () => {
  assert.deepEqual(days({ every: 'year', deadlines: [{ on: asDay('2026-11-15'), text: 'trước 15/11 hằng năm' }] }), [
    '2026-11-15',
    '2027-11-15',
    '2028-11-15',
  ])
  assert.deepEqual(days({ every: 'year', deadlines: [{ on: asDay('2028-02-29'), text: '29/02' }] }), [
    '2026-02-28',
    '2027-02-28',
    '2028-02-29',
  ])
})

test('a quarter with a day of its own is due on it, the others at their end', () => {
  const time: Partial<Time> = {
    every: 'quarter',
    from: asDay('2026-01-01'),
    to: asDay('2026-06-30'),
    deadlines: [{ on: asDay('2026-03-15'), text: 'trước 15/3' }],
  }
  assert.deepEqual(days(time), ['2026-03-15', '2026-06-30'])
})

test('a quota is owed each year, the total with the last of its years', () => {
  const quota = [{ at_least: 20, unit: '%', every: null, within_years: 3, total: 100 }]
  assert.deepEqual(
    duesOf({ ...noTime, quota }, plan).map(({ due_on, at_least, unit }) => [due_on, at_least, unit]),
    [
      ['2026-12-31', 20, '%'],
      ['2027-12-31', 20, '%'],
      ['2028-12-31', 100, '%'],
    ],
  )
  const yearly = [{ at_least: 2, unit: 'lớp', every: 'year' as const, within_years: null, total: null }]
  assert.deepEqual(
    duesOf({ ...noTime, every: 'year', quota: yearly }, plan).map(({ due_on, at_least }) => [due_on, at_least]),
    [
      ['2026-12-31', 2],
      ['2027-12-31', 2],
      ['2028-12-31', 2],
    ],
  )
})

test('what is done all the time is looked at each year', () => {
  assert.deepEqual(days({ every: 'always' }), ['2026-12-31', '2027-12-31', '2028-12-31'])
})

test('every due lies between its beginning and the end of what was said, in order, and there is always one', () => {
  const day = fc
    .integer({ min: 0, max: 1500 })
    .map((n) => asDay(new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10)))
  const every = fc.constantFrom(null, 'year' as const, 'quarter' as const, 'month' as const, 'always' as const)
  const deadlines = fc.array(
    day.map((on) => ({ on, text: 'x' })),
    { maxLength: 4 },
  )
  fc.assert(
    fc.property(every, deadlines, fc.option(day), fc.option(day), (rhythm, said, from, to) => {
      const dues = duesOf({ ...noTime, every: rhythm, deadlines: said, from, to }, plan)
      assert.ok(dues.length > 0)
      for (const due of dues) assert.ok(due.from_on <= due.due_on)
      assert.deepEqual(
        dues.map(({ due_on }) => due_on),
        dues.map(({ due_on }) => due_on).sort(),
      )
      if (rhythm === null) for (const { on } of said) assert.ok(dues.some(({ due_on }) => due_on === on))
    }),
    { numRuns: 200 },
  )
})
