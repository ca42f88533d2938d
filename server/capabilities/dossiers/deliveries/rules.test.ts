import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asDay } from '#platform/time.ts'
import { deliveryCode } from './delivery.ts'
import { whyNotCarry, whyNotDelivery, whyNotMissing, whyNotSoMany } from './rules.ts'

const at = new Date('2026-03-02T08:00:00+07:00')
const dossier = {
  agency_id: 'a',
  id: 'd',
  version: 1,
  last_seq: 1,
  last_hash: Buffer.alloc(32),
  code: 'H99.16-260302-0001',
  state: 'received',
  received_at: at,
  ended_at: null,
  return_method: 'desk',
  paper_at: 'desk',
} as const

test('what was received and lies at the desk is carried to a unit; what is on its way is not carried twice', () => {
  assert.equal(whyNotCarry('to_unit', dossier), null)
  assert.equal(whyNotCarry('to_unit', { ...dossier, paper_at: 'to_unit' })?.code, 'dossiers.carried_already')
  assert.equal(whyNotCarry('to_unit', { ...dossier, paper_at: 'unit' })?.code, 'dossiers.paper_not_at_desk')
  assert.equal(whyNotCarry('to_unit', { ...dossier, paper_at: null })?.code, 'dossiers.paper_not_at_desk')
  assert.equal(whyNotCarry('to_unit', { ...dossier, state: 'at_desk', ended_at: at })?.code, 'dossiers.carry_when')
})

test('a result goes back when there is one, also of a dossier that came without paper, unless it is given electronically', () => {
  const ready = { ...dossier, state: 'at_desk', ended_at: at } as const
  assert.equal(whyNotCarry('to_desk', { ...ready, paper_at: 'unit' }), null)
  assert.equal(whyNotCarry('to_desk', { ...ready, paper_at: null }), null)
  assert.equal(
    whyNotCarry('to_desk', { ...ready, paper_at: null, return_method: 'electronic' })?.code,
    'dossiers.paper_not_at_unit',
  )
  assert.equal(whyNotCarry('to_desk', { ...dossier, paper_at: 'unit' })?.code, 'dossiers.carry_back_when')
  assert.equal(whyNotCarry('to_desk', ready)?.code, 'dossiers.paper_not_at_unit')
})

test('who gave does not sign, who is of another place does not sign, and nobody signs twice', () => {
  const given = { state: 'given', given_by: 'giver' } as const
  const taker = { accounts: ['taker'], takes: true }
  assert.equal(whyNotDelivery('take', given, taker), null)
  assert.equal(whyNotDelivery('take', given, { accounts: ['giver'], takes: true })?.code, 'dossiers.delivery_own')
  assert.equal(whyNotDelivery('take', given, { ...taker, takes: false })?.code, 'dossiers.delivery_not_yours')
  assert.equal(whyNotDelivery('take', { ...given, state: 'taken' }, taker)?.code, 'dossiers.delivery_taken')
  assert.equal(whyNotDelivery('take', { ...given, state: 'taken_back' }, taker)?.code, 'dossiers.delivery_taken_back')
  assert.equal(whyNotDelivery('take_back', given, { accounts: ['giver'], takes: false }), null)
  assert.equal(whyNotDelivery('take_back', given, taker)?.code, 'dossiers.delivery_not_given_by_you')
})

test('what is missing is on the delivery and has a reason, said at its own field', () => {
  assert.equal(whyNotMissing([{ code: 'A', reason: 'Thiếu bản vẽ' }], ['A', 'B']), null)
  assert.equal(whyNotMissing([{ code: 'C', reason: 'Thiếu bản vẽ' }], ['A', 'B'])?.code, 'dossiers.not_on_delivery')
  const silent = whyNotMissing([{ code: 'B', reason: ' ' }], ['A', 'B'])
  assert.deepEqual(silent?.fields, [{ path: 'reason.B', code: 'dossiers.reason_missing' }])
})

test('a delivery carries between one and a hundred dossiers', () => {
  assert.equal(whyNotSoMany(0)?.code, 'dossiers.nothing_carried')
  assert.equal(whyNotSoMany(100), null)
  assert.equal(whyNotSoMany(101)?.code, 'dossiers.too_much_at_once')
})

test('the second delivery of a day at X01 is called BG-X01-261130-02', () => {
  assert.equal(deliveryCode('X01', asDay('2026-11-30'), 2), 'BG-X01-261130-02')
})
