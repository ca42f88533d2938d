import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Objection } from '#platform/objection.ts'
import { asDay } from '#platform/time.ts'
import type { Round, RoundState, WorkFacts } from '../rounds/round.ts'
import { missingFrom, record, type ScoreEntry, standingOf } from './history.ts'

const round = (state: RoundState): Round => ({ code: 'R2026', state, deadlines: {} })
const facts: WorkFacts = {
  today: asDay('2027-02-10'),
  component: { code: '1.5', max: 1500, evidence: ['Quyết định công nhận'] },
  places: 2,
  measured: false,
  disputed: false,
  agency: { in_round: true, ended_on: null, successor: null },
  extended_to: null,
  points: 1500,
  nothing_arose: false,
  points_before: null,
  reason: ' Hai sáng kiến ',
  evidence: [{ file: 'f1', claimed_by: [] }],
  actor: 'lan',
  self_scored_by: null,
}
const at = '2027-02-10T09:00:00+07:00'
const entry = (work: ScoreEntry['work'], to: number | null, by = 'minh'): ScoreEntry => {
  return { work, by, at, from: null, to, why: 'x', evidence: [] }
}

test('a line says who, when, from, to and why', () => {
  assert.deepEqual(record('self_score', round('self_scoring'), facts, at), {
    work: 'self_score',
    by: 'lan',
    at,
    from: null,
    to: 1500,
    why: 'Hai sáng kiến',
    evidence: ['f1'],
  })
})

test('a dispute keeps the measured points', () => {
  const disputing = { ...facts, measured: true, points: null, points_before: 1200 }
  const line = record('dispute', round('self_scoring'), disputing, at)
  assert.deepEqual([line.from, line.to], [1200, 1200])
})

test('what the rules refuse leaves no line', () => {
  assert.throws(() => record('self_score', round('council'), facts, at), Objection)
})

test('a claim is not decided until somebody else judged it', () => {
  const claimed = [entry('self_score', 1500, 'lan')]
  assert.deepEqual(standingOf(claimed), {
    points: 1500,
    disputed: false,
    left_out: false,
    decided: false,
    self_scored_by: 'lan',
  })
  const judged = standingOf([
    ...claimed,
    entry('appraise', 750),
    entry('explain', 750, 'lan'),
    entry('appraise_again', 1500),
  ])
  assert.deepEqual([judged.points, judged.decided], [1500, true])
})

test('a measure goes on filling until a dispute is settled against it', () => {
  const history = [entry('measure', 1200), entry('measure', 1210), entry('dispute', 1210)]
  assert.deepEqual([standingOf(history).points, standingOf(history).disputed], [1210, true])
  const settled = [...history, entry('settle_dispute', 1300), entry('measure', 1100)]
  assert.deepEqual([standingOf(settled).points, standingOf(settled).disputed], [1300, false])
})

test('nothing touched is nothing known', () => {
  assert.equal(standingOf([]).points, null)
  assert.equal(standingOf([entry('self_score', 0), entry('appraise', 0)]).points, 0)
  assert.equal(standingOf([entry('measure', null)]).decided, false)
})

test('what the agency has still to score is missing; the measured is not', () => {
  const rows = ['1', '2', '3'].map((code) => ({ code, measured: code === '2' }))
  assert.deepEqual(missingFrom(rows, new Map([['1', [entry('self_score', 0)]]])), ['3'])
})
