import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Task } from '#lib/plans/plan.ts'
import { asked, grouped, hasOwn } from './tasks.ts'

const task = (content: string, given: Partial<Task>): Task => ({
  id: content,
  kind: 'task',
  area: null,
  number: null,
  content,
  product: null,
  parent: null,
  time: null,
  agencies: [],
  mine: false,
  dues: {},
  standing: null,
  next_due_on: null,
  ...given,
})
const tasks = [
  task('niêm yết', { area: 'Thủ tục', dues: { late: 1, open: 2 } }),
  task('kiểm tra', { area: 'Bộ máy', mine: true, dues: { soon: 1 } }),
  task('theo dõi', { kind: 'duty' }),
  task('tổng kết', { dues: { done_on_time: 1 } }),
]
const plan = { areas: ['Bộ máy', 'Thủ tục', 'Tài chính'], tasks }
const titles = (keep: (task: Task) => boolean) =>
  grouped(plan, keep).map(({ title, key, tasks }) => [title ?? key, ...tasks.map(({ content }) => content)])

test('tasks stand under their areas in the order of the plan, duties last, empty areas nowhere', () => {
  assert.deepEqual(
    titles(() => true),
    [
      ['Bộ máy', 'kiểm tra'],
      ['Thủ tục', 'niêm yết'],
      ['none', 'tổng kết'],
      ['duties', 'theo dõi'],
    ],
  )
})

test('an address asks for what is late, done, or the reader’s own', () => {
  assert.deepEqual(titles(asked({ standing: 'late', mine: false })), [['Thủ tục', 'niêm yết']])
  assert.deepEqual(titles(asked({ standing: 'done', mine: false })), [['none', 'tổng kết']])
  assert.deepEqual(titles(asked({ standing: null, mine: true })), [['Bộ máy', 'kiểm tra']])
  assert.deepEqual(titles(asked({ standing: 'late', mine: true })), [])
})

test('one’s own is asked for only where there is also something of others', () => {
  assert.equal(hasOwn(tasks), true)
  assert.equal(hasOwn([{ mine: true }, { mine: true }]), false)
  assert.equal(hasOwn([{ mine: false }]), false)
})
