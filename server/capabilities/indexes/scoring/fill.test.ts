import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type CriteriaSet, componentOf } from '../criteria/criteria-set.ts'
import { ONE_STOP_AGENCY, PAR_MODEL, QD_766 } from '../sets/index.ts'
import { type Figure, valueFrom } from './fill.ts'

const count = (value: number | null): Figure => ({ value, numerator: null, denominator: null })
const share = (numerator: number, denominator: number): Figure => ({ value: null, numerator, denominator })
function filled(set: CriteriaSet, code: string, figures: Readonly<Record<string, Figure>>) {
  const component = componentOf(set, code)
  assert.ok(component)
  return valueFrom(component, new Map(Object.entries(figures)))
}

test('a measure brings its numerator and denominator, none of them its own sum', () => {
  const value = { kind: 'share', numerator: 937, denominator: 1000 }
  assert.deepEqual(filled(QD_766, '2.1', { received_on_time: share(937, 1000) }), value)
  assert.deepEqual(filled(QD_766, '2.1', { received_on_time: share(0, 0) }), { ...value, numerator: 0, denominator: 0 })
})

test('several measures bring the figures their kind of score asks', () => {
  assert.deepEqual(
    filled(QD_766, '5.4', { received: count(200), received_late: count(10), received_complained_of: count(0) }),
    { kind: 'parts', total: 200, parts: { late: 10, complained: 0 } },
  )
  assert.deepEqual(
    filled(ONE_STOP_AGENCY, '1', { solved_early: count(3), solved_on_the_day: count(2), solved_late: count(0) }),
    { kind: 'tally', items: [{ two: 3, one: 2, none: 0 }] },
  )
  assert.deepEqual(filled(QD_766, '1.4', { dossiers_synchronised: count(9), dossiers_to_synchronise: count(10) }), {
    kind: 'share',
    numerator: 9,
    denominator: 10,
  })
  assert.deepEqual(filled(QD_766, '5.1', { feedback_classified: count(0) }), { kind: 'count', count: 0 })
  const minutes = { value: 15.5, numerator: 3720, denominator: 4 }
  assert.deepEqual(filled(QD_766, '2.2', { working_time_mean: minutes }), { kind: 'count', count: 15.5 })
})

test('one figure not known leaves the component not known', () => {
  assert.equal(filled(QD_766, '5.4', { received: count(200), received_late: count(null) }), null)
  assert.equal(filled(QD_766, '2.1', {}), null)
  assert.equal(filled(PAR_MODEL, '1.5', {}), null)
})
