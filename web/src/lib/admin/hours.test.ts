import assert from 'node:assert/strict'
import { test } from 'node:test'
import { daysIn, hoursIn, hoursText } from './hours.ts'

test('desk hours are read as people write them', () => {
  assert.deepEqual(hoursIn('7:30-11:30, 13h30 - 17h00'), [
    [450, 690],
    [810, 1020],
  ])
  assert.deepEqual(hoursIn(''), [])
  assert.equal(hoursIn('sáng'), null)
  assert.equal(
    hoursText([
      [450, 690],
      [810, 1020],
    ]),
    '7:30-11:30, 13:30-17:00',
  )
})

test('days stand one on a line', () => {
  assert.deepEqual(daysIn('28/1/2027\n 2.9.2027 \nmùng một'), ['2027-01-28', '2027-09-02', 'mùng một'])
})
