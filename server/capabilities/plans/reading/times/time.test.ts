import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asDay } from '#platform/time.ts'
import { timeFrom } from './time.ts'
import { firstDay, lastDay } from './years.ts'

const oneYear = { from: firstDay(2024), to: lastDay(2024) }
const fiveYears = { from: firstDay(2021), to: lastDay(2025) }
const short = (text: string, period = oneYear) => {
  const { from, to, every, deadlines } = timeFrom(text, period)
  return [from, to, every, deadlines.map((deadline) => deadline.on)]
}

test('spans, points and recurrences of a time column', () => {
  const cases: [string, unknown[]][] = [
    ['Hằng năm', [null, null, 'year', []]],
    ['Định kỳ hằng quý', [null, null, 'quarter', []]],
    ['Thường xuyên', [null, null, 'always', []]],
    ['2021 - 2023', ['2021-01-01', '2023-12-31', null, []]],
    ['Quý I', ['2024-01-01', '2024-03-31', null, ['2024-03-31']]],
    ['Quý II/2025', ['2025-04-01', '2025-06-30', null, ['2025-06-30']]],
    ['Tháng 02/2024', ['2024-02-01', '2024-02-29', null, ['2024-02-29']]],
    ['Trước ngày 15/6/2024', [null, '2024-06-15', null, ['2024-06-15']]],
    ['ngày 05 tháng 9 năm 2024', [null, '2024-09-05', null, ['2024-09-05']]],
    ['Từ 01/4/2024 đến 30/9/2024', ['2024-04-01', '2024-09-30', null, ['2024-09-30']]],
    ['6 tháng đầu năm', ['2024-01-01', '2024-06-30', null, ['2024-06-30']]],
    ['Xây dựng: 2024 Cập nhật: hằng năm', [null, null, 'year', ['2024-12-31']]],
    ['- Ban hành quý I; - Thực hiện trong năm', ['2024-01-01', '2024-12-31', null, ['2024-03-31']]],
    ['Theo giai đoạn ổn định', [null, null, null, []]],
    ['Ngày 31/02/2024', [null, null, null, []]],
  ]
  for (const [text, expected] of cases) assert.deepEqual(short(text), expected, text)
})

test('a quarter without a year is left open in a plan of several years', () => {
  assert.deepEqual(short('Quý I', fiveYears), [null, null, null, []])
})

test('quotas say how much each year and in how many years all', () => {
  const quota = (text: string) => timeFrom(text, fiveYears).quota
  assert.deepEqual(quota('Bình quân mỗi năm 20 xã'), [
    { at_least: 20, unit: 'xã', every: 'year', within_years: null, total: null },
  ])
  assert.deepEqual(quota('Mỗi năm kiểm tra ít nhất 20% đơn vị, đảm bảo sau 05 năm kiểm tra 100% đơn vị'), [
    { at_least: 20, unit: '%', every: 'year', within_years: 5, total: 100 },
  ])
})

test('a stretch of months or quarters, a word that stands once for several, days without their year', () => {
  const year = { from: asDay('2027-01-01'), to: asDay('2027-12-31') }
  const dues = (text: string) => timeFrom(text, year).deadlines.map((due) => due.on)
  assert.deepEqual(
    ['Tháng 4-6/2027', 'Quý II - III năm 2027', 'Từ tháng 3 đến tháng 11/2027'].map((text) => {
      const { from, to } = timeFrom(text, year)
      return [from, to]
    }),
    [
      ['2027-04-01', '2027-06-30'],
      ['2027-04-01', '2027-09-30'],
      ['2027-03-01', '2027-11-30'],
    ],
  )
  assert.deepEqual(dues('Quý II, III'), ['2027-06-30', '2027-09-30'])
  assert.deepEqual(dues('Tháng 5 và 10'), ['2027-05-31', '2027-10-31'])
  assert.deepEqual(dues('15/3; 15/6'), ['2027-03-15', '2027-06-15'])
  assert.deepEqual(dues('1/3 số xã'), [])
})
