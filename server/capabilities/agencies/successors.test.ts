import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asDay } from '#platform/time.ts'
import { followed, type Link } from './successors.ts'

const link = (predecessor_id: string, successor_id: string, on_day: string): Link => ({
  predecessor_id,
  successor_id,
  on_day: asDay(on_day),
  basis: null,
})
/** A commune split in 2020 into two; one of them merged with a third in 2025. */
const links = [
  link('old', 'north', '2020-01-01'),
  link('old', 'south', '2020-01-01'),
  link('north', 'new', '2025-07-01'),
  link('hill', 'new', '2025-07-01'),
]
const at = (id: string, day: string, standing: string[]) =>
  followed(id, links, asDay(day), (one) => standing.includes(one)).sort()

test('work is followed to those who carry it on that day', () => {
  assert.deepEqual(at('old', '2019-12-31', ['old', 'hill']), ['old'])
  assert.deepEqual(at('old', '2020-01-01', ['north', 'south', 'hill']), ['north', 'south'])
  assert.deepEqual(at('old', '2025-07-01', ['new', 'south']), ['new', 'south'])
  assert.deepEqual(at('hill', '2025-07-01', ['new', 'south']), ['new'])
  assert.deepEqual(at('new', '2025-07-01', ['new', 'south']), ['new'])
})
