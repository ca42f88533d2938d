import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Due } from '#lib/plans/plan.ts'
import { historyOf } from './history.ts'

const say = (key: string, _values?: object): string => key
const by = { agency: 'SNV', agency_name: 'Sở Nội vụ', by: null, files: [] }
const wait = { wanted_on: '2026-12-20', reason: 'Chờ', asked_at: '2026-11-03T08:00:00Z' }
const due: Pick<Due, 'reports' | 'extensions' | 'reminders'> = {
  reports: [
    { ...by, text: 'Một nửa', percent: 50, done_on: null, reported_at: '2026-11-01T08:00:00Z' },
    { ...by, text: 'Xong', percent: 100, done_on: '2026-11-20', reported_at: '2026-11-20T08:00:00Z' },
  ],
  extensions: [{ ...wait, state: 'refused', granted_on: null, note: 'Không', decided_at: '2026-11-03T08:00:00Z' }],
  reminders: [{ text: 'Nhắc', sent_at: '2026-11-02T08:00:00Z' }],
}

test('what happened stands the newest first, a decision above what it decides', () => {
  const steps = historyOf(due as Due, say)
  assert.deepEqual(
    steps.map(({ title, tone }) => [title, tone]),
    [
      ['task.reported_done', 'done'],
      ['task.refused', 'told'],
      ['task.asked', 'asked'],
      ['task.reminded', 'reminded'],
      ['task.reported_percent', 'told'],
    ],
  )
})
