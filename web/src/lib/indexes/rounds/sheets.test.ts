import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RankRow } from '../sort.ts'
import type { SayIndex } from '../words.ts'
import { rankingSheet } from './sheets.ts'

const say: SayIndex = (key, ..._values) => key.replace(/^.*\./, '')
const row: RankRow = {
  rank: 2,
  agency: 'X1',
  name: '=Xã An',
  points: 77_350,
  max: 89_500,
  unknown: 0,
  share: 86.42,
  band: 'good',
  tie: true,
  fields: [{ code: '1', rank: null, points: null, max: 9500, unknown: 9500 }],
  change: { rank: -1, points: 500 },
}
const fields = [{ code: '1', name: 'Thể chế' }]
const lines = (bands: { code: string; name: string }[]) =>
  rankingSheet([{ name: 'Xã', rows: [row] }], { fields, bands }, say).split('\r\n')

test('a line has points as numbers, what is not known as nothing, and no name that a spreadsheet would run', () => {
  const [head, line] = lines([{ code: 'good', name: 'Tốt' }])
  assert.match(
    head ?? '',
    /"share","band","change_rank","change_points","field_points: Thể chế","field_rank: Thể chế"$/,
  )
  assert.equal(line, `"Xã",2,"tie","X1","'=Xã An",77.35,89.5,0,86.42,"Tốt",-1,0.5,,`)
})

test('an index that runs has no class, no share and no last year', () => {
  const [head, line] = lines([])
  assert.doesNotMatch(head ?? '', /share|band|change/)
  assert.equal(line, `"Xã",2,"tie","X1","'=Xã An",77.35,89.5,0,,`)
})
