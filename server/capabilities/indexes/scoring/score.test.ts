import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asDay } from '#platform/time.ts'
import { componentOf } from '../criteria/criteria-set.ts'
import { ONE_STOP_AGENCY, PAR_MODEL, QD_766 } from '../sets/index.ts'
import { points } from './exact.ts'
import { score } from './score.ts'
import type { Scoring, Value } from './scoring.ts'

const terms = { places: 2, not_applicable: 'remove' } as const
const share = (numerator: number, denominator: number): Value => ({ kind: 'share', numerator, denominator })

/** Points a row of a set earns, in points as people write them. */
function earned(set: typeof PAR_MODEL, code: string, value: Value | null): number | null {
  const component = componentOf(set, code)
  assert.ok(component, code)
  const { points } = score(component, value, set)
  return points === null ? null : points / 1000
}

test('QĐ 766 scores by its formulas', () => {
  assert.equal(earned(QD_766, '2.1', share(937, 1000)), 18.74)
  assert.equal(earned(QD_766, '3.1', share(40, 100)), 1)
  assert.equal(earned(QD_766, '3.1', share(81, 100)), 2)
  assert.equal(earned(QD_766, '3.3', share(25, 100)), 3)
  assert.equal(earned(QD_766, '3.5b', share(33, 100)), 0.83)
  assert.equal(earned(QD_766, '3.6', share(1, 3)), 2)
  assert.equal(earned(QD_766, '4.3', share(1, 7)), 0.36)
})

test('no feedback is full, no dossiers is zero, and nothing known is neither', () => {
  assert.equal(earned(QD_766, '5.2', share(0, 0)), 6)
  assert.equal(earned(QD_766, '5.3', share(0, 0)), 6)
  assert.equal(earned(QD_766, '5.4', { kind: 'parts', total: 0, parts: { late: 0, complained: 0 } }), 0)
  assert.equal(earned(QD_766, '2.1', share(0, 0)), null)
  assert.equal(earned(QD_766, '2.1', share(0, 8)), 0)
  assert.equal(earned(QD_766, '5.2', null), null)
})

test('satisfaction with handling is what is left of late and complained of, full from 90 %', () => {
  const of = (late: number, complained: number): Value => ({ kind: 'parts', total: 200, parts: { late, complained } })
  assert.equal(earned(QD_766, '5.4', of(10, 10)), 6)
  assert.equal(earned(QD_766, '5.4', of(30, 10)), 5.33)
  assert.equal(earned(QD_766, '5.4', of(150, 150)), 0)
})

test('the mean handling time informs and earns nothing', () => {
  const component = componentOf(QD_766, '2.2')
  assert.ok(component)
  const { status, points, max, explanation } = score(component, share(90, 4), QD_766)
  assert.deepEqual({ status, points, max }, { status: 'information', points: null, max: 0 })
  assert.equal(explanation[0]?.detail.size, 22.5)
})

test('a component that does not apply leaves the sum, or counts in full, as its set says', () => {
  const row = { code: 'x', max: points(4), scoring: { kind: 'LINEAR', when_none: 'unknown' } } as const
  const none: Value = { kind: 'not_applicable', reason: 'cấp xã không công bố' }
  const removed = score(row, none, terms)
  assert.deepEqual([removed.points, removed.max], [null, 0])
  const full = score(row, none, { ...terms, not_applicable: 'full_points' })
  assert.deepEqual([full.points, full.max], [4000, 4000])
})

test('a floor is reached at exactly its percent and not a hair below', () => {
  assert.equal(earned(PAR_MODEL, '3.4.1', share(9, 10)), 2.7)
  assert.equal(earned(PAR_MODEL, '3.4.1', share(899_999_999, 1_000_000_000)), 0)
})

test('steps give what the best reached step gives', () => {
  assert.equal(earned(PAR_MODEL, '1.3.1', share(3, 10)), 1)
  assert.equal(earned(PAR_MODEL, '1.3.1', share(29, 100)), 0.5)
  assert.equal(earned(PAR_MODEL, '1.3.1', share(2, 10)), 0.5)
  assert.equal(earned(PAR_MODEL, '1.3.1', share(19, 100)), 0)
})

test('a plan in time is full, some days late half, later or never nothing', () => {
  const due_on = asDay('2025-12-31')
  const on = (done_on: string | null): Value => ({ kind: 'day', done_on: done_on && asDay(done_on), due_on }) as Value
  assert.equal(earned(PAR_MODEL, '1.1.1', on('2025-12-31')), 0.5)
  assert.equal(earned(PAR_MODEL, '1.1.1', on('2026-01-01')), 0.25)
  assert.equal(earned(PAR_MODEL, '1.1.1', on('2026-01-31')), 0.25)
  assert.equal(earned(PAR_MODEL, '1.1.1', on('2026-02-01')), 0)
  assert.equal(earned(PAR_MODEL, '1.1.1', on(null)), 0)
})

test('a missing report takes an eighth of a point, shown to two decimals', () => {
  const missing = (count: number): Value => ({ kind: 'breaches', counts: { missing_or_late: count } })
  assert.equal(earned(PAR_MODEL, '1.2', missing(0)), 0.5)
  assert.equal(earned(PAR_MODEL, '1.2', missing(1)), 0.38)
  assert.equal(earned(PAR_MODEL, '1.2', missing(4)), 0)
  assert.equal(earned(PAR_MODEL, '1.2', missing(9)), 0)
})

test('a light breach takes half, a serious one all', () => {
  const breaches = (light: number, serious: number): Value => ({ kind: 'breaches', counts: { light, serious } })
  assert.equal(earned(PAR_MODEL, '5.4.2', breaches(1, 0)), 1)
  assert.equal(earned(PAR_MODEL, '5.4.2', breaches(0, 1)), 0)
})

test('a task done late counts half', () => {
  assert.equal(earned(PAR_MODEL, '1.6', { kind: 'parts', total: 20, parts: { on_time: 15, late: 3 } }), 1.65)
  assert.equal(earned(PAR_MODEL, '1.6', { kind: 'parts', total: 20, parts: { on_time: 15 } }), null)
})

test('two questions share the points, and one open answer leaves all open', () => {
  const answers = (...list: (boolean | null)[]): Value => ({ kind: 'answers', answers: list })
  assert.equal(earned(PAR_MODEL, '2.2.1', answers(true, true)), 1)
  assert.equal(earned(PAR_MODEL, '2.2.1', answers(true, false)), 0.5)
  assert.equal(earned(PAR_MODEL, '2.2.1', answers(true, null)), null)
})

test('each initiative counts until the row is full', () => {
  const count = (n: number): Value => ({ kind: 'count', count: n })
  assert.deepEqual(
    [0, 1, 2, 7].map((n) => earned(PAR_MODEL, '1.5', count(n))),
    [0, 0.75, 1.5, 1.5],
  )
})

test('survey slips weigh A 100, B 60, C 20, D 0; three items share the points', () => {
  const slip = { A: 10, B: 5, C: 5, D: 0 }
  assert.equal(earned(PAR_MODEL, '1.8', { kind: 'tally', items: [slip] }), 1.05)
  assert.equal(earned(PAR_MODEL, '2.5', { kind: 'tally', items: [slip, { A: 4 }, { D: 4 }] }), 1.7)
  assert.equal(earned(PAR_MODEL, '2.5', { kind: 'tally', items: [slip, { A: 4 }, {}] }), null)
})

test('SIPAS gives its percent of ten points', () => {
  assert.equal(earned(PAR_MODEL, '8.1', share(82.66, 100)), 8.27)
})

test('a target overshot is full, a fall is nothing', () => {
  assert.equal(earned(PAR_MODEL, '8.2', share(1_150, 1_000)), 2)
  assert.equal(earned(PAR_MODEL, '8.4', share(-1.2, 8)), 0)
  assert.equal(earned(PAR_MODEL, '8.4', share(8.1, 8.5)), 2.38)
})

test('a one-stop criterion takes one option, or the mean of the cases', () => {
  assert.equal(earned(ONE_STOP_AGENCY, '6', { kind: 'option', option: 'one' }), 1)
  assert.equal(earned(ONE_STOP_AGENCY, '1', { kind: 'tally', items: [{ two: 30, one: 60, none: 10 }] }), 1.2)
})

test('a threshold differs by group', () => {
  const targets = [
    { group: 'upland', target: 60_000 },
    { group: 'lowland', target: 80_000 },
  ]
  const scoring: Scoring = { kind: 'THRESHOLD_BY_GROUP', comparator: 'at_least', targets, when_none: 'unknown' }
  const row = { code: 'ntm', max: 1000, scoring }
  const of = (group: string): Value => ({ kind: 'share', numerator: 60, denominator: 100, group })
  assert.equal(score(row, of('upland'), terms).points, 1000)
  assert.equal(score(row, of('lowland'), terms).points, 0)
  assert.throws(() => score(row, of('island'), terms), { code: 'indexes.group_unknown' })
})

test('what cannot be is refused, not scored', () => {
  const refused = (code: string, value: Value, objection: string) =>
    assert.throws(() => earned(PAR_MODEL, code, value), { code: objection }, `${code} ${JSON.stringify(value)}`)
  refused('3.4.1', share(-1, -10), 'indexes.value_impossible')
  refused('3.4.1', share(Number.NaN, 10), 'indexes.value_impossible')
  refused('1.5', { kind: 'count', count: -1 }, 'indexes.value_impossible')
  refused('1.8', { kind: 'tally', items: [{ A: 1, E: 2 }] }, 'indexes.value_impossible')
  refused('1.8', { kind: 'tally', items: [] }, 'indexes.value_impossible')
  refused('2.1.2', { kind: 'breaches', counts: { imagined: 1 } }, 'indexes.value_impossible')
  refused('1.5', share(1, 2), 'indexes.value_of_another_kind')
})

test('a third of a point three times is not a float’s idea of one', () => {
  const row = { code: 'x', max: points(0.1), scoring: { kind: 'LINEAR', when_none: 'unknown' } } as const
  assert.equal(score(row, share(1, 4), terms).points, 30)
  assert.equal(score(row, share(3, 20), terms).points, 20)
  assert.equal(score(row, share(149_999, 1_000_000), terms).points, 10)
})
