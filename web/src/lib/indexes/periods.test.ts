import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastMonth, periodAsked, periodLinks } from './periods.ts'

const codes = (shown: string, today: string) =>
  periodLinks(shown, today).map(({ links }) => links.map(({ code }) => code).join(' '))

test('months, quarters and years up to today are offered, newest first', () => {
  assert.deepEqual(codes('2026', '2026-02-03'), [
    '2026-02 2026-01 2025-12 2025-11 2025-10 2025-09',
    '2026-Q1 2025-Q4 2025-Q3 2025-Q2',
    '2026 2025',
  ])
})

test('an older period that is shown stands at the end of its kind', () => {
  assert.equal(codes('2024-Q3', '2026-02-03')[1], '2026-Q1 2025-Q4 2025-Q3 2025-Q2 2024-Q3')
  assert.equal(periodLinks('2024-Q3', '2026-02-03')[1]?.links.at(-1)?.label, 'III/2024')
})

test('the last whole month goes back over the turn of the year; what is no period is none', () => {
  assert.equal(lastMonth('2026-01-09'), '2025-12')
  assert.deepEqual(['2026-Q3', '2026-13', 'R2026', null].map(periodAsked), ['2026-Q3', null, null, null])
})
