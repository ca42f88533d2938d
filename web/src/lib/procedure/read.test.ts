import assert from 'node:assert/strict'
import { test } from 'node:test'
import { partNamed, partOf, parts } from './parts.ts'
import { type Content, withPart, withRowsMoved } from './read.ts'

const empty = { name: 'Cũ', steps: [], parallel_groups: [], marks: {} } as unknown as Content

test('a form of rows becomes content: numbers, nulls, parallel branches, codes from names', () => {
  const made = withPart(empty, partNamed('steps'), {
    'count.steps': '2',
    'content.steps.0.name': 'Tiếp nhận hồ sơ',
    'content.steps.0.kind': 'receive',
    'content.steps.0.role': 'clerk',
    'content.steps.0.allotted.amount': '0,5',
    'content.steps.0.allotted.unit': 'wd',
    'content.steps.1.name': 'Tiếp nhận hồ sơ',
    'content.steps.1.parallel.group': 'hoi_y_kien',
    'content.steps.1.parallel.branch': 'a',
    'content.steps.1.only_in': ['urban', 'rural'],
    'content.steps.1.outside_term': 'on',
    'content.steps.1.allotted.amount': 'hai',
    'content.marks.steps.source': ' Quyết định ',
  })
  const [first, second] = made.steps
  assert.equal(first?.code, 'tiep_nhan_ho_so')
  assert.equal(second?.code, 'tiep_nhan_ho_so_2')
  assert.deepEqual(first?.allotted, { amount: 0.5, unit: 'wd' })
  assert.equal(first?.parallel, null)
  assert.equal(first?.only_in, null)
  assert.deepEqual(second?.parallel, { group: 'hoi_y_kien', branch: 'a' })
  assert.deepEqual(second?.only_in, ['urban', 'rural'])
  assert.equal(second?.outside_term, true)
  assert.equal(second?.allotted.amount as unknown, 'hai')
  assert.deepEqual(made.marks.steps, { verified: false, source: 'Quyết định', note: null })
  assert.equal(made.name, 'Cũ')
})

test('money is read with its dots; an empty ceiling is none', () => {
  const fee = { 'count.fees': '1', 'content.fees.0.name': 'Lệ phí', 'content.fees.0.from': '1' }
  const made = withPart(empty, partNamed('fees'), { ...fee, 'content.fees.0.amount': '1.250.000' })
  assert.equal(made.fees[0]?.amount, 1_250_000)
  assert.equal(made.fees[0]?.max, null)
  assert.equal(made.fees[0]?.to, null)
  assert.equal(made.exemption, null)
})

test('rows are added at the end, moved and removed, and nothing moves over the edge', () => {
  const part = partNamed('steps')
  const named = (content: Content): string[] => content.steps.map(({ name }) => name)
  const start = { ...empty, steps: [{ name: 'a' }, { name: 'b' }] } as unknown as Content
  assert.deepEqual(named(withRowsMoved(start, part, 'steps.1.up').content), ['b', 'a'])
  assert.deepEqual(named(withRowsMoved(start, part, 'steps.0.up').content), ['a', 'b'])
  assert.deepEqual(named(withRowsMoved(start, part, 'steps.0.remove').content), ['b'])
  const { content, focus } = withRowsMoved(start, part, 'steps.add')
  assert.equal(focus, 'steps.2')
  assert.deepEqual(named(content), ['a', 'b', ''])
  assert.deepEqual(withRowsMoved(start, part, 'nothing.add').content, start)
})

test('what the linter objects to is found in its part', () => {
  assert.equal(partOf('terms.legal'), 'terms')
  assert.equal(partOf('legal_bases'), 'law')
  assert.equal(partOf('components'), 'papers')
  assert.equal(new Set(parts.map(({ name }) => name)).size, 7)
})
