import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MEASURES_ASKED } from '../scores/measures-asked.ts'
import type { Scoring } from '../scoring/scoring.ts'
import { BROUGHT_ALONG, ONE_STOP_AGENCY } from '../sets/index.ts'
import { checkSet, stopIfUnsound } from './check-set.ts'
import type { Component, CriteriaSet } from './criteria-set.ts'

const known = {
  measures: new Map<string, readonly string[]>(Object.keys(MEASURES_ASKED).map((name) => [name, []])),
  kinds: new Set(['province', 'department', 'commune', 'officer']),
}

/** The one-stop set with its first component changed. */
function withFirst(change: Partial<Component>): CriteriaSet {
  const [field] = ONE_STOP_AGENCY.fields
  assert.ok(field)
  const [first, ...rest] = field.criteria
  assert.ok(first)
  const components = first.components.map((component) => ({ ...component, ...change }))
  return { ...ONE_STOP_AGENCY, fields: [{ ...field, criteria: [{ ...first, components }, ...rest] }] }
}

const flaws = (set: CriteriaSet, at = known) => checkSet(set, at).map(({ code, where }) => `${code} ${where}`)

for (const set of BROUGHT_ALONG) {
  test(`${set.code} is sound`, () => assert.deepEqual(checkSet(set, known), []))
}

test('points that do not add up are named on the level where they do not', () => {
  assert.deepEqual(flaws(withFirst({ max: 1500 })), ['indexes.points_do_not_add_up 1'])
  assert.deepEqual(flaws({ ...ONE_STOP_AGENCY, total: 20_000 }), ['indexes.points_do_not_add_up set'])
})

test('a level with nothing below it is empty, not zero', () => {
  const field = { code: 'empty', name: 'x', max: 0, criteria: [] }
  assert.deepEqual(flaws({ ...ONE_STOP_AGENCY, fields: [...ONE_STOP_AGENCY.fields, field] }), [
    'indexes.nothing_below empty',
  ])
})

test('a code stands once', () => {
  assert.deepEqual(flaws(withFirst({ code: '2' })), ['indexes.code_twice 2'])
})

test('a measure nobody knows, and one made from this very index', () => {
  const bound = (measure: string) =>
    withFirst({ scoring: { kind: 'LINEAR', when_none: 'unknown' }, binding: { by: 'measure', measure } })
  assert.deepEqual(flaws(bound('imagined')), ['indexes.measure_unknown 1'])
  const measures = new Map([
    ['mood', ['rank_change']],
    ['rank_change', ['index.one-stop-agency.rank']],
    ['self', ['self']],
    ['other', ['index.par-model']],
  ])
  assert.deepEqual(flaws(bound('mood'), { ...known, measures }).slice(0, 1), ['indexes.measure_circular 1'])
  assert.deepEqual(flaws(bound('self'), { ...known, measures }).slice(0, 1), ['indexes.measure_circular 1'])
  assert.ok(!flaws(bound('other'), { ...known, measures }).includes('indexes.measure_circular 1'))
})

test('a binding gives the figures its kind of score asks', () => {
  const binding = { by: 'measures', figures: { two: 'received', one: 'received' } } as const
  assert.deepEqual(flaws(withFirst({ binding })), ['indexes.binding_does_not_fit 1'])
  assert.deepEqual(flaws(withFirst({ binding: null, evidence: [] })), ['indexes.source_missing 1'])
})

const incomplete: readonly (readonly [string, Scoring])[] = [
  ['unit_not_positive', { kind: 'COUNT_EACH', unit: 0 }],
  ['list_empty', { kind: 'DEDUCT', breaches: [] }],
  ['breach_costs_nothing', { kind: 'DEDUCT', breaches: [{ code: 'a', name: 'a', off: 'points', points: 0 }] }],
  ['maximum_out_of_reach', { kind: 'SURVEY', items: [], options: [{ code: 'A', name: 'A', weight: 90_000 }] }],
  ['due_day_impossible', { kind: 'DEADLINE', due: '02-29', year: 0, grace_days: 0, late_share: 0 }],
  ['due_day_impossible', { kind: 'DEADLINE', due: '31/12', year: 0, grace_days: 0, late_share: 0 }],
  ['floor_out_of_place', { kind: 'LINEAR_FLOOR', floor: 100_001, when_none: 'unknown' }],
  ['target_not_positive', { kind: 'CAP_LINEAR', target: 0, when_none: 'unknown' }],
  ['list_empty', { kind: 'STEP', on: 'count', steps: [], when_none: 'unknown' }],
  [
    'best_step_is_not_the_maximum',
    { kind: 'STEP', on: 'count', steps: [{ at_least: 1, points: 1990 }], when_none: 'full' },
  ],
  ['list_empty', { kind: 'THRESHOLD_BY_GROUP', comparator: 'at_least', targets: [], when_none: 'unknown' }],
]
for (const [code, scoring] of incomplete) {
  test(`${scoring.kind}: ${code}`, () => {
    assert.ok(flaws(withFirst({ scoring, binding: null })).includes(`indexes.${code} 1`))
  })
}

test('steps and bands fall', () => {
  const steps = [
    { at_least: 20_000, points: 2000 },
    { at_least: 30_000, points: 1000 },
  ]
  const scoring: Scoring = { kind: 'STEP', on: 'share', steps, when_none: 'unknown' }
  assert.deepEqual(flaws(withFirst({ scoring, binding: null })), ['indexes.steps_not_falling 1'])
  const list = ONE_STOP_AGENCY.bands.list.toReversed()
  const bands = { ...ONE_STOP_AGENCY.bands, list }
  assert.deepEqual(flaws({ ...ONE_STOP_AGENCY, bands }), [
    'indexes.bands_not_falling bands',
    'indexes.bands_leave_a_gap bands',
  ])
})

test('a maximum finer than the rounding is refused', () => {
  assert.ok(flaws(withFirst({ max: 1995 })).includes('indexes.points_too_fine 1'))
})

test('the objection names every flaw and its place', () => {
  assert.throws(() => stopIfUnsound(withFirst({ max: 1500 }), known), {
    code: 'indexes.set_unsound',
    fields: [{ path: '1', code: 'indexes.points_do_not_add_up', detail: { max: 2, sum: 1.5 } }],
  })
})
