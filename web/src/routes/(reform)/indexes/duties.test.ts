import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Duty, sheetsOf, tasksOf } from './duties.ts'

const duty = (agency: string, open: number, due_on: string | null = '2026-12-02', round = 'CCHC-2026'): Duty => ({
  round,
  name: 'Chỉ số 2026',
  state: 'appraising',
  agency,
  agency_name: `Sở ${agency}`,
  due_on,
  open,
  of: 50,
  disputed: 0,
  chased_at: null,
})

test('a round is a task while something is left in it; who has the nearest day and the most left stands first', () => {
  const [task, ...others] = tasksOf('appraise', [
    duty('A', 3),
    duty('B', 0),
    duty('C', 40),
    duty('D', 1, '2026-11-30'),
    duty('E', 9, null),
    duty('F', 0, null, 'CCHC-2025'),
  ])
  assert.deepEqual(others, [])
  assert.deepEqual([task?.round, task?.as, task?.finished], ['CCHC-2026', 'appraise', 1])
  assert.deepEqual(
    task?.open.map(({ agency }) => agency),
    ['D', 'C', 'A', 'E'],
  )
})

test('the sheets that are one’s own are those one scores for, with or without something left', () => {
  const all = [
    ['self_score', [duty('A', 0), duty('B', 2, null, 'CCHC-2025')]],
    ['appraise', [duty('C', 3)]],
  ] as const
  assert.deepEqual(sheetsOf('CCHC-2026', all), [{ agency: 'A', name: 'Sở A' }])
})
