import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hindering, type Progress, type Show, shown, sorted, unclaimedIn, undecidedIn } from './progress.ts'

const none = { measure: [], survey: [], declared: [], unknown: [] }
const agency = (code: string, name: string, more: Partial<Progress> = {}): Progress => ({
  agency: code,
  name,
  kind: 'commune',
  asked: 3,
  missing: [],
  appraised: 0,
  disputed: [],
  undecided: none,
  due_on: null,
  extended_to: null,
  late: false,
  chased_at: null,
  ended_on: null,
  successor: null,
  ...more,
})
const agencies = [
  agency('A', 'Xã An', { missing: ['1'], undecided: { ...none, declared: ['1'], survey: ['s'] } }),
  agency('B', 'Xã Bình', { missing: ['1', '2'], late: true, due_on: '2026-12-02' }),
  agency('D', 'Xã Đông', { disputed: ['3'], undecided: { ...none, measure: ['3'] } }),
  agency('E', 'Xã Em', { ended_on: '2026-07-01' }),
]
const codes = (list: readonly Progress[]) => list.map((one) => one.agency).join('')

test('agencies are shown by what is still to do', () => {
  const asked: readonly Show[] = ['all', 'missing', 'late', 'undecided', 'disputed', 'ended']
  assert.deepEqual(
    asked.map((show) => codes(shown(agencies, show))),
    ['ABDE', 'AB', 'B', 'AD', 'D', 'E'],
  )
})

test('who has the most to do comes first; the address may ask for another order', () => {
  assert.deepEqual(
    ['', 'agency', '-agency', 'due', '-open'].map((order) => codes(sorted(agencies, order))),
    ['BADE', 'ABDE', 'EDBA', 'BADE', 'ADBE'],
  )
})

test('what hinders the round is counted by what would fill it', () => {
  assert.deepEqual(hindering(agencies), { measure: 1, survey: 1, declared: 1, unknown: 0 })
  assert.deepEqual(agencies.map(undecidedIn), [2, 0, 1, 0])
})

test('what nobody claimed and nothing is decided of is counted by agency', () => {
  assert.deepEqual(unclaimedIn(agencies), { components: 1, agencies: 1 }, 'B’s are decided, or only inform')
  const two = agency('F', 'Xã Phong', { missing: ['1', '2', '9'], undecided: { ...none, declared: ['1', '2', '3'] } })
  assert.deepEqual(unclaimedIn([...agencies, two]), { components: 3, agencies: 2 })
})
