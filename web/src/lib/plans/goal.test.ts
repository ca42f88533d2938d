import assert from 'node:assert/strict'
import { test } from 'node:test'
import { figure, wantedText } from './goal.ts'

const texts: Readonly<Record<string, string>> = {
  'targets.comparators.at_least': 'từ {low} trở lên',
  'targets.comparators.between': 'từ {low} đến {high}',
  'targets.reduce': 'giảm {low}',
  'targets.year': 'năm {year}',
  'targets.every.year': 'hằng năm',
}
const say = (key: string, values: Readonly<Record<string, string | number>> = {}): string =>
  (texts[key] ?? key).replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]))
const target = { comparator: '>=', low: 95, high: null, unit: '%', change: null, by_year: 2026, every: null }

test('what a target wants reads as a sentence', () => {
  assert.equal(wantedText('vi', target, say), 'từ 95\u00a0% trở lên, năm 2026')
  assert.equal(
    wantedText(
      'vi',
      { ...target, comparator: 'between', low: 2, high: 3, unit: 'lần', by_year: null, every: 'year' },
      say,
    ),
    'từ 2\u00a0lần đến 3\u00a0lần, hằng năm',
  )
  assert.equal(wantedText('vi', { ...target, change: 'reduce', low: 20 }, say), 'giảm 20\u00a0%, năm 2026')
})

test('a fraction is told in percent, a number without unit stands alone', () => {
  assert.equal(figure('vi', 0.3333, 'ratio'), '33,33\u00a0%')
  assert.equal(figure('vi', 12.5, null), '12,5')
})
