import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whyNotReappoint } from '../judging/reappoint.ts'
import { RULES } from '../rules/brought-along.ts'
import type { Finding } from '../rules/rule.ts'
import { decide, type Verdict, whyNotDecide } from './decision.ts'

const finding: Finding = {
  rule: 'R1',
  subject: 'H21.16',
  year: 2026,
  outcome: 'proposed',
  effects: ['no_good_rank', 'no_award'],
  reasons: [],
  asks: false,
}
const verdict: Verdict = {
  verdict: 'accepted',
  effects: ['no_award'],
  by: 'lan',
  why: ' Đã xác minh ',
  concerned: false,
  decided_before: false,
}
const refusal = (change: Partial<Verdict>, about = finding) =>
  whyNotDecide(about, { ...verdict, ...change })?.code ?? null

test('a person takes all, some or none of what is proposed, and says why', () => {
  assert.deepEqual(decide(finding, verdict, '2027-01-05T08:00:00+07:00'), {
    rule: 'R1',
    subject: 'H21.16',
    year: 2026,
    verdict: 'accepted',
    effects: ['no_award'],
    by: 'lan',
    at: '2027-01-05T08:00:00+07:00',
    why: 'Đã xác minh',
  })
  assert.equal(refusal({ verdict: 'refused', effects: [] }), null)
})

test('what may not be decided', () => {
  assert.equal(refusal({}, { ...finding, outcome: 'clear', effects: [] }), 'consequences.nothing_proposed')
  assert.equal(refusal({ decided_before: true }), 'consequences.decided_already')
  assert.equal(refusal({ concerned: true }), 'consequences.decides_about_themselves')
  assert.equal(refusal({ why: ' ' }), 'consequences.reason_missing')
  assert.equal(refusal({ effects: ['review_head_post'] }), 'consequences.effect_not_proposed')
  assert.equal(refusal({ effects: [] }), 'consequences.effects_do_not_fit')
  assert.equal(refusal({ verdict: 'refused' }), 'consequences.effects_do_not_fit')
})

test('a late dossier is given another day once', () => {
  const rule = RULES.find(({ code }) => code === 'R3')
  assert.ok(rule)
  assert.equal(whyNotReappoint(rule, { reappointments: 0 }), null)
  assert.equal(whyNotReappoint(rule, { reappointments: 1 })?.code, 'consequences.reappointed_already')
  assert.equal(whyNotReappoint({ ...rule, on: false }, { reappointments: 1 }), null)
})
