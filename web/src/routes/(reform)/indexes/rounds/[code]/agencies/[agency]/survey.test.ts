import assert from 'node:assert/strict'
import { test } from 'node:test'
import { boxOf, tallies } from './survey.ts'

const options = [{ code: 'A' }, { code: 'B' }]

test('a survey without items is one tally; with items each has its own', () => {
  const text = (name: string) =>
    ({ [boxOf(0, 'A')]: '30', [boxOf(0, 'B')]: '0', [boxOf(1, 'A')]: '1.200' })[name] ?? '5'
  assert.deepEqual(tallies({ items: [], options }, text), { items: [{ A: 30, B: 0 }], wrong: [] })
  assert.deepEqual(tallies({ items: ['Một', 'Hai'], options }, text).items, [
    { A: 30, B: 0 },
    { A: 1_200, B: 5 },
  ])
})

test('a box left empty is asked again', () => {
  const { wrong } = tallies({ items: [], options }, (name) => (name === 'items.0.A' ? '3' : ''))
  assert.deepEqual(wrong, [{ path: 'items.0.B', why: 'whole' }])
})
