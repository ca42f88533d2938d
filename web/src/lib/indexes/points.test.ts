import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pointsText, sizeText } from './points.ts'

test('points are thousandths, written with two places or the three they need', () => {
  assert.deepEqual(
    [84_000, 18_750, 125, 0, -500].map((points) => pointsText('vi', points)),
    ['84,00', '18,75', '0,125', '0,00', '-0,50'],
  )
  assert.equal(pointsText('en', 1_204_500), '1,204.50')
})

test('a maximum is written without zeros at its end', () => {
  assert.deepEqual(
    [84_000, 9500, 125].map((points) => sizeText('vi', points)),
    ['84', '9,5', '0,125'],
  )
})
