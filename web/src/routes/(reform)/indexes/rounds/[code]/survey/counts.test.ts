import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readValue, rowsIn } from './counts.ts'

const asked = { items: ['Thái độ', 'Thời gian'], options: [{ code: 'A' }, { code: 'B' }] }
const one = { items: [] as string[], options: asked.options }
const from = (typed: Record<string, string>, of: Parameters<typeof rowsIn>[0] = one) =>
  rowsIn(of, ['X01', 'X02'], (name) => typed[name] ?? '')

test('counts are read by agency, item and option; an agency without a word is left alone', () => {
  const typed = {
    'count.X01.0.A': '1.204',
    'count.X01.0.B': '3',
    'count.X01.1.A': '7',
    'count.X01.1.B': '0',
    'read.X01': '0:',
    'read.X02': '0:',
    'count.X02.0.A': ' ',
  }
  const items = [
    { A: 1204, B: 3 },
    { A: 7, B: 0 },
  ]
  assert.deepEqual(from(typed, asked), { rows: [{ agency: 'X01', items, version: 0 }], faults: [] })
})

test('what stands as it was read is not entered again; what changed goes with the version it was read at', () => {
  const read = readValue(one, { agency: 'X01', version: 3, items: [{ B: 10, A: 30 }] })
  assert.equal(read, '3:30 10')
  const same = { 'read.X01': read, 'count.X01.0.A': '30', 'count.X01.0.B': '10' }
  assert.deepEqual(from(same), { rows: [], faults: [] })
  assert.deepEqual(from({ ...same, 'count.X01.0.B': '11' }).rows, [
    { agency: 'X01', items: [{ A: 30, B: 11 }], version: 3 },
  ])
})

test('what is wrong is said of its own box', () => {
  const faults = (typed: Record<string, string>, of = one) =>
    from(typed, of).faults.map(({ path, why }) => `${path} ${why}`)
  assert.deepEqual(faults({ 'count.X01.0.A': '2,5', 'count.X01.0.B': '-1' }), [
    'count.X01.0.A not_number',
    'count.X01.0.B negative',
  ])
  assert.deepEqual(faults({ 'count.X02.0.A': '99999999', 'count.X02.0.B': '1' }), ['count.X02.0.A too_many'])
  assert.deepEqual(faults({ 'count.X01.0.A': '5' }), ['count.X01.0.B half_filled'])
  assert.deepEqual(faults({ 'count.X01.0.A': 'ba' }), ['count.X01.0.A not_number', 'count.X01.0.B half_filled'])
  const none = { 'count.X01.0.A': '1', 'count.X01.0.B': '1', 'count.X01.1.A': '0', 'count.X01.1.B': '0' }
  assert.deepEqual(faults(none, asked), ['count.X01.1.A no_answers'])
  assert.deepEqual(faults({ 'read.X01': '3:30 10' }), ['count.X01.0.A erased'], 'an empty box takes nothing back')
})
