import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asDay } from '#platform/time.ts'
import { broughtRules } from './brought.ts'
import { type ReportingWindow, type Rule, ruleFor } from './rule.ts'
import { isNeeded, whyNotValue } from './values.ts'

const rules: Rule[] = broughtRules.map((rule) => ({ ...rule, agency_id: null }))
const on = (code: string, day: string) => ruleFor(rules, code, asDay(day), [])

test('every brought rule has a basis, a shape the program checks, and no second value on the same day', () => {
  for (const rule of rules) {
    assert.ok(rule.basis.length > 5, rule.code)
    assert.ok(isNeeded(rule.code), rule.code)
    assert.equal(whyNotValue(rule.code, rule.value), null, rule.code)
    const others = rules.filter((one) => one !== rule && one.code === rule.code)
    for (const other of others)
      assert.ok((rule.valid_to ?? '9999') < other.valid_from || (other.valid_to ?? '9999') < rule.valid_from, rule.code)
  }
})

test('numbers as regulation has them', () => {
  const valueOn = (code: string, day = '2026-03-02') => on(code, day)?.value
  assert.equal(valueOn('calendar.cutoff_minute'), 900)
  assert.equal(valueOn('dossiers.apology_days_before'), 1)
  assert.equal(valueOn('dossiers.reappointment_limit'), 1)
  assert.equal(valueOn('consequences.unit_late_share'), 10)
  assert.deepEqual(
    ['wrong_per_dossier', 'wrong_per_asker', 'looks_per_address', 'wrong_minutes'].map((code) =>
      valueOn(`dossiers.${code}`),
    ),
    [10, 30, 120, 15],
  )
  assert.deepEqual([valueOn('plans.sure_from'), valueOn('plans.due_soon_days')], [0.8, 15])
  assert.deepEqual([valueOn('dossiers.decree', '2025-06-30'), valueOn('dossiers.decree')], ['ND61', 'ND118'])
  const windows = valueOn('measures.reporting_windows') as ReportingWindow[]
  assert.deepEqual(
    windows.map(({ code, from, to, send_by }) => `${code} ${from} ${to} ${send_by}`),
    ['Q1 -12-15 03-14 03-20', 'H1 -12-15 06-14 06-20', 'Q3 06-15 09-14 09-20', 'year -12-15 12-14 12-20'],
  )
})

test('what was taken from memory says so', () => {
  const verifiedOn = (code: string, day: string) => on(code, day)?.verified
  assert.equal(verifiedOn('measures.reporting_windows', '2026-01-01'), true)
  assert.equal(verifiedOn('dossiers.reappointment_limit', '2025-06-30'), true)
  assert.equal(verifiedOn('dossiers.reappointment_limit', '2025-07-01'), false)
  assert.equal(verifiedOn('dossiers.due_soon_minutes', '2026-01-01'), false)
})
