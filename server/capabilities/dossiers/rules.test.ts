import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { State } from './dossier.ts'
import { whyNotAttach, whyNotSend, whyNotSubmit } from './rules.ts'

const AT = new Date('2026-03-02T02:00:00Z')

test('the office puts files to papers until a dossier is over; who proves it is theirs only while it is theirs to complete', () => {
  const told = (state: State, ended_at: Date | null) =>
    [true, false].map((by_office) => whyNotAttach({ state, ended_at }, by_office)?.code ?? 'open')
  assert.deepEqual(told('sent', null), ['open', 'open'])
  assert.deepEqual(told('supplement', null), ['open', 'open'])
  assert.deepEqual(told('verifying', null), ['open', 'dossiers.papers_closed'])
  assert.deepEqual(told('refused', AT), ['dossiers.papers_closed', 'dossiers.papers_closed'])
})

test('what is information only is not sent online; a draft is sent once', () => {
  assert.equal(whyNotSubmit({ online_level: 'info', name: 'Đăng ký khai sinh' })?.code, 'dossiers.not_online')
  assert.equal(whyNotSubmit({ online_level: 'partial', name: 'Đăng ký khai sinh' }), null)
  assert.deepEqual(whyNotSend({ sent_as: 'H99.16-260302-0001' })?.detail, { code: 'H99.16-260302-0001' })
  assert.equal(whyNotSend({ sent_as: null }), null)
})
