import assert from 'node:assert/strict'
import { test } from 'node:test'
import { explained } from './explained.ts'
import { explain } from './reading.ts'

test('why so many points is said with the numbers of the reader’s language', () => {
  const lines = [explain('linear', { numerator: 1204, denominator: 1284, ratio: 93.77 }), explain('unknown')]
  assert.deepEqual(explained(lines, 'vi'), ['1.204/1.284 = 93,77%, nhân với điểm tối đa', 'Chưa có số liệu'])
  assert.match(explained(lines, 'en')[0] ?? '', /^1,204\/1,284 = 93\.77%/)
})
