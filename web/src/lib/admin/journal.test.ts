import assert from 'node:assert/strict'
import { test } from 'node:test'
import { journal_pages } from '../../../../words/vi/shared/journal_pages.ts'
import { type Entry, eventSaid, gathered, subjectSaid, timeOf } from './journal.ts'

const entry = (id: string, seq: number, at: string, code: string | null = `H-${id}`): Entry => ({
  at,
  recorded_at: at,
  subject: 'dossier',
  id,
  code,
  seq,
  kind: 'dossiers.received',
  by: 'Trần Văn Cửa',
  data: {},
})

test('events of one subject on one day stand together, the one heard of last first', () => {
  const told = gathered([
    entry('a', 3, '2026-11-29T19:01:00+07:00'),
    entry('b', 1, '2026-11-29T18:00:00+07:00'),
    entry('a', 2, '2026-11-29T17:00:00+07:00'),
    entry('a', 1, '2026-11-28T23:30:00+07:00'),
  ])
  assert.deepEqual(
    told.map(({ day, code, entries }) => [day, code, entries.map(({ seq }) => seq)]),
    [
      ['29/11/2026', 'H-a', [3, 2]],
      ['29/11/2026', 'H-b', [1]],
      ['28/11/2026', 'H-a', [1]],
    ],
  )
})

test('subjects without a name stand together', () => {
  const at = '2026-11-29T19:01:00+07:00'
  assert.deepEqual(
    gathered([entry('a', 1, at, null), entry('b', 1, at, null)]).map(({ entries }) => entries.length),
    [2],
  )
})

test('an event is told in words, at the hour of Viet Nam', () => {
  assert.equal(eventSaid(journal_pages, 'documents.issued'), 'ban hành')
  assert.equal(subjectSaid(journal_pages, 'document'), 'Văn bản')
  assert.equal(timeOf('2026-11-29T12:01:00Z'), '19:01')
})
