import assert from 'node:assert/strict'
import { test } from 'node:test'
import { progressTo } from './progress.ts'

test('progress is told once a second and at the end, with what is left', () => {
  const told: string[] = []
  let now = 10_000
  const progress = progressTo(
    (message) => told.push(message),
    () => now,
  )
  now += 500
  progress(500, 10_000)
  progress(600, 10_000)
  now += 1_500
  progress(2_000, 10_000)
  now += 8_000
  progress(10_000, 10_000)
  assert.deepEqual(told, [
    '500/10.000 hồ sơ · 1.000 hồ sơ/giây · còn 10 giây',
    '2.000/10.000 hồ sơ · 1.000 hồ sơ/giây · còn 8 giây',
    '10.000/10.000 hồ sơ · 1.000 hồ sơ/giây · còn 0 giây',
  ])
})

test('a long way is told in minutes', () => {
  const told: string[] = []
  let now = 0
  const progress = progressTo(
    (message) => told.push(message),
    () => now,
  )
  now = 2_000
  progress(2_000, 100_000)
  assert.deepEqual(told, ['2.000/100.000 hồ sơ · 1.000 hồ sơ/giây · còn 1 phút 38 giây'])
})
