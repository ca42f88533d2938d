import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, asDay, type Day } from '#platform/time.ts'
import { decideEnact, type Enactment } from './enact.ts'
import { decideRepeal } from './repeal.ts'
import { isInForce, type Rule, ruleFor, type StoredRule } from './rule.ts'

const first = asDay('2026-01-01')
const dayAt = (n: number): Day => addDays(first, n)
const rule = (change: Partial<StoredRule>): StoredRule => ({
  id: 'one',
  root_id: 'root',
  version: 1,
  last_seq: 1,
  last_hash: Buffer.alloc(32),
  code: 'own.number',
  agency_id: null,
  value: 1,
  unit: null,
  basis: 'QĐ 1/QĐ-UBND',
  verified: true,
  note: null,
  valid_from: first,
  valid_to: null,
  ...change,
})
const codeOf = (work: () => unknown): string => {
  try {
    work()
  } catch (error) {
    return (error as { code: string }).code
  }
  return ''
}

/** The rows after decisions are written. */
function written(rows: readonly StoredRule[], decisions: ReturnType<typeof decideEnact>['decisions']): StoredRule[] {
  const after = new Map(rows.map((row) => [row.id, row]))
  for (const { subject, set } of decisions) {
    const before = after.get(subject.id) ?? rule({})
    after.set(subject.id, { ...before, ...set, id: subject.id })
  }
  return [...after.values()]
}

test('whatever is enacted in whatever order, each day has one value: that of the last enactment to reach it', () => {
  const steps = fc.array(fc.record({ from: fc.integer({ min: 0, max: 30 }), value: fc.integer() }), { maxLength: 12 })
  fc.assert(
    fc.property(steps, (list) => {
      let rows: StoredRule[] = []
      const expected = new Map<number, number>()
      const starts = new Set<number>()
      for (const [n, { from, value }] of list.entries()) {
        const enactment: Enactment = { ...rule({}), value, valid_from: dayAt(from) }
        const inOrder = rows.toSorted((one, other) => (one.valid_from < other.valid_from ? -1 : 1))
        rows = written(rows, decideEnact(inOrder, enactment, `row ${n}`, 'root').decisions)
        starts.add(from)
        const next = Math.min(...[...starts].filter((start) => start > from), 40)
        for (let day = from; day < next; day += 1) expected.set(day, value)
      }
      for (let day = 0; day < 40; day += 1) {
        const inForce = rows.filter((row) => isInForce(row, dayAt(day)))
        assert.deepEqual(
          inForce.map((row) => row.value),
          expected.has(day) ? [expected.get(day)] : [],
        )
      }
    }),
  )
})

test('the nearest body up the tree has the say, the province where none has', () => {
  const rules: Rule[] = [
    rule({ value: 'province' }),
    rule({ value: 'department', agency_id: 'department' }),
    rule({ value: 'unit until June', agency_id: 'unit', valid_to: asDay('2026-06-30') }),
    rule({ value: 'other', agency_id: 'other' }),
  ]
  const valueOn = (day: string, path: string[]) => ruleFor(rules, 'own.number', asDay(day), path)?.value
  assert.equal(valueOn('2026-06-30', ['root', 'department', 'unit']), 'unit until June')
  assert.equal(valueOn('2026-07-01', ['root', 'department', 'unit']), 'department')
  assert.equal(valueOn('2026-07-01', ['root']), 'province')
  assert.equal(valueOn('2025-12-31', ['root', 'department']), undefined)
  assert.equal(ruleFor(rules, 'own.other', first, ['root']), null)
})

test('a repeal ends a rule the day before; not from its first day, and not what the program needs', () => {
  const what = { code: 'own.number', agency_id: null, from: asDay('2026-05-01') }
  assert.deepEqual(decideRepeal([rule({})], what).set, { valid_to: '2026-04-30' })
  assert.equal(
    codeOf(() => decideRepeal([rule({})], { ...what, from: first })),
    'rulebook.repeal_first_day',
  )
  assert.equal(
    codeOf(() => decideRepeal([], what)),
    'rulebook.not_found',
  )
  const needed = { ...what, code: 'dossiers.number_digits' }
  assert.equal(
    codeOf(() => decideRepeal([rule({ code: needed.code })], needed)),
    'rulebook.repeal_needed',
  )
})
