import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { asDay } from '#platform/time.ts'
import {
  type Round,
  type RoundState,
  type Step,
  steps,
  stepsOpenTo,
  type Work,
  type WorkFacts,
  whyNot,
  whyNotStep,
  works,
  worksOpenIn,
} from './round.ts'

const STATES: RoundState[] = [
  'open',
  'self_scoring',
  'appraising',
  'explaining',
  'second_appraisal',
  'council',
  'published',
]
const in_ = (state: RoundState): Round => ({
  code: 'R2026',
  state,
  deadlines: { self_scoring: asDay('2027-02-15'), appraising: asDay('2027-03-15') },
})
const around = { today: asDay('2027-02-10'), agencies: 12, undecided: 0, disputes_open: 0 }
const facts: WorkFacts = {
  today: asDay('2027-02-10'),
  component: { code: '1.1.1', max: 500, evidence: ['Quyết định'] },
  places: 2,
  measured: false,
  disputed: false,
  agency: { in_round: true, ended_on: null, successor: null },
  extended_to: null,
  points: 250,
  nothing_arose: false,
  points_before: null,
  reason: 'Ban hành ngày 05/01',
  evidence: [{ file: 'f1', claimed_by: [] }],
  actor: 'lan',
  self_scored_by: null,
}
const refusal = (work: Work, state: RoundState, change: Partial<WorkFacts>) =>
  whyNot(work, in_(state), { ...facts, ...change })?.code ?? null

test('a round goes from open to published, with or without explanations', () => {
  const path = (...names: Step[]) =>
    names.reduce<RoundState>((state, step) => {
      assert.equal(whyNotStep(step, in_(state), around), null, `${step} when ${state}`)
      return steps[step].to
    }, 'open')
  const begin = ['start_self_scoring', 'start_appraisal'] as const
  assert.equal(path(...begin, 'hand_to_council', 'publish'), 'published')
  assert.equal(path(...begin, 'ask_explanations', 'start_second_appraisal', 'hand_to_council', 'publish'), 'published')
})

test('no state but the last is a dead end, and nothing leads out of it', () => {
  for (const state of STATES) assert.equal(stepsOpenTo(in_(state), around).length > 0, state !== 'published', state)
  assert.deepEqual(worksOpenIn('published'), [])
})

test('a frozen round refuses every step and every work', () => {
  const frozen = in_('published')
  fc.assert(
    fc.property(
      fc.constantFrom(...(Object.keys(works) as Work[])),
      fc.constantFrom(...(Object.keys(steps) as Step[])),
      fc.record({ measured: fc.boolean(), disputed: fc.boolean(), points: fc.integer({ min: -10, max: 600 }) }),
      (work, step, change) => {
        assert.equal(whyNot(work, frozen, { ...facts, ...change })?.code, 'indexes.round_frozen')
        assert.equal(whyNotStep(step, frozen, around)?.code, 'indexes.round_frozen')
      },
    ),
  )
})

test('nothing is published while a dispute is open or points are undecided', () => {
  const why = (change: Partial<typeof around>) => whyNotStep('publish', in_('council'), { ...around, ...change })?.code
  assert.equal(why({ disputes_open: 1 }), 'indexes.disputes_open')
  assert.equal(why({ undecided: 3 }), 'indexes.points_undecided')
  assert.equal(why({ agencies: 0 }), 'indexes.round_without_agencies')
  assert.equal(why({}), undefined)
})

test('self-scoring ends with its last day, unless the agency was given another', () => {
  const on = (today: string, extended_to: string | null = null) =>
    refusal('self_score', 'self_scoring', {
      today: asDay(today),
      extended_to: extended_to && asDay(extended_to),
    } as Partial<WorkFacts>)
  assert.equal(on('2027-02-15'), null)
  assert.equal(on('2027-02-16'), 'indexes.deadline_passed')
  assert.equal(on('2027-02-20', '2027-02-20'), null)
  assert.equal(on('2027-02-21', '2027-02-20'), 'indexes.deadline_passed')
  assert.equal(on('2027-02-15', '2027-02-01'), null)
})

test('appraisal after the deadline is refused', () => {
  assert.equal(refusal('appraise', 'appraising', { today: asDay('2027-03-16') }), 'indexes.deadline_passed')
})

test('what is measured is not typed over, only disputed with a reason', () => {
  for (const [work, state] of [
    ['self_score', 'self_scoring'],
    ['appraise', 'appraising'],
    ['appraise_again', 'second_appraisal'],
    ['decide', 'council'],
  ] as const)
    assert.equal(refusal(work, state, { measured: true }), 'indexes.measured_is_not_typed', work)
  assert.equal(refusal('dispute', 'self_scoring', { measured: true }), null)
  assert.equal(refusal('dispute', 'self_scoring', { measured: true, reason: '  ' }), 'indexes.reason_missing')
  assert.equal(refusal('dispute', 'self_scoring', { measured: true, disputed: true }), 'indexes.disputed_already')
  assert.equal(refusal('dispute', 'self_scoring', {}), 'indexes.only_measured_is_disputed')
  assert.equal(refusal('settle_dispute', 'council', { measured: true }), 'indexes.nothing_disputed')
  assert.equal(refusal('settle_dispute', 'council', { measured: true, disputed: true }), null)
})

test('points stay within their limits and decimals', () => {
  const with_ = (points: number | null) => refusal('self_score', 'self_scoring', { points })
  assert.equal(with_(500), null)
  assert.equal(with_(510), 'indexes.points_outside_limits')
  assert.equal(with_(-10), 'indexes.points_outside_limits')
  assert.equal(with_(Number.NaN), 'indexes.points_outside_limits')
  assert.equal(with_(125), 'indexes.points_too_fine')
  assert.equal(with_(null), 'indexes.points_missing')
})

test('points above zero need their papers; a zero proves itself', () => {
  assert.equal(refusal('self_score', 'self_scoring', { evidence: [] }), 'indexes.evidence_missing')
  assert.equal(refusal('self_score', 'self_scoring', { evidence: [], points: 0 }), null)
})

test('one paper does not prove the same thing for two agencies or two rounds', () => {
  const evidence = [{ file: 'f1', claimed_by: [{ agency: 'H21.17', round: 'R2026' }] }]
  assert.equal(refusal('self_score', 'self_scoring', { evidence }), 'indexes.evidence_used_elsewhere')
})

test('an appraiser changes points with a reason and judges no score of their own', () => {
  const appraise = (change: Partial<WorkFacts>) => refusal('appraise', 'appraising', { points_before: 500, ...change })
  assert.equal(appraise({ reason: '' }), 'indexes.reason_missing')
  assert.equal(appraise({ reason: '', points: 500 }), null)
  assert.equal(appraise({ self_scored_by: 'lan' }), 'indexes.own_score_appraised')
})

test('an agency that merged away in mid-round scores no more from that day on', () => {
  const ended = (today: string) =>
    refusal('self_score', 'self_scoring', {
      today: asDay(today),
      agency: { in_round: true, ended_on: asDay('2027-02-11'), successor: 'H21.20' },
    })
  assert.equal(ended('2027-02-10'), null)
  assert.equal(ended('2027-02-11'), 'indexes.agency_has_ended')
  assert.equal(
    refusal('self_score', 'self_scoring', { agency: { in_round: false, ended_on: null, successor: null } }),
    'indexes.agency_not_in_round',
  )
})
