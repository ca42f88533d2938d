import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fieldTitle, type RankRow, sortRows } from './sort.ts'

const row = (agency: string, name: string, points: number | null, rank: number | null): RankRow => ({
  agency,
  name,
  points,
  rank,
  max: 100_000,
  unknown: 0,
  share: points && points / 1000,
  band: null,
  tie: false,
  fields: [{ code: '3', rank, points: points && 10_000 - points / 10, max: 13_000, unknown: 0 }],
  change: points === null ? null : { rank: 1, points },
})
const rows = [row('A', 'Xã An', 80_000, 1), row('D', 'Xã Đông', 70_000, 2), row('B', 'Xã Bình', null, null)]
const order = (asked: string) =>
  sortRows(rows, asked)
    .map(({ agency }) => agency)
    .join('')

test('rows come in the order asked for, the unknown last either way', () => {
  assert.deepEqual(['points', '-points', '-change', 'agency', '-agency'].map(order), [
    'DAB',
    'ADB',
    'ADB',
    'ABD',
    'DBA',
  ])
})

test('a field is an order of its own; an order nobody knows changes nothing', () => {
  assert.deepEqual(['-field:3', 'field:3', 'field:9', 'none', ''].map(order), ['DAB', 'ADB', 'ADB', 'ADB', 'ADB'])
})

test('a field is called by its number where it has one', () => {
  assert.equal(fieldTitle({ code: '3', name: 'Thủ tục' }), '3. Thủ tục')
  assert.equal(fieldTitle({ code: 'online', name: 'Trực tuyến' }), 'Trực tuyến')
})
