import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asDay, instantFrom, isoOf } from '#platform/time.ts'
import { type LedgerLine, type LocalDay, type Pause, parseTerm } from '../calendar.ts'
import { compileCalendar } from '../compile.ts'
import { usualRows } from '../entries/defaults.ts'
import { dueAt } from './deadline.ts'
import { due } from './ledger.ts'

const calendar = compileCalendar(usualRows)
const at = (text: string): Date => instantFrom(text) ?? assert.fail(`no instant: ${text}`)
const pause = (from: string, to: string | null, mode: Pause['mode'] = 'resume'): Pause => ({
  from: at(from),
  to: to ? at(to) : null,
  mode,
})

/** The due instant, once both ways of finding it agree. */
function dueOf(received: string, term: string, pauses: readonly Pause[] = [], of = calendar): string | null {
  const quick = dueAt(of, at(received), parseTerm(term), pauses)
  const told = due(of, at(received), parseTerm(term), pauses)
  assert.deepEqual(quick, told.due)
  return quick && isoOf(quick)
}

const rules = (received: string, term: string, pauses: readonly Pause[] = []): string[] =>
  due(calendar, at(received), parseTerm(term), pauses).lines.map(
    (line: LedgerLine) => `${line.day.slice(5)} ${line.rule}`,
  )

test('15 working days over Tết 2026', () => {
  assert.equal(dueOf('2026-02-05T10:00', '15wd'), '2026-03-05T17:00:00+07:00')
  const { lines } = due(calendar, at('2026-02-05T10:00'), parseTerm('15wd'))
  const counted = lines.filter((line) => line.counted === true).map(({ day }) => day.slice(5))
  assert.deepEqual(counted, [
    ...['02-06', '02-09', '02-10', '02-11', '02-12', '02-13', '02-23', '02-24', '02-25', '02-26', '02-27'],
    ...['03-02', '03-03', '03-04', '03-05'],
  ])
  assert.equal(lines.length, 29)
  assert.deepEqual(
    lines.find(({ day }) => day === '2026-02-16'),
    {
      day: '2026-02-16',
      counted: false,
      rule: 'holiday.tet',
      basis: 'Thông báo 9441/TB-BNV ngày 16/10/2025',
      verified: true,
    },
  )
})

test('3 working days over Giỗ Tổ, made up on Monday, and 30/4–1/5', () => {
  assert.equal(dueOf('2026-04-24T09:00', '3wd'), '2026-05-04T17:00:00+07:00')
  assert.deepEqual(rules('2026-04-24T09:00', '3wd'), [
    '04-24 reception_day',
    '04-25 weekend',
    '04-26 holiday.hung_kings',
    '04-27 made_up',
    '04-28 counted',
    '04-29 counted',
    '04-30 holiday.reunification',
    '05-01 holiday.labour_day',
    '05-02 weekend',
    '05-03 weekend',
    '05-04 counted',
  ])
})

test('the same day, or the next working day after 15:00', () => {
  assert.equal(dueOf('2026-11-18T15:00', '0wd'), '2026-11-18T17:00:00+07:00')
  assert.equal(dueOf('2026-11-18T15:20', '0wd'), '2026-11-19T17:00:00+07:00')
  assert.equal(dueOf('2026-11-23T15:20', '0wd'), '2026-11-25T17:00:00+07:00')
  assert.deepEqual(rules('2026-11-23T15:20', '0wd'), [
    '11-23 after_cutoff',
    '11-24 holiday.culture_day',
    '11-25 same_day',
  ])
})

test('5 working days with the Culture Day of 2026 and without it in 2025', () => {
  assert.equal(dueOf('2026-11-19T09:00', '5wd'), '2026-11-27T17:00:00+07:00')
  assert.equal(dueOf('2025-11-19T09:00', '5wd'), '2025-11-26T17:00:00+07:00')
})

test('calendar days, rolled off a Sunday', () => {
  assert.equal(dueOf('2026-11-20T09:00', '10d'), '2026-11-30T17:00:00+07:00')
  assert.equal(dueOf('2026-11-12T09:00', '10d'), '2026-11-23T17:00:00+07:00')
  assert.deepEqual(rules('2026-11-12T09:00', '10d').slice(-3), ['11-21 counted', '11-22 counted', '11-23 rolled'])
})

test('after 15:00 a term in working days starts a day later; calendar days do not', () => {
  assert.equal(dueOf('2026-03-03T14:59', '1wd'), '2026-03-04T17:00:00+07:00')
  assert.equal(dueOf('2026-03-03T15:01', '1wd'), '2026-03-05T17:00:00+07:00')
  assert.deepEqual(rules('2026-03-03T15:01', '1wd'), ['03-03 after_cutoff', '03-04 reception_day', '03-05 counted'])
  assert.equal(dueOf('2026-03-03T15:01', '1d'), '2026-03-04T17:00:00+07:00')
  const sameDayOnly = compileCalendar({ ...usualRows, cutoffTerms: 'same_day' })
  assert.equal(dueOf('2026-03-03T15:01', '1wd', [], sameDayOnly), '2026-03-04T17:00:00+07:00')
  assert.equal(dueOf('2026-03-03T15:01', '0wd', [], sameDayOnly), '2026-03-04T17:00:00+07:00')
  const without = compileCalendar({ ...usualRows, cutoffMinute: null })
  assert.equal(dueOf('2026-03-03T16:59', '0wd', [], without), '2026-03-03T17:00:00+07:00')
})

test('what arrives outside desk hours is received when the desk next opens', () => {
  assert.equal(dueOf('2026-03-06T18:00', '1wd'), '2026-03-10T17:00:00+07:00')
  assert.deepEqual(rules('2026-03-06T18:00', '1wd').slice(0, 4), [
    '03-06 after_hours',
    '03-07 weekend',
    '03-08 weekend',
    '03-09 reception_day',
  ])
  assert.equal(dueOf('2026-03-09T05:00', '1wd'), '2026-03-10T17:00:00+07:00')
  assert.equal(dueOf('2026-03-07T09:00', '4h'), '2026-03-09T11:30:00+07:00')
  assert.equal(dueOf('2026-03-09T12:10', '1h'), '2026-03-09T14:30:00+07:00')
})

test('the closing minute still receives, and half a day knows no 15:00', () => {
  assert.equal(dueOf('2026-03-03T17:00', '1d'), '2026-03-04T17:00:00+07:00')
  assert.equal(dueOf('2026-03-03T17:01', '1d'), '2026-03-05T17:00:00+07:00')
  assert.equal(dueOf('2026-03-03T15:30', '0.5wd'), '2026-03-04T10:00:00+07:00')
})

test('hours and half days run at the desk only', () => {
  assert.equal(dueOf('2026-03-05T08:00', '4h'), '2026-03-05T14:00:00+07:00')
  assert.equal(dueOf('2026-03-05T08:00', '0.5wd'), '2026-03-05T14:00:00+07:00')
  assert.equal(dueOf('2026-03-06T16:00', '4h'), '2026-03-09T10:30:00+07:00')
  assert.equal(dueOf('2026-03-05T08:00', '7.5h'), '2026-03-06T08:00:00+07:00')
  assert.equal(dueOf('2026-03-05T08:00', '2.5wd'), '2026-03-10T11:30:00+07:00')
  const { lines } = due(calendar, at('2026-03-06T16:00'), parseTerm('4h'))
  assert.deepEqual(
    lines.map(({ counted, rule }) => [counted, rule]),
    [
      [60, 'counted'],
      [0, 'weekend'],
      [0, 'weekend'],
      [180, 'counted'],
    ],
  )
})

test('a pause freezes what is left until the working day after it', () => {
  assert.equal(dueOf('2026-03-02T09:00', '5wd'), '2026-03-09T17:00:00+07:00')
  const waiting = [pause('2026-03-04T10:00', '2026-03-06T09:00')]
  assert.equal(dueOf('2026-03-02T09:00', '5wd', waiting), '2026-03-12T17:00:00+07:00')
  assert.deepEqual(rules('2026-03-02T09:00', '5wd', waiting), [
    '03-02 reception_day',
    '03-03 counted',
    '03-04 pause',
    '03-05 pause',
    '03-06 pause',
    '03-07 weekend',
    '03-08 weekend',
    '03-09 counted',
    '03-10 counted',
    '03-11 counted',
    '03-12 counted',
  ])
})

test('a same-day procedure paused is due on the day it is taken up again, by the same rule', () => {
  assert.equal(
    dueOf('2026-03-02T09:00', '0wd', [pause('2026-03-02T09:30', '2026-03-04T10:00')]),
    '2026-03-04T17:00:00+07:00',
  )
  assert.equal(
    dueOf('2026-03-02T09:00', '0wd', [pause('2026-03-02T09:30', '2026-03-04T15:30')]),
    '2026-03-05T17:00:00+07:00',
  )
})

test('calendar days go on with the day after the pause, working or not', () => {
  const waiting = [pause('2026-03-04T10:00', '2026-03-06T09:00')]
  assert.equal(dueOf('2026-03-02T09:00', '3d', waiting), '2026-03-09T17:00:00+07:00')
  assert.deepEqual(rules('2026-03-02T09:00', '3d', waiting).slice(1), [
    '03-03 counted',
    '03-04 pause',
    '03-05 pause',
    '03-06 pause',
    '03-07 counted',
    '03-08 counted',
    '03-09 rolled',
  ])
})

test('a day worked to its end before the pause stays counted, and a pause after the due time changes nothing', () => {
  assert.equal(
    dueOf('2026-03-02T09:00', '2wd', [pause('2026-03-03T17:00', '2026-03-05T09:00')]),
    '2026-03-06T17:00:00+07:00',
  )
  assert.equal(dueOf('2026-03-02T09:00', '2wd', [pause('2026-03-04T17:00', null)]), '2026-03-04T17:00:00+07:00')
})

test('a restart that begins when the result is due comes too late', () => {
  const late = [pause('2026-03-04T17:00', '2026-03-06T09:00', 'restart')]
  assert.equal(dueOf('2026-03-02T09:00', '2wd', late), '2026-03-04T17:00:00+07:00')
})

test('an hour paused is an hour later', () => {
  const allDay = due(calendar, at('2026-03-05T16:00'), parseTerm('2h'), [pause('2026-03-06T07:00', '2026-03-06T18:00')])
  assert.deepEqual(
    allDay.lines.map(({ counted, rule }) => [counted, rule]),
    [
      [60, 'counted'],
      [0, 'pause'],
      [0, 'weekend'],
      [0, 'weekend'],
      [60, 'counted'],
    ],
  )
  assert.equal(
    dueOf('2026-03-05T08:00', '4h', [pause('2026-03-05T09:00', '2026-03-05T10:00')]),
    '2026-03-05T15:00:00+07:00',
  )
})

test('nothing is due while a pause is open', () => {
  const open = [pause('2026-03-04T10:00', null)]
  assert.equal(dueOf('2026-03-02T09:00', '5wd', open), null)
  assert.deepEqual(rules('2026-03-02T09:00', '5wd', open), ['03-02 reception_day', '03-03 counted', '03-04 pause'])
  assert.equal(dueOf('2026-03-03T16:00', '8h', open), null)
  const { lines } = due(calendar, at('2026-03-03T16:00'), parseTerm('8h'), open)
  assert.deepEqual(
    lines.map(({ counted }) => counted),
    [60, 150],
  )
  assert.equal(dueOf('2026-03-02T09:00', '5wd', [pause('2026-03-04T10:00', null, 'restart')]), null)
})

test('a completed dossier is counted again from zero', () => {
  const completed = [pause('2026-03-04T10:00', '2026-03-06T09:00', 'restart')]
  assert.equal(dueOf('2026-03-02T09:00', '3wd', completed), '2026-03-11T17:00:00+07:00')
  assert.deepEqual(rules('2026-03-02T09:00', '3wd', completed), [
    '03-02 reception_day',
    '03-03 restarted',
    '03-04 pause',
    '03-05 pause',
    '03-06 restart_day',
    '03-07 weekend',
    '03-08 weekend',
    '03-09 counted',
    '03-10 counted',
    '03-11 counted',
  ])
})

test('a swapped Saturday is worked and its Friday is not', () => {
  assert.equal(dueOf('2025-04-24T09:00', '2wd'), '2025-04-26T17:00:00+07:00')
  assert.deepEqual(rules('2025-04-25T09:00', '2wd').slice(1, 4), ['04-26 swap_work', '04-27 weekend', '04-28 counted'])
  assert.equal(dueOf('2025-04-29T09:00', '1wd'), '2025-05-05T17:00:00+07:00')
})

test('a shut desk, an opened one, and a Saturday that only receives', () => {
  const local = (kind: LocalDay['kind'], day: string): LocalDay => ({
    kind,
    day: asDay(day),
    hours: null,
    basis: 'QĐ 01',
    verified: true,
  })
  const of = (...closures: LocalDay[]) => compileCalendar({ ...usualRows, closures })
  assert.equal(dueOf('2026-03-02T09:00', '1wd', [], of(local('closed', '2026-03-03'))), '2026-03-04T17:00:00+07:00')
  assert.equal(dueOf('2026-03-06T09:00', '1wd', [], of(local('open', '2026-03-07'))), '2026-03-07T17:00:00+07:00')
  const receives = of(local('reception_only', '2026-03-07'))
  assert.equal(dueOf('2026-03-07T09:00', '1wd', [], receives), '2026-03-09T17:00:00+07:00')
  assert.equal(dueOf('2026-03-06T09:00', '1wd', [], receives), '2026-03-09T17:00:00+07:00')
})

test('desk hours change on their day', () => {
  const [usual] = usualRows.deskHours
  assert.ok(usual)
  const morning = [[7 * 60, 11 * 60]] as const
  const short = { ...usual, effective_from: asDay('2026-03-04'), hours: { 1: morning, 3: morning, 5: morning } }
  const changed = compileCalendar({ ...usualRows, deskHours: [usual, short] })
  assert.equal(dueOf('2026-03-02T09:00', '1wd', [], changed), '2026-03-03T17:00:00+07:00')
  assert.equal(dueOf('2026-03-02T09:00', '2wd', [], changed), '2026-03-04T11:00:00+07:00')
  assert.equal(dueOf('2026-03-02T09:00', '3wd', [], changed), '2026-03-06T11:00:00+07:00')
})

test('beyond its horizon the calendar says so', () => {
  const refusal = { code: 'calendar.outside_horizon' }
  for (const [received, term] of [
    ['2017-12-29T09:00', '1wd'],
    ['2033-01-03T09:00', '1wd'],
    ['2032-12-30T09:00', '15wd'],
    ['2032-12-30T09:00', '15d'],
    ['2032-12-30T09:00', '40h'],
    ['2032-12-31T18:00', '0wd'],
    ['2032-12-31T16:00', '0wd'],
  ] as const) {
    assert.throws(() => dueAt(calendar, at(received), parseTerm(term)), refusal, `quick ${received} ${term}`)
    assert.throws(() => due(calendar, at(received), parseTerm(term)), refusal, `told ${received} ${term}`)
  }
  assert.throws(() => dueAt(calendar, at('2033-01-03T09:00'), parseTerm('1wd')), {
    detail: { day: '2033-01-03', from: '2018-01-01', to: '2032-12-31' },
  })
})

test('a pause that ends before it begins, and a term that is none, are refused', () => {
  const backwards = [pause('2026-03-05T09:00', '2026-03-04T09:00')]
  assert.throws(() => dueOf('2026-03-02T09:00', '5wd', backwards), { code: 'calendar.bad_pause' })
  for (const text of ['', '5', '-1wd', '1.3wd', '1.5d', '0h', '5 days', '1e3wd', '99999wd']) {
    assert.throws(() => parseTerm(text), { code: 'calendar.bad_term' }, text)
  }
  assert.deepEqual(parseTerm('0.5wd'), { amount: 0.5, unit: 'wd' })
  assert.throws(() => dueAt(calendar, at('2026-03-02T09:00'), { amount: 1.2, unit: 'wd' }), {
    code: 'calendar.bad_term',
  })
})
