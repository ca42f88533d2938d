import assert from 'node:assert/strict'
import { test } from 'node:test'
import { syncShare } from './sync-base.ts'

const facts = { period: 'month', synchronised: 90, national_report: null, portal: 80, last_year: 1300 } as const
const share = (numerator: number, denominator: number) => ({ kind: 'share', numerator, denominator })

test('the larger of national report and portal is the denominator', () => {
  const known = { ...facts, last_year: null }
  assert.deepEqual(syncShare({ ...known, national_report: 100 }), { value: share(90, 100), flag: null })
  assert.deepEqual(syncShare({ ...known, national_report: 60 }), { value: share(90, 80), flag: null })
})

test('without a report a twelfth or a quarter of last year stands in, and says so', () => {
  const flag = 'TEMP_NATIONAL_REPORT_DENOMINATOR'
  assert.deepEqual(syncShare(facts), { value: share(1080, 1300), flag })
  assert.deepEqual(syncShare({ ...facts, period: 'quarter' }), { value: share(360, 1300), flag })
  assert.deepEqual(syncShare({ ...facts, portal: 200 }), { value: share(1080, 2400), flag })
})

test('a year without a report stands on the portal alone, and nothing at all is no share', () => {
  const flag = 'NO_NATIONAL_REPORT_DATA'
  assert.deepEqual(syncShare({ ...facts, period: 'year' }), { value: share(90, 80), flag })
  assert.deepEqual(syncShare({ ...facts, last_year: null, portal: null }), { value: null, flag })
})
