import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compileCalendar, usualRows } from '#calendar'
import { asDay, isoOf } from '#platform/time.ts'
import { afterWork, whenReceiving, workingDaysBefore } from './clock.ts'

const calendar = compileCalendar(usualRows)
const at = (text: string) => new Date(`${text}:00+07:00`)

test('working minutes run at the desk only: over noon, night, weekend and Tết', () => {
  assert.equal(isoOf(afterWork(calendar, at('2026-06-17T11:00'), 60)), '2026-06-17T14:00:00+07:00')
  assert.equal(isoOf(afterWork(calendar, at('2026-06-19T16:30'), 45)), '2026-06-22T07:45:00+07:00')
  assert.equal(isoOf(afterWork(calendar, at('2026-02-13T16:50'), 20)), '2026-02-23T07:40:00+07:00')
})

test('the desk receives at once in its hours, else when it next opens', () => {
  assert.equal(isoOf(whenReceiving(calendar, at('2026-06-17T09:10'))), '2026-06-17T09:10:00+07:00')
  assert.equal(isoOf(whenReceiving(calendar, at('2026-06-17T12:00'))), '2026-06-17T13:30:00+07:00')
  assert.equal(isoOf(whenReceiving(calendar, at('2026-06-20T12:00'))), '2026-06-22T07:30:00+07:00')
})

test('working days are counted back over weekends; a weekend day counts as the one before it', () => {
  assert.equal(workingDaysBefore(calendar, asDay('2026-06-17'), 0), '2026-06-17')
  assert.equal(workingDaysBefore(calendar, asDay('2026-06-17'), 3), '2026-06-12')
  assert.equal(workingDaysBefore(calendar, asDay('2026-06-21'), 0), '2026-06-19')
})
