import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Due } from '#lib/plans/plan.ts'
import { dueShown } from './due-shown.ts'

const nothing = { report: false, finish: false, ask_extension: false, decide: false, chase: false, reopen: false }
const due = (id: string, state: string, may: Partial<Due['may']> = {}, extensions: Due['extensions'] = []): Due => ({
  id,
  code: id,
  basis: 'deadline',
  said: null,
  at_least: null,
  unit: null,
  state,
  from_on: '2026-01-01',
  due_on: '2026-12-01',
  first_due_on: '2026-12-01',
  done_on: null,
  percent: 0,
  chased: 0,
  agency: 'X',
  agency_name: 'X',
  standing: 'open',
  reports: [],
  extensions,
  reminders: [],
  may: { ...nothing, see_files: false, ...may },
})
const wait = { wanted_on: '2027-01-01', reason: 'Chờ', asked_at: '', state: 'asked' }
const asking = { ...wait, granted_on: null, note: null, decided_at: null }

test('the item of the address stands open, also when it is done', () => {
  assert.equal(dueShown([due('a', 'open'), due('b', 'done')], 'b')?.id, 'b')
  assert.equal(dueShown([due('a', 'open')], 'gone')?.id, 'a')
})

test('who leads finds their own, before what others owe', () => {
  assert.equal(dueShown([due('a', 'open', { report: true }), due('b', 'open', { ask_extension: true })], null)?.id, 'b')
})

test('who asked for a later day finds their own, before what others owe', () => {
  const dues = [due('a', 'open', { report: true }), due('b', 'open', { report: true, finish: true }, [asking])]
  assert.equal(dueShown(dues, null)?.id, 'b')
})

test('who decides finds what waits for a decision', () => {
  const dues = [due('a', 'open', { ask_extension: true }), due('b', 'open', { decide: true }, [asking])]
  assert.equal(dueShown(dues, null)?.id, 'b')
})

test('when all is done the last stands open; without items there is none', () => {
  assert.equal(dueShown([due('a', 'done'), due('b', 'done')], null)?.id, 'b')
  assert.equal(dueShown([], null), null)
})
