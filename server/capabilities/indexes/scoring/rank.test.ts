import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ONE_STOP_AGENCY, QD_766 } from '../sets/index.ts'
import { bandOf, type Contender, rank, ranksOf } from './rank.ts'
import { scoreAll } from './roll-up.ts'
import type { Value } from './scoring.ts'

const of = (...rows: readonly (readonly [string, number | null, number?])[]) =>
  rows.map(([agency, points, max]) => ({ agency, points, max: max ?? 100_000 }))
const ranks = (...rows: readonly (readonly [string, number | null, number?])[]) =>
  Object.fromEntries(ranksOf(of(...rows), 1))

test('ties share a rank and the next one counts them', () => {
  assert.deepEqual(ranks(['a', 90_000], ['b', 80_000], ['c', 80_000], ['d', 70_000]), { a: 1, b: 2, c: 2, d: 4 })
})

test('zero is ranked, not known is not', () => {
  assert.deepEqual(ranks(['a', 0], ['b', null], ['c', 10]), { c: 1, a: 2 })
})

test('two thirds tie with 66.6665 %, not with 66.665 %', () => {
  assert.deepEqual(ranks(['a', 2000, 3000], ['b', 66_666]), { a: 1, b: 1 })
  assert.deepEqual(ranks(['a', 2000, 3000], ['b', 66_665]), { a: 1, b: 2 })
})

test('a thousandth apart is a difference, and small steps do not chain', () => {
  assert.deepEqual(ranks(['a', 50_001], ['b', 50_000]), { a: 1, b: 2 })
  const fine = of(['a', 500_012, 1_000_000], ['b', 500_006, 1_000_000], ['c', 500_000, 1_000_000])
  assert.deepEqual(Object.fromEntries(ranksOf(fine, 1)), { a: 1, b: 1, c: 3 })
})

test('an agency with less that applies is ranked by its share', () => {
  assert.deepEqual(ranks(['a', 80_000], ['b', 72_000, 80_000]), { b: 1, a: 2 })
})

test('classes begin at exactly their limit', () => {
  const band = (points: number | null, max = 100_000) => bandOf(QD_766.bands, { points, max })
  assert.deepEqual(
    [90_000, 89_990, 80_000, 70_000, 50_000, 49_990, 0, null].map((points) => band(points)),
    ['excellent', 'good', 'good', 'fair', 'average', 'weak', 'weak', null],
  )
  assert.equal(bandOf(ONE_STOP_AGENCY.bands, { points: 15_000, max: 18_000 }), 'excellent')
  assert.equal(bandOf(ONE_STOP_AGENCY.bands, { points: 14_990, max: 18_000 }), 'good')
})

function contender(agency: string, kind: string, option: string, last: Contender['last_year'] = null): Contender {
  const value: Value = { kind: 'option', option }
  const values = new Map(['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((code) => [code, value]))
  return { agency, name: agency, kind, result: scoreAll(ONE_STOP_AGENCY, values), last_year: last }
}

test('departments and communes are ranked apart, each field with them, against last year', () => {
  const ranking = rank(ONE_STOP_AGENCY, [
    contender('X2', 'commune', 'one'),
    contender('S1', 'department', 'one', { rank: 3, points: 10_000 }),
    contender('X1', 'commune', 'one'),
    contender('X3', 'commune', 'two', { rank: null, points: null }),
  ])
  assert.deepEqual(
    ranking.map(({ group, rows }) => [group, rows.map((row) => [row.rank, row.agency, row.points, row.tie, row.band])]),
    [
      ['departments', [[1, 'S1', 9000, false, 'fair']]],
      [
        'communes',
        [
          [1, 'X3', 18_000, false, 'excellent'],
          [2, 'X1', 9000, true, 'fair'],
          [2, 'X2', 9000, true, 'fair'],
        ],
      ],
    ],
  )
  const [departments, communes] = ranking
  assert.deepEqual(departments?.rows[0]?.change, { rank: 2, points: -1000 })
  assert.deepEqual(communes?.rows[0]?.change, { rank: null, points: null })
  assert.equal(communes?.rows[1]?.fields[0]?.rank, 2)
})

test('a result of which a part is unknown has a place, no class, and is not held against last year', () => {
  const values = new Map<string, Value>([['1', { kind: 'option', option: 'two' }]])
  const last_year = { rank: 3, points: 15_000 }
  const half = { agency: 'X1', name: 'X1', kind: 'commune', result: scoreAll(ONE_STOP_AGENCY, values), last_year }
  const row = rank(ONE_STOP_AGENCY, [half])[1]?.rows[0]
  assert.deepEqual([row?.rank, row?.points, row?.unknown, row?.band, row?.change], [1, 2000, 16_000, null, null])
})

test('the order agencies come in changes no byte of the ranking', () => {
  const options = fc.array(fc.constantFrom('two', 'one', 'none'), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(options, fc.integer({ min: 0, max: 7 }), (list, turn) => {
      const all = list.map((option, at) => contender(`X${at}`, 'commune', option))
      const turned = [...all.slice(turn), ...all.slice(0, turn)]
      assert.equal(JSON.stringify(rank(ONE_STOP_AGENCY, all)), JSON.stringify(rank(ONE_STOP_AGENCY, turned)))
    }),
  )
})

test('a rank is one more than the number of agencies that are better', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 30 }), (list) => {
      const found = ranksOf(of(...list.map((points, at) => [`${at}`, points * 1000] as const)), 1)
      for (const [at, points] of list.entries())
        assert.equal(found.get(`${at}`), 1 + list.filter((other) => other > points).length)
    }),
  )
})
