import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asDay } from '#platform/time.ts'
import { type Initiative, type State, states } from './initiative.ts'
import { type Acting, type Action, actions, whyNot, whyNotApplyAt, whyNotAssessor, whyNotPeriods } from './rules.ts'

const given = (state: State, proposed_as: Initiative['proposed_as'] = 'officer') => ({
  state,
  proposed_as,
  proposed_by: 'anna',
  assessor_id: 'binh',
})
const acting = (account: string, speaks_for_agency = false): Acting => ({ accounts: [account], speaks_for_agency })
const code = (action: Action, state: State, by: Acting, as: Initiative['proposed_as'] = 'officer') =>
  whyNot(action, given(state, as), by)?.code ?? 'open'

test('each action is open in its states alone, to whom it belongs', () => {
  const by: Record<Action, string> = {
    amend: 'anna',
    withdraw: 'anna',
    assign: 'chi',
    assess: 'binh',
    recognise: 'chi',
    decline: 'chi',
    apply: 'chi',
  }
  const open = Object.fromEntries(
    (Object.keys(actions) as Action[]).map((action) => [
      action,
      states.filter((state) => code(action, state, acting(by[action])) === 'open').join(' '),
    ]),
  )
  assert.deepEqual(open, {
    amend: 'proposed',
    withdraw: 'proposed',
    assign: 'proposed assigned',
    assess: 'assigned',
    recognise: 'assessed',
    decline: 'assessed',
    apply: 'recognised',
  })
  assert.equal(code('recognise', 'declined', acting('chi')), 'initiatives.recognise_when')
})

test('an officer’s proposal is changed by them alone; an agency’s by whoever speaks for it', () => {
  assert.equal(code('amend', 'proposed', acting('chi', true)), 'initiatives.not_yours')
  assert.equal(code('withdraw', 'proposed', acting('chi', true), 'agency'), 'open')
  assert.equal(code('withdraw', 'proposed', acting('chi', false), 'agency'), 'initiatives.not_yours')
})

test('only who is named assesses, and nobody decides about their own', () => {
  assert.equal(code('assess', 'assigned', acting('chi')), 'initiatives.not_assessor')
  assert.equal(code('recognise', 'assessed', acting('anna')), 'initiatives.own')
  assert.equal(code('decline', 'assessed', acting('anna')), 'initiatives.own')
  assert.equal(code('apply', 'recognised', acting('anna')), 'open')
})

test('the period after begins later than the one before', () => {
  const told = (before_period: string, after_period: string) =>
    whyNotPeriods({ before_period, after_period })?.code ?? 'open'
  assert.equal(told('2025', '2026'), 'open')
  assert.equal(told('2026-Q1', '2026-Q2'), 'open')
  assert.equal(told('2025-12', '2026'), 'open')
  assert.equal(told('2026-H1', '2026-07'), 'open')
  assert.equal(told('2026-Q2', '2026-Q2'), 'initiatives.period_not_later')
  assert.equal(told('2026', '2026-Q1'), 'initiatives.period_not_later')
  assert.equal(told('2026-H2', '2026-Q1'), 'initiatives.period_not_later')
})

test('an assessor appraises for the province, did not propose it, and has until today or later', () => {
  const today = asDay('2026-03-02')
  const told = (assessor_id: string, day: string) =>
    whyNotAssessor(given('proposed'), { assessor_id, assess_by: asDay(day) }, { assessors: ['anna', 'binh'], today })
      ?.code ?? 'open'
  assert.equal(told('binh', '2026-03-02'), 'open')
  assert.equal(told('binh', '2026-03-01'), 'initiatives.day_passed')
  assert.equal(told('anna', '2026-03-20'), 'initiatives.assessor_proposed_it')
  assert.equal(told('chi', '2026-03-20'), 'initiatives.assessor_unknown')
})

test('it is applied elsewhere, and noted once by each agency', () => {
  const noted = [{ applied_at_id: 'two', applied_from: asDay('2026-05-01') }]
  const told = (agency: string) => whyNotApplyAt({ agency_id: 'one' }, noted, agency)?.code ?? 'open'
  assert.deepEqual(['one', 'two', 'three'].map(told), [
    'initiatives.applied_at_home',
    'initiatives.applied_already',
    'open',
  ])
})
