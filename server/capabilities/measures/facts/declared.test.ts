import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Payment, payments } from '../given.ts'
import { type Counter, counterName, type Measure, type Term } from '../measure.ts'
import { makeRegistry } from '../registry.ts'
import type { AnyFactKind, Fact, FactKind } from './fact.ts'

const measure = (...of: Term[]): Measure => ({
  name: 'made_up',
  version: 1,
  kind: 'count',
  unit: 'count',
  better: null,
  basis: { text: 'test', verified: false },
  aside: true,
  of,
})
const declaring =
  (one: Measure, kind: AnyFactKind = payments) =>
  () =>
    makeRegistry([{ kind, measures: [one] }])

test('a counter that names what its kind does not declare is no type', () => {
  const right: Counter<Payment> = { of: 'payment', on: 'paid_on', mark: 'in_time', sum: 'amount' }
  // @ts-expect-error another kind's name
  const kind: Counter<Payment> = { of: 'dossier', on: 'paid_on' }
  // @ts-expect-error no such day
  const day: Counter<Payment> = { of: 'payment', on: 'closed_on' }
  // @ts-expect-error no such mark
  const mark: Counter<Payment> = { of: 'payment', on: 'paid_on', mark: 'late' }
  // @ts-expect-error no such amount
  const sum: Counter<Payment> = { of: 'payment', on: 'paid_on', sum: 'worked' }
  // @ts-expect-error no such amount to spread
  const spread: Counter<Payment> = { of: 'payment', on: 'paid_on', spread: { of: 'value', per: 1 } }
  // @ts-expect-error no such span
  const stock: Term<Payment> = { stock: { of: 'payment', span: 'open' } }
  // @ts-expect-error a span is no promise's name of another kind
  const pending: Term<Payment> = { pending: { of: 'payment', on: 'asked_on', promise: 'late', due: 'passed' } }
  assert.equal(counterName(right), 'payment paid_on+in_time:amount')
  assert.equal([kind, day, mark, sum, spread, stock, pending].length, 7)
})

test('a fold gives the fact its kind declares: no day missing, no mark unknown', () => {
  const blank = { agency_id: '', id: '', code: '', method: '', group: '', amount: null }
  const days = { asked_on: null, due_on: null, paid_on: null, overdue_from: null, overdue_until: null }
  const right: Fact<Payment> = { ...blank, ...days, marks: ['in_time'] }
  // @ts-expect-error a day is missing
  const missing: Fact<Payment> = { ...blank, asked_on: null, marks: [] }
  // @ts-expect-error an unknown mark
  const marked: Fact<Payment> = { ...blank, ...days, marks: ['late'] }
  // @ts-expect-error the tally cannot be kept by what facts do not have
  const kept: FactKind<Payment> = { ...payments, breakdowns: [['question']] }
  assert.deepEqual([right.marks, missing.code, marked.code, kept.kind], [['in_time'], '', '', 'payment'])
})

test('across rooms, where types do not reach, the program does not start with such a measure', () => {
  const flow = (more: object): Term => ({ flow: { of: 'payment', on: 'paid_on', ...more } })
  assert.doesNotThrow(declaring(measure(flow({}))))
  assert.throws(declaring(measure({ flow: { of: 'nothing', on: 'paid_on' } })), /kind nothing, which no capability/)
  assert.throws(declaring(measure(flow({ on: 'closed_on' }))), /a day that facts of kind payment do not have/)
  assert.throws(declaring(measure(flow({ mark: 'late' }))), /a mark that/)
  assert.throws(declaring(measure(flow({ sum: 'worked' }))), /an? amount that/)
  assert.throws(declaring(measure({ stock: { of: 'payment', span: 'open' } })), /a span that/)
  const pending = { of: 'payment', on: 'asked_on', promise: 'unpaid', due: 'passed' } as const
  assert.throws(declaring(measure({ pending })), /a promise that/)
  const from = { name: 'x', dimension: 'question', entries: async () => [] }
  const having = { counter: { of: 'payment', on: 'paid_on' }, where: {} }
  assert.throws(declaring(measure({ listed: { from, that: 'x', having } })), /a part that/)
})

test('money is given in đồng: another unit is a fault of the declaration', () => {
  const sum = { ...measure(), kind: 'sum', of: [{ flow: { of: 'payment', on: 'paid_on', sum: 'amount' } }] } as const
  assert.throws(declaring({ ...sum, unit: 'working_hours' }), /a unit that/)
  assert.doesNotThrow(declaring({ ...sum, unit: 'dong' }))
})

test('names become columns of one table: each once, none that every table has', () => {
  const kind = (more: Partial<AnyFactKind>): AnyFactKind => ({ ...payments, ...more })
  assert.throws(declaring(measure(), kind({ dimensions: ['code'] })), /cannot name a column code/)
  assert.throws(declaring(measure(), kind({ dimensions: ['amount'] })), /one name twice/)
  assert.throws(declaring(measure(), kind({ dimensions: ['by method'] })), /cannot name a column by method/)
  const loose = { late: { from: 'asked_on', until: 'paid_on', due: 'due_on' } }
  assert.throws(declaring(measure(), kind({ spans: loose })), /promise late within no span/)
})
