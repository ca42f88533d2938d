import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileAddress, pageOf, subjectOf, type Use } from './place.ts'

const use = (given: Partial<Use>): Use => ({
  subject: 'dossier',
  id: 'u1',
  code: null,
  title: null,
  of: null,
  agency: 'STP',
  purpose: 'p1',
  used_at: '',
  ...given,
})

test('each kind of record has its page', () => {
  assert.equal(pageOf(use({ code: '000.01' })), '/dossiers/000.01')
  assert.equal(pageOf(use({ subject: 'plan_due', of: 't9' })), '/plans/tasks/t9?due=u1')
  assert.equal(pageOf(use({ subject: 'plan_target', of: '28-KH' })), '/plans/28-KH/targets#t-u1')
  assert.equal(pageOf(use({ subject: 'plan_document' })), '/plans/documents/u1')
  assert.equal(pageOf(use({ subject: 'index_evidence', of: 'R26' })), '/indexes/rounds/R26/agencies/STP')
})

test('what has no page says so', () => {
  assert.equal(pageOf(use({ subject: 'letter' })), null)
  assert.equal(pageOf(use({ subject: 'plan_due' })), null)
  assert.equal(subjectOf({ subject: 'letter' }), null)
})

test('a file is read by way of the first record that shows it', () => {
  assert.equal(fileAddress('f1', []), null)
  const uses = [use({ subject: 'letter' }), use({ subject: 'plan_due', id: 'd1' }), use({ code: '000.01' })]
  assert.equal(fileAddress('f1', uses), '/api/v1/plan-dues/d1/files/f1')
})
