import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Item } from '#lib/plans/review/shapes.ts'
import { doubtCounts, filtered, nextOpen, showIn } from './filter.ts'

const item = (id: string, more: Partial<Item> = {}): Item => ({
  id,
  kind: 'task',
  change: 'add',
  position: 0,
  state: 'proposed',
  confidence: 0.9,
  sure: true,
  reasons: [],
  fields: [],
  reason: null,
  dues: [],
  answers: [],
  ready: false,
  open: [],
  before: null,
  read: null,
  source: [],
  doubts: [],
  content: { agency: 'Sở Nội vụ', number: null, content: id },
  ...more,
})
const list = [
  item('a', { doubts: ['lead_missing'] }),
  item('b', { state: 'accepted' }),
  item('c', { kind: 'target', doubts: ['lead_missing', 'time_unread'] }),
  item('d', { state: 'rejected' }),
  item('e'),
]
const search = (text = '') => new URLSearchParams(text)
const ids = (text: string) => filtered(list, showIn(search(text), 3), search(text)).map(({ id }) => id)

test('the list is what the address asks for; open ones while there are any', () => {
  assert.deepEqual(ids(''), ['a', 'c', 'e'])
  assert.deepEqual(ids('show=accepted'), ['b'])
  assert.deepEqual(ids('show=all&kind=target'), ['c'])
  assert.deepEqual(ids('why=lead_missing&kind=task'), ['a'])
  assert.equal(showIn(search('show=nonsense'), 0), 'all')
})

test('after a decision the next open one below, then again from the top', () => {
  assert.equal(nextOpen(list, 'a'), 'c')
  assert.equal(nextOpen(list, 'e'), 'a')
  assert.equal(nextOpen([item('only')], 'only'), '')
})

test('doubts are counted over open items, the most frequent first', () => {
  assert.deepEqual(doubtCounts(list), [
    ['lead_missing', 2],
    ['time_unread', 1],
  ])
})
