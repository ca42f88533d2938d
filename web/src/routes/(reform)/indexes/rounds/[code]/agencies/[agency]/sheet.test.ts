import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressOf, agreedIn, agreeing, besides, type Cell, isShown, lineOf, placeOf, restOf, showOf } from './sheet.ts'

const cell: Cell = {
  code: '1.1.1',
  name: 'Ban hành kế hoạch',
  max: 500,
  counts_for: 500,
  points: 500,
  status: 'scored',
  ratio: null,
  explanation: [],
  kind: 'BINARY',
  scoring: { kind: 'BINARY' },
  part: 'appraisal',
  source: 'declared',
  appraiser: null,
  papers_asked: ['Kế hoạch'],
  verified: false,
  remarks: [],
  figures: [],
  lacking: [],
  self: 500,
  first: null,
  second: null,
  council: null,
  disputed: false,
  left_out: false,
  decided: false,
  value: null,
  due_on: null,
  waits: 'appraise',
  evidence: [],
  history: [],
  works: [{ work: 'appraise', title: 'Thẩm định', objection: null }],
}

test('an address that asks for an unknown list shows everything', () => {
  assert.equal(showOf('todo'), 'todo')
  assert.equal(showOf('other'), 'all')
  assert.equal(showOf(null), 'all')
})

test('each list shows its own: what waits, what is measured, what lacks papers', () => {
  assert.equal(isShown(cell, 'todo'), true)
  assert.equal(isShown({ ...cell, waits: null }, 'todo'), false)
  assert.equal(isShown(cell, 'measured'), false)
  assert.equal(isShown({ ...cell, source: 'survey' }, 'measured'), true)
  assert.equal(isShown(cell, 'bare'), true)
  assert.equal(isShown({ ...cell, papers_asked: [] }, 'bare'), false, 'none are asked')
  assert.equal(isShown({ ...cell, left_out: true }, 'bare'), false)
})

test('to agree is to say the same as the other side did; with nothing said there is nothing to agree with', () => {
  assert.deepEqual(agreeing(cell), { work: 'appraise', points: 500 })
  assert.equal(agreeing({ ...cell, self: null }), null)
  const none = { kind: 'share', numerator: 0, denominator: 0 } as const
  const arose = { ...cell, self: null, points: null, status: 'not_applicable', value: none }
  assert.deepEqual(agreeing(arose), { work: 'appraise', value: none })
  const again = { work: 'appraise_again', title: '', objection: null } as const
  assert.deepEqual(agreeing({ ...cell, first: 250, works: [again] }), { work: 'appraise_again', points: 250 })
  assert.deepEqual(agreeing({ ...cell, works: [{ ...again, work: 'explain' }] }), { work: 'explain' })
  const closed = { code: 'indexes.deadline_passed', text: 'Đã hết hạn' }
  assert.equal(agreeing({ ...cell, works: [{ ...again, objection: closed }] }), null)
})

test('one click agrees with what waits for it, and leaves alone what was judged already', () => {
  const judged = { ...cell, code: '1.1.2', first: 250, waits: null }
  assert.deepEqual(agreedIn([lineOf(cell), lineOf(judged)]), ['1.1.1'])
})

test('the council settles the rest at once: nothing claimed is given zero, nothing recorded is left out', () => {
  const waits = (code: string, change: Partial<Cell>): Cell => ({ ...cell, code, ...change })
  const cells = [
    waits('claimed', { waits: 'decide' }),
    waits('unclaimed', { waits: 'decide', self: null, points: null, status: 'unknown' }),
    waits('arose not', { waits: 'decide', self: null, points: null, status: 'not_applicable' }),
    waits('measured', { waits: 'leave_out', self: null, points: null, status: 'unknown' }),
    waits('another’s', { waits: null, self: null, points: null, status: 'unknown' }),
  ]
  assert.deepEqual(restOf(cells, 'unclaimed'), ['unclaimed'])
  assert.deepEqual(restOf(cells, 'unknown'), ['measured'])
})

test('before and after a component; one that left the list is followed by its first', () => {
  assert.deepEqual(besides(['a', 'b', 'c'], 'b'), { before: 'a', after: 'c' })
  assert.deepEqual(besides(['a', 'b'], 'b'), { before: 'a', after: null })
  assert.deepEqual(besides(['a', 'b'], 'x'), { before: null, after: 'a' })
})

test('an address keeps the list and points to the place on the page', () => {
  assert.equal(placeOf('1.1.1'), 'c-1-1-1')
  assert.equal(addressOf('/p', 'todo', '1.1.1'), '?show=todo&component=1.1.1#c-1-1-1')
  assert.equal(addressOf('/p', 'all', null, '1.2'), '/p#c-1-2')
  assert.equal(addressOf('/p', 'all', null), '/p')
})
