import assert from 'node:assert/strict'
import { test } from 'node:test'
import { RULES } from '../rules/brought-along.ts'
import { evaluate } from './evaluate.ts'
import { type PlannedVisit, visitsByEnterprise } from './visits.ts'

const visit = (plan: string, tax_code: string, on: string, cause: string | null = null, year = 2026): PlannedVisit => {
  return { plan, agency: `agency of ${plan}`, tax_code, on, cause, year }
}
const plan = [
  visit('P3', '0101243150', '2026-09-01'),
  visit('P1', '0101243150', '2026-03-01'),
  visit('P2', '0101 243 150', '2026-05-01', 'Tố cáo về an toàn thực phẩm'),
  visit('P4', '0101243150-001', '2026-03-01'),
  visit('P5', '0101243150', '2025-03-01', null, 2025),
]

test('visits to one tax code are found however it is written; a branch is another enterprise', () => {
  const found = visitsByEnterprise(plan, 2026)
  assert.deepEqual(
    [...found].map(([code, visits]) => [code, visits.map((one) => one.plan)]),
    [
      ['0101243150', ['P1', 'P2', 'P3']],
      ['0101243150001', ['P4']],
    ],
  )
})

test('the second visit without a cause is proposed to be blocked', () => {
  const rule = RULES.find(({ code }) => code === 'R8')
  assert.ok(rule)
  const judge = (tax_code: string) => {
    const visits = visitsByEnterprise(plan, 2026).get(tax_code) ?? []
    return evaluate(rule, { subject: tax_code, year: 2026 }, { kind: 'visits', visits })
  }
  const { outcome, effects, reasons } = judge('0101243150')
  assert.deepEqual([outcome, effects], ['proposed', ['block_second_visit']])
  assert.deepEqual(
    reasons.map(({ detail }) => detail.plan),
    ['P3'],
  )
  const second = [visit('P6', '1', '2026-01-01'), visit('P7', '1', '2026-01-02')]
  assert.equal(evaluate(rule, { subject: '1', year: 2026 }, { kind: 'visits', visits: second }).outcome, 'proposed')
  assert.equal(judge('0101243150001').outcome, 'clear')
  assert.equal(judge('9').outcome, 'not_arisen')
})
