import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Agency } from './choices.ts'
import { branchesOf, found } from './tree.ts'

const agency = (code: string, parent: string | null, name: string): Agency => ({ code, parent, name }) as Agency
const province = [
  agency('mau', null, 'Tỉnh Mẫu'),
  agency('SNV', 'mau', 'Sở Nội vụ'),
  agency('CCHC', 'SNV', 'Phòng Cải cách hành chính'),
  agency('AB', 'mau', 'UBND xã An Bình'),
]

test('agencies hang below each other; what hangs nowhere stands on top', () => {
  const [top] = branchesOf(province)
  assert.deepEqual(
    top?.parts.map(({ agency }) => agency.code),
    ['SNV', 'AB'],
  )
  assert.equal(top?.parts[0]?.parts[0]?.agency.code, 'CCHC')
  assert.deepEqual(
    branchesOf(province.slice(2)).map(({ agency }) => agency.code),
    ['CCHC', 'AB'],
  )
})

test('agencies are found by words without accents', () => {
  assert.deepEqual(
    found(province, 'noi vu').map(({ code }) => code),
    ['SNV'],
  )
  assert.deepEqual(
    found(province, 'an  binh xa').map(({ code }) => code),
    ['AB'],
  )
  assert.equal(found(province, ' ').length, 4)
})
