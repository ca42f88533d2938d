import assert from 'node:assert/strict'
import { test } from 'node:test'
import { carriedBy, leadBefore, originOf, othersUnled, pickedBy, takenFor } from './answered.ts'
import type { Answer, Item, TaskContent } from './shapes.ts'

const noTime = { text: null, from: null, to: null, every: null, deadlines: [], quota: [] }
const content: TaskContent = {
  area: 'Thể chế',
  number: '1',
  content: 'Rà soát',
  product: null,
  lead: [],
  coordinating: [],
  time: noTime,
  parts: [],
}
const item = (id: string, more: Partial<Item> = {}, task: Partial<TaskContent> = {}): Item => ({
  id,
  kind: 'task',
  change: 'add',
  position: 0,
  state: 'proposed',
  confidence: 0.5,
  sure: false,
  reasons: [],
  fields: [],
  reason: null,
  dues: [],
  answers: [],
  ready: false,
  open: [],
  source: [],
  before: null,
  read: null,
  doubts: [],
  content: { ...content, ...task },
  ...more,
})
const lead: Answer = {
  id: 'a',
  about: 'area',
  text: 'Thể chế',
  bodies: [{ code: 'SNV', name: 'Sở Nội vụ' }],
  proposal: '1',
}

test('others without an agency are counted by area and in all; those decided or led are not', () => {
  const items = [
    item('1'),
    item('2'),
    item('3', { state: 'accepted' }),
    item('4', {}, { lead: ['Sở Tư pháp'] }),
    item('5', {}, { area: null }),
    item('6', { change: 'remove' }),
  ]
  assert.deepEqual(othersUnled(item('1'), items), { area: 1, plan: 2 })
  assert.deepEqual(othersUnled(item('5', {}, { area: null }), items), { area: 0, plan: 2 })
})

test('an answer stands preselected where the API says so, with what it was answered for', () => {
  const first = item('1', { state: 'corrected' })
  const carried = item('2', { answers: ['a'], ready: true })
  const unready = item('3', { answers: ['a'] })
  const items = [first, carried, unready, item('4')]
  assert.deepEqual(
    carriedBy(lead, items).map(({ id }) => id),
    ['2'],
  )
  assert.deepEqual([leadBefore(unready, [lead])?.id, leadBefore(item('4'), [lead])], ['a', undefined])
  assert.equal(originOf(lead, items), 'Rà soát')
})

test('a proposal says all that stands preselected in it, those who only take part too', () => {
  const name: Answer = { ...lead, id: 'b', about: 'name', text: 'Ban Kỹ thuật số' }
  const unled = item('2', { answers: ['a'] }, { coordinating: ['Ban Kỹ thuật số'] })
  const ids = (one: Item) => takenFor(one, [lead, name]).map(({ id }) => id)
  assert.deepEqual([ids(unled), ids({ ...unled, state: 'accepted' }), ids(item('3'))], [['a', 'b'], [], []])
})

test('the agency that issued the plan is chosen by a dash', () => {
  assert.deepEqual([pickedBy(lead), pickedBy({ bodies: [] })], ['SNV', '-'])
})
