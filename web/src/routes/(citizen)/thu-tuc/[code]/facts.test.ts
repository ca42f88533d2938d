import assert from 'node:assert/strict'
import { test } from 'node:test'
import { casesThatMatter, feesFor, stepsFor, termFor } from './facts.ts'

const mark = { verified: true, source: '', note: null }
const term = (amount: number, kase: string | null) => ({
  amount,
  unit: 'wd' as const,
  same_day: false,
  case: kase,
  mark,
})
const fee = (code: string, kase: string | null, instead_of: string | null = null) => ({
  code,
  kind: 'charge' as const,
  name: code,
  amount: 1,
  per: 'case' as const,
  case: kase,
  instead_of,
  online_amount: null,
  from: 1,
  to: null,
  max: null,
  percent: null,
  set_by: null,
  basis: null,
  mark,
})
const step = (code: string, only_in: string[] | null) => ({
  code,
  name: code,
  kind: 'verify' as const,
  role: 'officer',
  agency_kind: null,
  allotted: { amount: 1, unit: 'h' as const },
  parallel: null,
  only_in,
  outside_term: false,
})
const terms = { legal: [term(10, null), term(5, 'home')], committed: [term(8, null)] }

test('a case has its own term before the usual one, and a promise comes before the law', () => {
  assert.equal(termFor({ terms }, null)?.amount, 8)
  assert.equal(termFor({ terms }, 'home')?.amount, 5)
  assert.equal(termFor({ terms }, 'late')?.amount, 8)
  assert.equal(termFor({ terms: { legal: [], committed: [] } }, null), null)
})

test('a case adds its fee, or puts it in the place of the usual one', () => {
  const fees = [fee('usual', null), fee('late', 'late', 'usual'), fee('copy', 'home')]
  const codes = (kase: string | null) => feesFor({ fees }, kase).map(({ code }) => code)
  assert.deepEqual(codes(null), ['usual'])
  assert.deepEqual(codes('late'), ['late'])
  assert.deepEqual(codes('home'), ['usual', 'copy'])
})

test('a case goes through its own steps; without one all are shown', () => {
  const steps = [step('receive', null), step('visit', ['home'])]
  const codes = (kase: string | null) => stepsFor({ steps }, kase).map(({ code }) => code)
  assert.deepEqual(
    [codes(null), codes('late'), codes('home')],
    [['receive', 'visit'], ['receive'], ['receive', 'visit']],
  )
})

test('only cases that change time, money or steps are asked for', () => {
  const cases = ['home', 'late', 'plain'].map((code) => ({ code, name: code }))
  const found = casesThatMatter({ cases, terms, fees: [fee('late', 'late')], steps: [] })
  assert.deepEqual(
    found.map(({ code }) => code),
    ['home', 'late'],
  )
})
