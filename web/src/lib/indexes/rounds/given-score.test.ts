import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Asked, boxesOf, givenScore } from './given-score.ts'

const typed = (asked: Asked, fields: Record<string, string>, due: string | null = null) =>
  givenScore(asked, (name) => fields[name] ?? '', due)

test('each kind of score has its boxes; what only informs or is asked in a survey takes points', () => {
  assert.equal(boxesOf({ kind: 'BINARY' }), 'answers')
  assert.equal(boxesOf({ kind: 'STEP', on: 'count' }), 'count')
  assert.equal(boxesOf({ kind: 'STEP', on: 'share' }), 'share')
  assert.equal(boxesOf({ kind: 'SIPAS' }), 'percent')
  assert.equal(boxesOf({ kind: 'SURVEY' }), 'points')
})

test('every question wants its answer; a component without questions is one', () => {
  const two = { kind: 'BINARY', questions: ['Kế hoạch', 'Báo cáo'] }
  assert.deepEqual(typed(two, { 'value.answers.0': 'yes' }), { wrong: [{ path: 'value.answers.1', why: 'choose' }] })
  assert.deepEqual(typed(two, { 'value.answers.0': 'yes', 'value.answers.1': 'no' }), {
    value: { kind: 'answers', answers: [true, false] },
  })
  assert.deepEqual(typed({ kind: 'BINARY', questions: [] }, { 'value.answers.0': 'no' }), {
    value: { kind: 'answers', answers: [false] },
  })
})

test('a share is two numbers, the part not above the whole; a target may be passed', () => {
  const share = { 'value.numerator': '45', 'value.denominator': '50' }
  assert.deepEqual(typed({ kind: 'LINEAR' }, share), { value: { kind: 'share', numerator: 45, denominator: 50 } })
  const over = { 'value.numerator': '1.045,5', 'value.denominator': '50' }
  assert.deepEqual(typed({ kind: 'LINEAR' }, over), {
    wrong: [{ path: 'value.numerator', why: 'larger' }],
    total: 50,
  })
  assert.deepEqual(typed({ kind: 'TARGET_GAP' }, over), {
    value: { kind: 'share', numerator: 1_045.5, denominator: 50 },
  })
  assert.deepEqual(typed({ kind: 'LINEAR' }, { 'value.numerator': 'x' }), {
    wrong: [
      { path: 'value.numerator', why: 'number' },
      { path: 'value.denominator', why: 'number' },
    ],
  })
  assert.deepEqual(typed({ kind: 'LINEAR' }, { 'value.numerator': '0', 'value.denominator': '0' }), {
    value: { kind: 'share', numerator: 0, denominator: 0 },
  })
  const groups = { kind: 'THRESHOLD_BY_GROUP', targets: [{ group: 'A' }] }
  assert.deepEqual(typed(groups, share), { wrong: [{ path: 'value.group', why: 'choose' }] })
})

test('a count left empty is asked again, never taken as none', () => {
  const deduct = { kind: 'DEDUCT', breaches: [{ code: 'late', name: 'Chậm' }] }
  assert.deepEqual(typed(deduct, {}), { wrong: [{ path: 'value.counts.late', why: 'whole' }] })
  assert.deepEqual(typed(deduct, { 'value.counts.late': '0' }), { value: { kind: 'breaches', counts: { late: 0 } } })
  assert.deepEqual(typed({ kind: 'COUNT_EACH' }, { 'value.count': '1,5' }), {
    wrong: [{ path: 'value.count', why: 'whole' }],
  })
  const parts = { kind: 'COMBINED', parts: [{ code: 'on_time', name: 'Đúng hạn' }] }
  assert.deepEqual(typed(parts, { 'value.total': '4', 'value.parts.on_time': '3' }), {
    value: { kind: 'parts', total: 4, parts: { on_time: 3 } },
  })
  assert.deepEqual(typed(parts, { 'value.parts.on_time': '3' }), { wrong: [{ path: 'value.total', why: 'whole' }] })
})

test('a day is a day, or the statement that it was not done', () => {
  const due = '2025-12-31'
  for (const day of ['', '2026-13-01', '2026-02-31', '2026'])
    assert.deepEqual(typed({ kind: 'DEADLINE' }, { 'value.done_on': day }, due), {
      wrong: [{ path: 'value.done_on', why: 'day' }],
    })
  assert.deepEqual(typed({ kind: 'DEADLINE' }, { 'value.done_on': '2026-01-05' }, due), {
    value: { kind: 'day', done_on: '2026-01-05', due_on: due },
  })
  assert.deepEqual(typed({ kind: 'DEADLINE' }, { 'value.not_done': 'on' }, due), {
    value: { kind: 'day', done_on: null, due_on: due },
  })
})

test('points may be given instead of figures, exact to the thousandth', () => {
  assert.deepEqual(typed({ kind: 'LINEAR' }, { by: 'points', points: '0,29' }), { points: 290 })
  for (const points of ['', 'x', '0,1234'])
    assert.deepEqual(typed({ kind: 'LINEAR' }, { by: 'points', points }), {
      wrong: [{ path: 'points', why: 'points' }],
    })
  assert.deepEqual(typed({ kind: 'SIPAS' }, { 'value.numerator': '101' }), {
    wrong: [{ path: 'value.numerator', why: 'larger' }],
    total: 100,
  })
})
