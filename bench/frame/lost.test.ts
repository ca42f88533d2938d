import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bestOf, lostBetween } from './lost.ts'
import { rate, small } from './scenario.ts'

const said = (name: string, ours: number, unit = '/s') => ({ name, ours, unit })

test('half the rate and twice the time are lost; a little less is not, nor what only one build measures', () => {
  const before = [
    said('accept', 1000),
    said('list', 1000),
    said('slip', 20, 'ms'),
    said('page', 10, 'kB'),
    said('old', 5),
  ]
  const now = [said('accept', 500), said('list', 501), said('slip', 41, 'ms'), said('page', 19, 'kB'), said('new', 1)]
  assert.deepEqual(
    lostBetween(before, now, 2).map(({ name, factor }) => [name, factor]),
    [
      ['accept', 2],
      ['slip', 2.05],
    ],
  )
})

test('of two runs the better counts: the higher rate, the shorter time', () => {
  const best = bestOf([said('accept', 400), said('slip', 90, 'ms')], [said('accept', 900), said('slip', 20, 'ms')])
  assert.deepEqual(best, [said('accept', 900), said('slip', 20, 'ms')])
  assert.deepEqual(
    bestOf([said('accept', 900), said('slip', 20, 'ms')], [said('accept', 400), said('slip', 90, 'ms')]),
    best,
  )
})

test('a target is held against the ratio of a rate that has a reference, and against ours of everything else', () => {
  const judged = [
    rate('a', 70, 100, 0.7),
    rate('b', 69, 100, 0.7),
    rate('c', 100, null, 100),
    rate('d', 99, null, 100),
    rate('e', 1, null, null),
    small('f', 100, 'ms', 100, 1),
    small('g', 101, 'ms', 100, 1000),
  ]
  assert.deepEqual(
    judged.map(({ reached }) => reached),
    [true, false, true, false, null, true, false],
  )
  assert.deepEqual(
    judged.map(({ better }) => better),
    ['higher', 'higher', 'higher', 'higher', 'higher', 'lower', 'lower'],
  )
})
