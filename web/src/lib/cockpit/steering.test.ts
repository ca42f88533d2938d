import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placeOf, runningPlans } from './steering.ts'

const row = (agency: string, rank: number | null) => ({
  agency,
  rank,
  name: agency,
  points: rank === null ? null : 80_000,
  max: 97_000,
  unknown: 0,
  share: null,
  tie: false,
  band: rank === null ? null : 'good',
  fields: [],
  change: null,
})
const ranking = {
  round: 'R-1',
  name: 'Năm 2025',
  set: 'par-model@1',
  period: '2025',
  state: 'published',
  frozen: true,
  opens: null,
  digest: null,
  published_at: null,
  fields: [],
  bands: [{ code: 'good', name: 'Tốt' }],
  groups: [
    { group: 'departments', name: 'Sở', rows: [row('SNV', 1)] },
    { group: 'communes', name: 'Xã', rows: [row('X1', 1), row('X2', 2), row('X3', null)] },
  ],
} as Parameters<typeof placeOf>[0]

test('an agency stands among its own group; the province is told how many are ranked', () => {
  assert.deepEqual(placeOf(ranking, 'X2').row, { rank: 2, of: 3, points: 80_000, max: 97_000, band: 'Tốt' })
  assert.deepEqual(placeOf(ranking, 'X3').row, { rank: null, of: 3, points: null, max: 97_000, band: null })
  const { row: own, all, ranked } = placeOf(ranking, 'mau')
  assert.deepEqual([own, all, ranked], [null, 4, 3])
})

test('a round that runs gives no rank: an agency is told its points so far, the province how many have every point', () => {
  const running = { ...ranking, state: 'self_scoring' } as typeof ranking
  assert.deepEqual(placeOf(running, 'X2').row, { rank: null, of: 3, points: 80_000, max: 97_000, band: null })
  const { ranked, complete } = placeOf(running, 'mau')
  assert.deepEqual([ranked, complete], [0, 4])
})

test('a plan runs from its first to its last day', () => {
  const plan = { period: { from: '2026-01-01', to: '2026-12-31' } } as Parameters<typeof runningPlans>[0][number]
  const running = ['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map(
    (day) => runningPlans([plan], day).length,
  )
  assert.deepEqual(running, [0, 1, 1, 0])
})
