import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asDay, isPast, lateBetween } from './time.ts'

const at = (text: string) => new Date(`${text}:00+07:00`)
const due = at('2026-03-05T17:00')

test('late is after the due time, not at it; a due day is late from the next', () => {
  assert.equal(isPast(due, at('2026-03-05T17:00')), false)
  assert.equal(isPast(due, at('2026-03-05T17:01')), true)
  assert.equal(isPast(asDay('2026-03-05'), asDay('2026-03-05')), false)
  assert.equal(isPast(asDay('2026-03-05'), asDay('2026-03-06')), true)
})

test('what ends in time was never late; what ends late was so from its due day until then', () => {
  assert.deepEqual(lateBetween(due, at('2026-03-05T17:00')), { from: null, until: null })
  assert.deepEqual(lateBetween(due, at('2026-03-09T08:00')), { from: '2026-03-05', until: '2026-03-09' })
  assert.deepEqual(lateBetween(due, null), { from: '2026-03-05', until: null }, 'it will be, unless it ends before')
  assert.deepEqual(lateBetween(null, at('2026-03-09T08:00')), { from: null, until: null }, 'nothing was promised')
})

test('a day that is due is so until its end: late from the day after', () => {
  const day = asDay('2026-03-31')
  assert.deepEqual(lateBetween(day, null), { from: '2026-04-01', until: null })
  assert.deepEqual(lateBetween(day, day), { from: null, until: null })
  assert.deepEqual(lateBetween(day, asDay('2026-04-02')), { from: '2026-04-01', until: '2026-04-02' })
})
