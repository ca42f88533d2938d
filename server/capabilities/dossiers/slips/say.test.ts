import assert from 'node:assert/strict'
import { test } from 'node:test'
import { filled } from '#words/index.ts'
import { decimal, dong, moment, wordsIn } from './say.ts'

test('an instant is told in the time of Viet Nam', () => {
  const at = new Date('2026-02-28T17:05:00Z')
  assert.equal(moment(wordsIn('vi'), at), '00 giờ 05 phút, ngày 01 tháng 3 năm 2026')
  assert.equal(moment(wordsIn('en'), at), '00:05 on 01/3/2026')
})

test('what a person wrote is filled in as it stands, holes and dollars too', () => {
  assert.equal(filled('Của {name}, {other}', { name: '{code} $& $1', code: 'X' }), 'Của {code} $& $1, {other}')
})

test('sums carry dots, counts a decimal comma', () => {
  assert.deepEqual([0, 999, 8_000, 1_255_000].map(dong), ['0', '999', '8.000', '1.255.000'])
  assert.deepEqual([15, 0.5, 2.333].map(decimal), ['15', '0,5', '2,33'])
})
