import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instantFrom } from '#platform/time.ts'
import { compileCalendar } from '../compile.ts'
import { usualRows } from '../entries/defaults.ts'
import { isLate, isSoon, remaining, splitWorkingTime, workedBetween } from './worked.ts'

const calendar = compileCalendar(usualRows)
const at = (text: string): Date => instantFrom(text) ?? assert.fail(`no instant: ${text}`)

test('working minutes leave out the lunch hour, the night, the weekend and the holiday', () => {
  assert.equal(workedBetween(calendar, at('2026-03-05T08:00'), at('2026-03-05T12:00')), 210)
  assert.equal(workedBetween(calendar, at('2026-03-05T16:00'), at('2026-03-06T08:00')), 90)
  assert.equal(workedBetween(calendar, at('2026-03-06T16:00'), at('2026-03-09T08:00')), 90)
  assert.equal(workedBetween(calendar, at('2026-02-13T16:30'), at('2026-02-23T07:30')), 30)
  assert.equal(workedBetween(calendar, at('2026-03-06T08:00'), at('2026-03-05T08:00')), 0)
})

test('a pause is no working time, however the pauses overlap', () => {
  const pauses = [
    { from: at('2026-03-05T09:00'), to: at('2026-03-05T10:00') },
    { from: at('2026-03-05T09:30'), to: at('2026-03-05T10:30') },
    { from: at('2026-03-05T16:00'), to: null },
  ]
  assert.equal(workedBetween(calendar, at('2026-03-05T08:00'), at('2026-03-06T17:00'), pauses), 60 + 60 + 150)
})

test('what is left, and how late', () => {
  const due = at('2026-03-05T17:00')
  assert.equal(remaining(calendar, at('2026-03-04T13:30'), due), 210 + 450)
  assert.equal(remaining(calendar, at('2026-03-06T08:00'), due), -30)
  assert.equal(isLate(at('2026-03-05T17:01'), due), true)
  assert.equal(remaining(calendar, at('2026-03-05T20:00'), due), 0)
  assert.equal(isLate(at('2026-03-05T17:00'), due), false)
})

test('soon is within the limit and not late', () => {
  const due = at('2026-03-05T17:00')
  assert.equal(isSoon(calendar, at('2026-03-04T16:00'), due, 480), false)
  assert.equal(isSoon(calendar, at('2026-03-04T16:30'), due, 480), true)
  assert.equal(isSoon(calendar, due, due, 480), true)
  assert.equal(isSoon(calendar, at('2026-03-05T19:00'), due, 480), false)
})

test('working time is told in days of eight hours', () => {
  assert.deepEqual(splitWorkingTime(11 * 60, 480), { late: false, days: 1, hours: 3, minutes: 0 })
  assert.deepEqual(splitWorkingTime(-90, 480), { late: true, days: 0, hours: 1, minutes: 30 })
  assert.deepEqual(splitWorkingTime(0, 480), { late: false, days: 0, hours: 0, minutes: 0 })
})
