import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { subjectKind } from './subject.ts'

const groupSubject = subjectKind({
  kind: 'agency_group',
  table: 'agencies.grouping',
  keyedBy: 'id',
  events: {
    'agencies.group_made': z.object({ code: z.string() }),
    'agencies.group_renamed': z.object({ code: z.string(), members: z.int() }),
  },
})

const place = { agency_id: 'a', id: 'b' }
const standing = { ...place, version: 3, last_seq: 4, last_hash: Buffer.alloc(32, 1) }
const row = { root_id: 'a', code: 'g', name: 'Nhóm', kinds: ['commune'] }

test('a decision that creates begins a chain, one that changes goes on where the row says it ends', () => {
  const made = groupSubject.create(place, {
    row,
    events: [{ kind: 'agencies.group_made', data: { code: 'g' } }],
    answer: 1,
  })
  assert.deepEqual(made.subject, {
    kind: 'agency_group',
    ...place,
    version: 0,
    last_seq: 0,
    last_hash: Buffer.alloc(32),
  })
  const changed = groupSubject.change(standing, { set: { name: 'B' }, events: [], answer: null })
  assert.deepEqual(changed.subject, { kind: 'agency_group', ...standing })
  assert.equal(changed.table, 'agencies.grouping')
  assert.equal(changed.keyedBy, 'id')
})

test('a column, an event or a further table that is not there is refused by its type', () => {
  const refused = [
    // @ts-expect-error a column the table does not have
    () => groupSubject.change(standing, { set: { nam: 'B' }, events: [], answer: null }),
    // @ts-expect-error a column of another type
    () => groupSubject.change(standing, { set: { name: 1 }, events: [], answer: null }),
    // @ts-expect-error a row that lacks a column without a default
    () => groupSubject.create(place, { row: { root_id: 'a', code: 'g' }, events: [], answer: null }),
    // @ts-expect-error a column the writer keeps itself
    () => groupSubject.change(standing, { set: { version: 9 }, events: [], answer: null }),
    // @ts-expect-error an event of another kind of subject
    () => groupSubject.change(standing, { set: {}, events: [{ kind: 'agencies.named', data: {} }], answer: null }),
    () =>
      groupSubject.change(standing, {
        set: {},
        // @ts-expect-error what an event of that kind tells is not told
        events: [{ kind: 'agencies.group_renamed', data: { code: 'g' } }],
        answer: null,
      }),
    () =>
      groupSubject.change(standing, {
        set: {},
        // @ts-expect-error a table that does not exist
        also: [{ insert: 'agencies.grouping_members', rows: [] }],
        events: [],
        answer: null,
      }),
    () =>
      groupSubject.change(standing, {
        set: {},
        // @ts-expect-error a row of another table
        also: [{ insert: 'agencies.grouping_member', rows: [{ root_id: 'a' }] }],
        events: [],
        answer: null,
      }),
  ]
  assert.equal(refused.length, 8)
})
