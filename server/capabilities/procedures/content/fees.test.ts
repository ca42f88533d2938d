import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { broughtAlong } from '../built-in/catalogue/index.ts'
import type { ProcedureVersion } from '../procedure.ts'
import { feesFor, feeTotal } from './fees.ts'
import { legalTermFor, stepsFor, termFor } from './terms.ts'

function versionOf(code: string): ProcedureVersion {
  const version = broughtAlong.find((procedure) => procedure.code === code)?.versions.at(-1)
  assert.ok(version, code)
  return version
}

const copies = versionOf('2.000815')
const house = versionOf('1.013225')

function total(
  version: ProcedureVersion,
  counts = {},
  ofCase: string | readonly string[] | null = null,
  online = false,
) {
  return feeTotal(feesFor(version, { case: ofCase, online, counts }))
}

test('certified copies: 2,000 a page to page 2, then 1,000, at most 200,000 a copy (TT 226/2016/TT-BTC)', () => {
  const published: readonly (readonly [page: number, copy: number, dong: number])[] = [
    [1, 1, 2_000],
    [2, 1, 4_000],
    [3, 1, 5_000],
    [10, 1, 12_000],
    [197, 1, 199_000],
    [198, 1, 200_000],
    [199, 1, 200_000],
    [5_000, 1, 200_000],
    [3, 2, 10_000],
    [300, 3, 600_000],
    [0, 1, 0],
    [3, 0, 0],
  ]
  for (const [page, copy, dong] of published) assert.equal(total(copies, { page, copy }), dong, `${page} × ${copy}`)
})

test('the shared limit is taken by the first lines first', () => {
  const lines = feesFor(copies, { case: null, online: false, counts: { page: 300, copy: 1 } })
  assert.deepEqual(
    lines.map(({ code, amount }) => [code, amount]),
    [
      ['first_pages', 4_000],
      ['more_pages', 196_000],
    ],
  )
})

test('certified copies never cost more than their limit, nor less for one page more', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_000 }), fc.integer({ min: 0, max: 50 }), (page, copy) => {
      const dong = total(copies, { page, copy })
      assert.ok(dong <= 200_000 * copy)
      assert.ok(total(copies, { page: page + 1, copy }) >= dong)
    }),
  )
})

test('karaoke rooms: 2,000,000 each, at most 12,000,000 a case', () => {
  const karaoke = versionOf('1.000963')
  const rooms = (room: number) =>
    feesFor(karaoke, { case: 'rooms_city', online: false, counts: { room } }).find(({ code }) => code === 'rooms_city')
  assert.equal(rooms(5)?.amount, 10_000_000)
  assert.equal(rooms(9)?.amount, 12_000_000)
})

test('a reduced fee drops the full one, and further copies are added to it', () => {
  const record = versionOf('3.000333')
  const kase = record.fees.find(({ code }) => code === 'reduced')?.case
  assert.ok(kase)
  assert.equal(total(record), 200_000)
  assert.equal(total(record, {}, kase), 100_000)
  assert.equal(total(record, { copy: 4 }, [kase]), 110_000)
})

test('a line that stands in for another does so only where it is due itself', () => {
  const [line] = house.fees
  assert.ok(line)
  const full = { ...line, code: 'full', amount: 50_000, case: null, instead_of: null }
  const poor = { ...full, code: 'poor', amount: 10_000, case: 'poor', instead_of: 'full' }
  const rural = { ...full, code: 'rural', amount: 5_000, case: 'rural', instead_of: null }
  const fees = { ...house, fees: [full, poor, rural] }
  const codes = (cases: readonly string[]) => feesFor(fees, { case: cases, online: false }).map(({ code }) => code)
  assert.deepEqual(codes([]), ['full'])
  assert.deepEqual(codes(['rural']), ['full', 'rural'])
  assert.deepEqual(codes(['poor', 'rural']), ['poor', 'rural'])
})

test('online costs what the online amount says, and an amount nobody has fixed is left to the cashier', () => {
  const residence = versionOf('1.004222')
  assert.equal(total(residence), 20_000)
  assert.equal(total(residence, {}, null, true), 10_000)
  const lines = feesFor(versionOf('1.115668'), { case: null, online: false })
  assert.deepEqual(
    lines.filter((line) => line.left_open).map(({ code, amount }) => [code, amount]),
    [
      ['registration_tax', 0],
      ['income_tax', 0],
    ],
  )
})

test('of several cases the longest term counts, and the steps of all of them are gone through', () => {
  const marriage = versionOf('1.000894')
  const shown = (cases: string | null | readonly string[]) => {
    const term = termFor(marriage, cases)
    return term?.same_day ? 'same' : `${term?.amount}${term?.unit}`
  }
  assert.equal(shown(null), 'same')
  assert.equal(shown([]), 'same')
  assert.equal(shown('verification'), '3wd')
  assert.equal(shown(['verification', 'elsewhere']), '3wd')
  assert.equal(legalTermFor(marriage, 'verification')?.amount, 5)
  assert.equal(termFor(house, ['rural', 'urban'])?.amount, 15)
  assert.equal(termFor(house, 'rural')?.amount, 10)
  const usual = stepsFor(marriage, null).length
  assert.ok(stepsFor(marriage, ['verification']).length > usual)
  assert.deepEqual(stepsFor(marriage, 'verification'), stepsFor(marriage, ['verification']))
})
