import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Due } from '#lib/plans/plan.ts'
import { listed } from './listed.ts'

const due = (id: string, standing: Due['standing'], due_on: string) =>
  ({ id, standing, due_on, agency_name: id }) as Due
const dues = [
  due('done', 'done_on_time', '2026-03-31'),
  due('later', 'not_begun', '2026-12-31'),
  due('old', 'late', '2026-06-30'),
  due('older', 'late', '2026-05-31'),
  due('next', 'soon', '2026-11-30'),
]
const ids = (shown: string, most: number) => listed(dues, shown, most).map(({ id }) => id)

test('the most urgent stand first, the oldest of them on top', () => {
  assert.deepEqual(ids('old', 10), ['older', 'old', 'next', 'later', 'done'])
})

test('where there are too many the one that stands open is among those shown', () => {
  assert.deepEqual(ids('older', 2), ['older', 'old'])
  assert.deepEqual(ids('done', 2), ['done', 'older'])
})
