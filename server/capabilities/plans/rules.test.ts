import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asDay } from '#platform/time.ts'
import {
  actionsOpenFor,
  whyNotConfirm,
  whyNotDone,
  whyNotDue,
  whyNotOn,
  whyNotProposal,
  whyNotReportTarget,
  whyNotReview,
  whyNotTogether,
  whyNotUntil,
} from './rules.ts'

const [first, second] = [asDay('2026-04-10'), asDay('2026-04-11')]

test('what is open is reported, reminded of and asked about; what is done is only opened again', () => {
  for (const action of ['report', 'chase', 'ask_extension'] as const) {
    assert.equal(whyNotDue(action, { state: 'open' }), null)
    assert.equal(whyNotDue(action, { state: 'done' })?.code, 'plans.due_done')
  }
  assert.equal(whyNotDue('reopen', { state: 'done' }), null)
  assert.equal(whyNotDue('reopen', { state: 'open' })?.code, 'plans.due_open')
})

test('one question for a later day waits at a time, and only one that waits is decided', () => {
  assert.equal(whyNotDue('ask_extension', { state: 'open' }, 'asked')?.code, 'plans.extension_waits')
  assert.equal(whyNotDue('decide_extension', { state: 'open' }, 'asked'), null)
  assert.equal(whyNotDue('decide_extension', { state: 'open' })?.code, 'plans.extension_none')
  assert.equal(whyNotDue('decide_extension', { state: 'done' }, 'asked')?.code, 'plans.due_done')
})

test('who leads or keeps the plan says that it is done, today or before; who takes part does not', () => {
  const due = { agency_id: 'leads', plan_agency_id: 'keeps' }
  assert.equal(whyNotDone(due, first, 'leads', first), null)
  assert.equal(whyNotDone(due, first, 'keeps', first), null)
  assert.equal(whyNotDone(due, null, 'takes part', first), null)
  assert.equal(whyNotDone(due, first, 'takes part', first)?.code, 'plans.only_the_lead_is_done')
  assert.equal(whyNotDone(due, second, 'leads', first)?.code, 'plans.done_in_future')
})

test('a day in the future is refused at the field that holds it', () => {
  assert.equal(whyNotOn('on', first, first), null)
  assert.deepEqual(whyNotOn('on', second, first)?.fields, [
    { path: 'on', code: 'plans.done_in_future', detail: { day: '2026-04-11' } },
  ])
})

test('a later day is later than the one that holds', () => {
  assert.equal(whyNotUntil('to', second, { due_on: first }), null)
  assert.deepEqual(whyNotUntil('to', first, { due_on: first })?.fields, [
    { path: 'to', code: 'plans.not_later', detail: { day: '2026-04-10' } },
  ])
})

test('what a measure shows is not reported by hand', () => {
  const binding = { measure: 'on_time_all', agency: 'H21', subtree: true, period: 'year', base_value: null } as const
  assert.equal(whyNotReportTarget({ binding })?.code, 'plans.target_is_measured')
  assert.equal(whyNotReportTarget({ binding: null }), null)
})

test('a document begins one plan, and is reviewed until another came in its place', () => {
  assert.equal(whyNotConfirm({ plan_id: null }), null)
  assert.equal(whyNotConfirm({ plan_id: 'plan' })?.code, 'plans.confirmed_already')
  assert.equal(whyNotReview({ state: 'reviewed' }), null)
  assert.equal(whyNotReview({ state: 'superseded' })?.code, 'plans.document_superseded')
})

test('an open proposal is decided once, and accepted once the plan is confirmed', () => {
  const open = { state: 'proposed', change: 'change' } as const
  assert.equal(whyNotProposal('accept', open, 'plan'), null)
  assert.equal(whyNotProposal('accept', open, null)?.code, 'plans.plan_unconfirmed')
  assert.equal(whyNotProposal('reject', open, null), null)
  assert.equal(whyNotProposal('reject', { ...open, state: 'accepted' }, 'plan')?.code, 'plans.proposal_decided')
})

test('a card offers what its proposal lets be done, and acceptance once the plan is confirmed', () => {
  assert.deepEqual(actionsOpenFor({ state: 'proposed', change: 'add' }, null), ['reject', 'split', 'merge'])
  assert.deepEqual(actionsOpenFor({ state: 'proposed', change: 'remove' }, 'plan'), ['accept', 'reject'])
  assert.deepEqual(actionsOpenFor({ state: 'rejected', change: 'add' }, 'plan'), ['restore'])
  assert.deepEqual(actionsOpenFor({ state: 'accepted', change: 'add' }, 'plan'), [])
})

test('only what was rejected is restored', () => {
  assert.equal(whyNotProposal('restore', { state: 'rejected', change: 'add' }, 'plan'), null)
  assert.equal(
    whyNotProposal('restore', { state: 'merged', change: 'add' }, 'plan')?.code,
    'plans.proposal_not_rejected',
  )
})

test('only what is new is split and merged, and only with its own kind', () => {
  for (const action of ['split', 'merge'] as const) {
    assert.equal(whyNotProposal(action, { state: 'proposed', change: 'add' }, null), null)
    const amending = { state: 'proposed', change: 'remove' } as const
    assert.equal(whyNotProposal(action, amending, null)?.code, 'plans.only_new_are_reshaped')
  }
  assert.equal(whyNotTogether([{ kind: 'task' }, { kind: 'task' }]), null)
  assert.equal(whyNotTogether([{ kind: 'task' }, { kind: 'duty' }])?.code, 'plans.kinds_differ')
})
