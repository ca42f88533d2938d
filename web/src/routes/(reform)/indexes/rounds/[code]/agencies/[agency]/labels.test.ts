import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Value } from '#lib/indexes/rounds/given-score.ts'
import { index_work } from '../../../../../../../../../words/vi/indexes/index_work.ts'
import { claimedText, labelsOf } from './labels.ts'

const say: Parameters<typeof labelsOf>[1] = (key, ..._) =>
  String(key.split('.').reduce<unknown>((tree, part) => (tree as Record<string, unknown>)[part], index_work))

test('the boxes of a share are called after what it is a share of', () => {
  const called = (kind: string) => labelsOf({ scoring: { kind }, name: 'x' }, say, 'self_score')['value.numerator']
  assert.equal(called('LINEAR'), 'Số đạt yêu cầu')
  assert.equal(called('TARGET_GAP'), 'Kết quả thực hiện')
  assert.equal(called('SIPAS'), 'Tỷ lệ hài lòng (%)')
})

test('what was declared is said in words, for who judges it', () => {
  const questions = { kind: 'BINARY', questions: ['Ban hành kế hoạch', 'Báo cáo'] }
  const answers: Value = { kind: 'answers', answers: [true, false] }
  assert.deepEqual(claimedText({ scoring: questions, name: 'Kế hoạch', value: answers }, say, 'vi'), [
    'Ban hành kế hoạch: Có',
    'Báo cáo: Không',
  ])
  const one: Value = { kind: 'answers', answers: [true] }
  assert.deepEqual(claimedText({ scoring: { kind: 'BINARY' }, name: 'Bộ máy', value: one }, say, 'vi'), ['Có'])
  const graded = { kind: 'GRADED', options: [{ code: 'A', name: 'Xuất sắc' }] }
  const option: Value = { kind: 'option', option: 'A' }
  assert.deepEqual(claimedText({ scoring: graded, name: 'x', value: option }, say, 'vi'), ['Mức đạt được: Xuất sắc'])
  const late: Value = { kind: 'day', done_on: null, due_on: '2025-12-31' }
  assert.deepEqual(claimedText({ scoring: { kind: 'DEADLINE' }, name: 'x', value: late }, say, 'vi'), [
    'Chưa thực hiện',
  ])
  assert.deepEqual(claimedText({ scoring: { kind: 'LINEAR' }, name: 'x', value: null }, say, 'vi'), [])
})
