import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, fold, longDay, moment, money, number, percent } from './format.ts'

test('numbers are written as Viet Nam writes them, and as English readers expect them', () => {
  assert.equal(number('vi', 41208), '41.208')
  assert.equal(number('en', 41208), '41,208')
  assert.equal(number('vi', 3, 1), '3,0')
  assert.equal(percent('vi', 0.964), '96,4\u00a0%')
  assert.equal(money('vi', 1_250_000), '1.250.000\u00a0đ')
})

test('days read day, month, year in both languages', () => {
  assert.equal(day('2026-12-05'), '05/12/2026')
  assert.equal(longDay('vi', '2026-12-15'), 'Thứ Ba 15/12/2026')
  assert.equal(longDay('en', '2026-12-13'), 'Sunday 13/12/2026')
  assert.equal(day('sớm'), 'sớm')
})

test('an instant is told in the time of Viet Nam, whatever its zone', () => {
  assert.equal(moment('2026-11-21T17:30:00Z'), '22/11/2026 00:30')
  assert.equal(moment('2026-11-21T08:42:00+07:00'), '21/11/2026 08:42')
})

test('a name is found without its accents, đ included', () => {
  assert.equal(fold('Sở Nội vụ Đức Xuân'), 'so noi vu duc xuan')
})
