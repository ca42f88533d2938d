import assert from 'node:assert/strict'
import { test } from 'node:test'
import { behind } from './behind.ts'

const round = (code: string, period: string, state: 'published' | 'council' = 'published') => ({
  code,
  period,
  state,
  set: code.startsWith('C') ? 'par-model@1' : 'one-stop-agency@2',
})
const rounds = [
  round('C-2026', '2026', 'council'),
  round('C-2025', '2025'),
  round('C-2024', 'R2024'),
  round('C-2022', '2022'),
  round('Q', '2025-Q1'),
  round('M-2025', '2025'),
]
const about = { agency: 'X01', subject_kind: 'agency', year: 2025 } as const
const hrefs = (...[condition]: [Parameters<typeof behind>[1]]) =>
  behind(about, condition, rounds).map(({ href }) => href)

test('a late share leads to the dossiers counted', () => {
  assert.deepEqual(hrefs({ kind: 'late_share' }), [
    '/cockpit/rows?measure=on_time_all&agency=X01&subtree=true&period=2025',
  ])
})

test('a class leads to the sheet of its year, a sequence to every year it may rest on', () => {
  assert.deepEqual(hrefs({ kind: 'rank', set: 'par-model' }), ['/indexes/rounds/C-2025/agencies/X01'])
  const sequences = [
    { rank: 'average', years: 3 },
    { rank: 'weak', years: 2 },
  ]
  assert.deepEqual(hrefs({ kind: 'ranks_in_sequence', set: 'par-model', sequences }), [
    '/indexes/rounds/C-2025/agencies/X01',
    '/indexes/rounds/C-2024/agencies/X01',
  ])
})

test('what follows other rules leads to them; where no page has the facts there is no link', () => {
  assert.deepEqual(hrefs({ kind: 'follows', rules: ['R4', 'R5'] }), ['?year=2025#rule-R4', '?year=2025#rule-R5'])
  assert.deepEqual(hrefs({ kind: 'yearly' }), [])
  assert.deepEqual(hrefs({ kind: 'figure', measure: 'sipas' }), [
    '/cockpit/rows?measure=sipas&agency=X01&subtree=true&period=2025',
  ])
})
