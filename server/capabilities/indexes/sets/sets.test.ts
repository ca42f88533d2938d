import assert from 'node:assert/strict'
import { test } from 'node:test'
import { componentsOf, measuresAskedBy, sourceOf } from '../criteria/criteria-set.ts'
import { BROUGHT_ALONG, ONE_STOP_AGENCY, ONE_STOP_OFFICER, PAR_MODEL, QD_766 } from './index.ts'

const sum = (list: readonly { max: number }[]) => list.reduce((all, { max }) => all + max, 0)

test('the model set has 63 rows, 66 points of appraisal and 34 of survey', () => {
  const rows = componentsOf(PAR_MODEL)
  assert.equal(rows.length, 63)
  assert.equal(sum(rows.filter(({ part }) => part === 'appraisal')), 66_000)
  assert.equal(sum(rows.filter(({ part }) => part === 'survey')), 34_000)
})

test('the fields of the model set carry the points of the 2022 scheme', () => {
  assert.deepEqual(
    PAR_MODEL.fields.map(({ max }) => max),
    [9500, 10_000, 13_000, 10_500, 15_000, 12_000, 13_500, 16_500],
  )
})

test('no row of the model set claims to be verified', () => {
  assert.equal(PAR_MODEL.verified, false)
  assert.deepEqual(
    componentsOf(PAR_MODEL).filter(({ verified, standing }) => verified || standing !== 'reconstructed'),
    [],
  )
})

test('QĐ 766 has its six groups of 18, 20, 12, 10, 22 and 18 points', () => {
  assert.deepEqual(
    QD_766.fields.map(({ max }) => max),
    [18_000, 20_000, 12_000, 10_000, 22_000, 18_000],
  )
})

test('nobody declares a component of QĐ 766: what the record cannot give is unknown', () => {
  const sources = componentsOf(QD_766).map((component) => sourceOf(component, new Set(['received_on_time'])))
  assert.deepEqual(new Set(sources), new Set(['measure', 'unknown']))
  assert.equal(sources.filter((source) => source === 'measure').length, 1)
})

test('the one-stop evaluation is nine criteria of two points, five of them an officer’s', () => {
  assert.deepEqual(
    componentsOf(ONE_STOP_AGENCY).map(({ max }) => max),
    Array(9).fill(2000),
  )
  assert.deepEqual(
    componentsOf(ONE_STOP_OFFICER).map(({ code }) => code),
    ['1', '2', '3', '6', '8'],
  )
})

test('fields add up to what each set says it totals', () => {
  for (const set of BROUGHT_ALONG) assert.equal(sum(set.fields), set.total, set.code)
})

test('a measure asked by several sets has one name', () => {
  assert.ok(measuresAskedBy(PAR_MODEL).includes('online_share'))
  assert.ok(measuresAskedBy(QD_766).includes('online_share'))
})
