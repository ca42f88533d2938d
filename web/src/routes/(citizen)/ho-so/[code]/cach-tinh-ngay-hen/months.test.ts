import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Line, monthsOf, numbered } from './months.ts'

const line = (day: string, counted: number | boolean): Line => ({
  day,
  counted,
  rule: 'counted',
  text: '',
  basis: null,
  verified: true,
})

test('only days that count have a number, one after the other', () => {
  const days = [line('2026-02-05', false), line('2026-02-06', true), line('2026-02-07', false), line('2026-02-09', 240)]
  assert.deepEqual(
    numbered(days).map(({ number }) => number),
    [null, 1, null, 2],
  )
})

test('a month begins on its weekday and leaves out the weeks in which nothing lies', () => {
  const [february] = monthsOf(numbered([line('2026-02-05', false), line('2026-02-06', true)]))
  assert.equal(february?.weeks.length, 1)
  const [week] = february?.weeks ?? []
  assert.deepEqual(
    week?.map((cell) => cell?.date ?? null),
    [2, 3, 4, 5, 6, 7, 8],
  )
  assert.equal(week?.[4]?.line?.number, 1)
})

test('a ledger over the end of a year has both months, padded to whole weeks', () => {
  const months = monthsOf(numbered([line('2026-12-31', false), line('2027-01-01', false), line('2027-01-04', true)]))
  assert.deepEqual(
    months.map(({ year, month }) => `${year}-${month}`),
    ['2026-12', '2027-1'],
  )
  assert.ok(months.every(({ weeks }) => weeks.every((week) => week.length === 7)))
  assert.equal(months[1]?.weeks[0]?.[4]?.date, 1)
})
