import assert from 'node:assert/strict'
import { test } from 'node:test'
import { typable, typedNumber } from './typed-number.ts'

test('a number is read as people type it, with comma or dot', () => {
  assert.equal(typedNumber('12,5'), 12.5)
  assert.equal(typedNumber(' 12.5 '), 12.5)
  assert.equal(typedNumber('0.125'), 0.125)
  assert.equal(typedNumber('1.234.567'), 1_234_567)
  assert.equal(typedNumber('1.234,5'), 1_234.5)
  assert.equal(typedNumber('1 234'), 1_234)
  assert.equal(typedNumber('-3'), -3)
})

test('nothing typed is not a zero, and what is no number is not guessed', () => {
  assert.equal(typedNumber(''), null)
  assert.equal(typedNumber('  '), null)
  for (const text of ['mười', '1,2,3', '1..2', '12%', '1e3', '--1']) assert.equal(typedNumber(text), undefined, text)
})

test('points stand in a box as one types them', () => {
  assert.equal(typable('vi', 1_250), '1,25')
  assert.equal(typable('en', 1_250), '1.25')
  assert.equal(typable('vi', 0), '0')
  assert.equal(typable('vi', null), '')
})
