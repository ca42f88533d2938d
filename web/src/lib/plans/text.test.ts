import assert from 'node:assert/strict'
import { test } from 'node:test'
import { numbered, shortened } from './text.ts'

test('a bare number gets its point: a task is named by its number as printed, once', () => {
  assert.equal(numbered({ number: '1.', content: 'Rà soát' }), '1. Rà soát')
  assert.equal(numbered({ number: 'VI.a.1', content: 'Rà soát' }), 'VI.a.1. Rà soát')
  assert.equal(numbered({ number: 'đ)', content: 'Rà soát' }), 'đ) Rà soát')
  assert.equal(numbered({ number: null, content: 'Rà soát' }), 'Rà soát')
})

test('a long text is cut behind a word; one that fits stays as it is', () => {
  assert.equal(shortened('Rà soát thủ tục hành chính'), 'Rà soát thủ tục hành chính')
  const cut = shortened('Rà soát, '.repeat(40))
  assert.match(cut, /soát, Rà…$/)
  assert.ok(cut.length <= 161)
  assert.equal(shortened('a'.repeat(300)).length, 81, 'a word without end is cut too')
})
