import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placeOf, shownCode } from './values.ts'

test('a document is dated from the place its agency is called by', () => {
  assert.equal(placeOf('Ủy ban nhân dân xã An Bình'), 'An Bình')
  assert.equal(placeOf('UBND phường Trung Tâm'), 'Trung Tâm')
  assert.equal(placeOf('Ủy ban nhân dân đặc khu Phú Quý'), 'Phú Quý')
  assert.equal(placeOf('Ủy ban nhân dân thị xã Sông Cầu'), 'Sông Cầu')
})

test('a verification code is read in groups of four', () => {
  assert.equal(shownCode('K7MQ29XA4TRB'), 'K7MQ-29XA-4TRB')
})
