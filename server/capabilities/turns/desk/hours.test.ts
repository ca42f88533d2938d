import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asDay, instant } from '#platform/time.ts'
import { usualArrangement } from './desk.ts'
import { daysToChoose, isSlotOver, slotsOn, whyNotNow, whyNotSlot } from './hours.ts'

const MONDAY = asDay('2026-03-02')
const SATURDAY = asDay('2026-03-07')
/** Monday to Friday 7:30–11:30 and 13:30–17:00, from Monday on for two weeks. */
const week = [
  ...Array.from(
    { length: 5 },
    () =>
      [
        [450, 690],
        [810, 1020],
      ] as const,
  ),
  [],
  [],
] as const
const hours = { horizon: { from: MONDAY, to: asDay('2026-03-15') }, receiving: [...week, ...week] }
const at = (time: string, day = MONDAY) => {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return instant(day, hour * 60 + minute)
}
const none = new Map<number, number>()

test('numbers are given from an hour before the hall opens until it closes, and never on a day it is shut', () => {
  const said = (time: string, day = MONDAY) => whyNotNow(hours, at(time, day), 60)
  assert.equal(said('6:29')?.code, 'turns.not_open_yet')
  assert.deepEqual(said('6:29')?.detail, { at: '6:30' })
  assert.equal(said('6:30'), null)
  assert.equal(said('12:15'), null, 'over noon one may wait')
  assert.equal(said('16:59'), null)
  assert.equal(said('17:00')?.code, 'turns.closed_now')
  assert.equal(said('9:00', SATURDAY)?.code, 'turns.closed_day')
  assert.equal(said('9:00', asDay('2030-01-01'))?.code, 'turns.closed_day', 'beyond the calendar')
})

test('slots are whole within the opening hours and still to come, with the places that are left', () => {
  const taken = new Map([
    [at('13:30').getTime(), 2],
    [at('14:00').getTime(), 1],
  ])
  const slots = slotsOn(hours, usualArrangement, taken, MONDAY, at('11:00'))
  assert.deepEqual(
    slots.map(({ at, places }) => `${at.toISOString().slice(11, 16)} ${places}`),
    ['06:30 0', '07:00 1', '07:30 2', '08:00 2', '08:30 2', '09:00 2', '09:30 2'],
    'in UTC; 11:00 has begun',
  )
})

test('an hour is refused where it is over, no slot, full, on a shut day or too far off, each by its own reason', () => {
  const taken = new Map([[at('14:00').getTime(), 2]])
  const said = (slot: Date, arrangement = usualArrangement) =>
    whyNotSlot(hours, arrangement, taken, slot, at('11:00'))?.code
  assert.equal(said(at('13:30')), undefined)
  assert.equal(said(at('10:30')), 'turns.slot_passed')
  assert.equal(said(at('13:40')), 'turns.slot_unknown')
  assert.equal(said(at('14:00')), 'turns.slot_full')
  assert.equal(said(at('9:00', SATURDAY)), 'turns.closed_day')
  assert.equal(said(at('9:00', asDay('2026-03-12')), { ...usualArrangement, ahead_days: 3 }), 'turns.slot_too_far')
  assert.equal(said(at('13:30'), { ...usualArrangement, slot_places: 0 }), 'turns.no_appointments')
})

test('days to choose are those the hall receives people on, today first', () => {
  assert.deepEqual(daysToChoose(hours, { ...usualArrangement, ahead_days: 7 }, at('9:00')), [
    '2026-03-02',
    '2026-03-03',
    '2026-03-04',
    '2026-03-05',
    '2026-03-06',
    '2026-03-09',
  ])
  assert.deepEqual(slotsOn(hours, usualArrangement, none, SATURDAY, at('9:00')), [])
})

test('an appointment is over when the next slot begins', () => {
  assert.equal(isSlotOver(at('9:00'), usualArrangement, at('9:29')), false)
  assert.equal(isSlotOver(at('9:00'), usualArrangement, at('9:30')), true)
})
