import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, asDay } from '#platform/time.ts'
import { aReceipt } from './given.ts'
import { ledgerDays, ledgerRows, spansOf } from './ledger.ts'

test('the ledger of 15 working days over Tết 2026 is three rows', () => {
  assert.deepEqual(ledgerRows(aReceipt.ledger), [
    { rule: 'Ngày làm việc', basis: null, on: '06/02, 09–13/02, 23–27/02, 02–05/03/2026', days: 15, minutes: 0 },
    { rule: 'Nghỉ hằng tuần', basis: null, on: '07–08/02, 14–15/02, 21–22/02, 28/02–01/03/2026', days: 0, minutes: 0 },
    {
      rule: 'Nghỉ Tết Nguyên đán',
      basis: 'Bộ luật Lao động 2019, Điều 112',
      on: '16–20/02/2026',
      days: 0,
      minutes: 0,
    },
  ])
})

test('days and working minutes add up apart; one rule counted and not counted is two rows', () => {
  const day = asDay('2026-03-02')
  const line = { rule: 'Tính vào thời hạn', basis: null }
  const rows = ledgerRows([
    { day, counted: true, ...line },
    { day: addDays(day, 1), counted: 240, ...line },
    { day: addDays(day, 2), counted: 0, ...line },
  ])
  assert.deepEqual(
    rows.map(({ on, days, minutes }) => [on, days, minutes]),
    [
      ['02–03/03/2026', 1, 240],
      ['04/03/2026', 0, 0],
    ],
  )
})

test('the calendar speaks in codes, the slip in words', () => {
  const line = { day: asDay('2026-03-02'), counted: true, rule: 'counted', basis: null }
  const said = ledgerDays([line, { ...line, rule: 'not_in_words' }], { counted: 'Tính vào thời hạn' })
  assert.deepEqual(
    said.map(({ rule }) => rule),
    ['Tính vào thời hạn', 'not_in_words'],
  )
})

test('a year is said where it ends', () => {
  const days = ['2025-12-30', '2025-12-31', '2026-01-01', '2026-01-05'].map(asDay)
  assert.deepEqual(spansOf(days), ['30/12/2025–01/01', '05/01/2026'])
  assert.deepEqual(spansOf(['2025-12-30', '2026-01-05'].map(asDay)), ['30/12/2025', '05/01/2026'])
})

test('no day is lost or added by joining', () => {
  const chosen = fc.uniqueArray(fc.integer({ min: 0, max: 20 }), { minLength: 1 })
  fc.assert(
    fc.property(chosen, (offsets) => {
      const sorted = offsets.toSorted((a, b) => a - b)
      const spans = spansOf(sorted.map((offset) => addDays(asDay('2026-03-01'), offset)))
      const told = spans.flatMap((span) => {
        const [first = 0, last = first] = span.split('–').map((end) => Number(end.slice(0, 2)))
        return Array.from({ length: last - first + 1 }, (_, at) => first + at - 1)
      })
      assert.deepEqual(told, sorted)
    }),
  )
})
