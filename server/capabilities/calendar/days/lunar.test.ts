import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { asDay } from '#platform/time.ts'
import { lunarDay, solarDay } from './lunar.ts'

const plain = (year: number, month: number, day: number) => solarDay({ year, month, day, leap: false })

// Tết and 10/3 as published; 2030 is the year in which a Beijing calendar is a day late.
const published: readonly (readonly [number, string, string])[] = [
  [2018, '2018-02-16', '2018-04-25'],
  [2019, '2019-02-05', '2019-04-14'],
  [2020, '2020-01-25', '2020-04-02'],
  [2021, '2021-02-12', '2021-04-21'],
  [2022, '2022-02-01', '2022-04-10'],
  [2023, '2023-01-22', '2023-04-29'],
  [2024, '2024-02-10', '2024-04-18'],
  [2025, '2025-01-29', '2025-04-07'],
  [2026, '2026-02-17', '2026-04-26'],
  [2027, '2027-02-06', '2027-04-16'],
  [2028, '2028-01-26', '2028-04-04'],
  [2029, '2029-02-13', '2029-04-23'],
  [2030, '2030-02-02', '2030-04-12'],
  [2031, '2031-01-23', '2031-04-01'],
  [2032, '2032-02-11', '2032-04-19'],
]

for (const [year, tet, kings] of published) {
  test(`Tết ${year} is ${tet} and Giỗ Tổ ${kings}`, () => {
    assert.equal(plain(year, 1, 1), tet)
    assert.equal(plain(year, 3, 10), kings)
  })
}

test('the years in which Hà Nội and Beijing kept different days', () => {
  assert.equal(plain(1968, 1, 1), '1968-01-29')
  assert.equal(plain(1985, 1, 1), '1985-01-21')
  assert.equal(plain(2007, 1, 1), '2007-02-17')
})

test('leap months stand where Viet Nam put them', () => {
  const leapMonths = (year: number) =>
    Array.from({ length: 12 }, (_, at) => at + 1).filter((month) => solarDay({ year, month, day: 1, leap: true }))
  const found = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033]
  assert.deepEqual(
    found.map((year) => leapMonths(year)),
    [[6], [], [], [4], [], [], [2], [], [6], [], [], [5], [], [], [3], [], [11]],
  )
})

test('mid-autumn and the kitchen gods', () => {
  assert.equal(plain(2020, 8, 15), '2020-10-01')
  assert.equal(plain(2025, 8, 15), '2025-10-06')
  assert.equal(plain(2025, 12, 23), '2026-02-10')
})

test('a day that the month does not have is null', () => {
  assert.equal(plain(2026, 13, 1), null)
  assert.equal(plain(2026, 1, 31), null)
  assert.equal(plain(2026, 1, 0), null)
  // the last month of the year Ất Tỵ had 29 days: Tết eve was its 29th
  assert.equal(plain(2025, 12, 29), '2026-02-16')
  assert.equal(plain(2025, 12, 30), null)
})

test('a solar day read as lunar and written back is the same day', () => {
  assert.deepEqual(lunarDay(asDay('2023-03-22')), { year: 2023, month: 2, day: 1, leap: true })
  fc.assert(
    fc.property(fc.date({ min: new Date('2000-01-01'), max: new Date('2040-12-31'), noInvalidDate: true }), (at) => {
      const day = asDay(at.toISOString().slice(0, 10))
      assert.equal(solarDay(lunarDay(day)), day)
    }),
  )
})
