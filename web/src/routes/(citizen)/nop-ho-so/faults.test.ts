import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faultsOf } from './faults.ts'
import type { Answers, Content, Question } from './questions.ts'
import { questionsOf } from './questions.ts'

const content = {
  cases: [{ code: 'late', name: 'Quá hạn' }],
  components: [],
  fees: [
    { per: 'page', max: { amount: 200_000, per: 'copy' } },
    { per: 'case', max: null },
  ],
} as unknown as Content
const say = ((key: string) => key) as never

function faults(question: Question, answers: Answers): string[] {
  return faultsOf(question, answers, content, say).map(({ path }) => path)
}

test('only what makes a difference is asked', () => {
  assert.deepEqual(questionsOf(content), ['agency', 'case', 'whom', 'person', 'contact', 'counts', 'return', 'check'])
  assert.deepEqual(questionsOf({ ...content, cases: [], fees: [] }), [
    'agency',
    'whom',
    'person',
    'contact',
    'return',
    'check',
  ])
})

test('whoever hands in for another says who they are', () => {
  assert.deepEqual(faults('person', { whom: 'self', 'applicant.name': 'Lê Thị Mẫu' }), [])
  assert.deepEqual(faults('person', { whom: 'other', 'applicant.name': 'Lê Thị Mẫu' }), [
    'applicant.submitter.name',
    'applicant.submitter.authority',
  ])
})

test('a day that does not exist is told beside its field', () => {
  const person = { whom: 'self', 'applicant.name': 'Lê Thị Mẫu' }
  assert.deepEqual(faults('person', { ...person, 'applicant.birth_date': '1985-02-30' }), ['applicant.birth_date'])
  assert.deepEqual(faults('person', { ...person, 'applicant.birth_date': '1984-02-29' }), [])
})

test('a telephone number is taken however it is spaced', () => {
  assert.deepEqual(faults('contact', { 'applicant.phone': '0912 345.678' }), [])
  assert.deepEqual(faults('contact', { 'applicant.phone': '12345' }), ['applicant.phone'])
  assert.deepEqual(faults('contact', {}), ['applicant.phone'])
})

test('what goes by post needs an address', () => {
  assert.deepEqual(faults('return', { return_method: 'desk' }), [])
  assert.deepEqual(faults('return', { return_method: 'post' }), ['applicant.address'])
})

test('every unit a fee counts is asked for', () => {
  assert.deepEqual(faults('counts', { 'counts.page': '12' }), ['counts.copy'])
  assert.deepEqual(faults('counts', { 'counts.page': '12', 'counts.copy': '0' }), ['counts.copy'])
})
