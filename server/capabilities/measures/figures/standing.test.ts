import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { uuidv7 } from '#platform/database/uuid.ts'
import { asDay } from '#platform/time.ts'
import { type TestDatabase, withDatabase } from '#tests/database.ts'
import { dossierFacts } from '#tests/dossiers.ts'
import type { AnyFactKind } from '../facts/fact.ts'
import { rowsWhere } from '../facts/facts.ts'
import { makeTables, payments } from '../given.ts'
import { type Condition, countedBy, pendingBy, standsBy } from './standing.ts'

const NOW = new Date('2026-03-02T08:00:00+07:00')
const DAYS = [null, '2026-02-27', '2026-03-02', '2026-03-04']
const MOMENTS = [null, '2026-03-02T07:59:00+07:00', NOW.toISOString(), '2026-03-02T08:01:00+07:00']
const MARKS = ['{}', '{on_time}']
const period = { code: '2026-03', from: asDay('2026-03-01'), to: asDay('2026-03-31') }

let database: TestDatabase
before(async () => {
  database = await withDatabase()
  await makeTables(database)
  const { pool } = database.context()
  let code = 0
  const insert = (table: string, columns: string, values: readonly unknown[]) =>
    pool.query(
      `insert into measures.${table} (agency_id, id, code, ${columns}) values ($1, $2, $3, ${values.map((_, at) => `$${at + 4}`).join(', ')})`,
      [database.root_id, uuidv7(), String(code++).padStart(4, '0'), ...values],
    )
  for (const opened of DAYS)
    for (const ended of DAYS)
      for (const due of MOMENTS)
        for (const mark of MARKS)
          await insert(
            'dossier_fact',
            'procedure, channel, opened_on, closed_on, ended_on, late_from, due_at, worked, marks',
            ['p', 'desk', opened, ended, ended, due && opened, due, ended && 30, mark],
          )
  for (const asked of DAYS)
    for (const paid of DAYS)
      for (const due of DAYS)
        await insert('payment_fact', 'method, "group", asked_on, paid_on, due_on, overdue_from, marks', [
          ...['online', '', asked, paid, due, due, '{}'],
        ])
})
after(() => database.close())

/** The codes that SQL finds are those of the facts the same condition holds for, and neither all nor none. */
async function agree(kind: AnyFactKind, condition: Condition, name: string): Promise<void> {
  const slice = { agencies: [database.root_id], where: {} }
  const page = { limit: 10_000, after: '' }
  const every: Condition = { sql: () => 'true', holds: () => true }
  const all = await rowsWhere(database.context(), kind, every, slice, page)
  const found = await rowsWhere(database.context(), kind, condition, slice, page)
  const held = all.filter((fact) => condition.holds(fact))
  assert.deepEqual(
    found.map(({ code }) => code),
    held.map(({ code }) => code),
    name,
  )
  assert.ok(found.length > 0 && found.length < all.length, name)
}

test('what SQL counts as open, late and pending is what the same condition says of a fact in hand', async () => {
  const scope = { agencies: [database.root_id], period, asked_at: NOW, where: {} }
  for (const now of [NOW, null]) {
    for (const span of ['open', 'late'])
      await agree(dossierFacts, standsBy(dossierFacts, { of: 'dossier', span }, { ...scope, now }), `${span} ${now}`)
    for (const span of ['unpaid', 'overdue'])
      await agree(payments, standsBy(payments, { of: 'payment', span }, { ...scope, now }), `${span} ${now}`)
  }
  for (const due of ['to_come', 'passed'] as const) {
    const pending = { of: 'dossier', on: 'opened_on', promise: 'late', due } as const
    await agree(dossierFacts, pendingBy(dossierFacts, pending, { ...scope, now: NOW }), due)
    const unpaid = { of: 'payment', on: 'asked_on', promise: 'overdue', due } as const
    await agree(payments, pendingBy(payments, unpaid, { ...scope, now: NOW }), `payment ${due}`)
  }
})

test('what SQL counts in a period is what the same condition says of a fact in hand', async () => {
  const counters = [{}, { mark: 'on_time' }, { sum: 'worked' }, { mark: 'on_time', sum: 'worked' }]
  for (const more of counters)
    await agree(
      dossierFacts,
      countedBy({ of: 'dossier', on: 'closed_on', ...more }, period),
      `closed ${JSON.stringify(more)}`,
    )
  const opened = countedBy({ of: 'dossier', on: 'opened_on', sum: 'worked' }, period)
  await agree(dossierFacts, opened, 'those that have the amount')
})

test('a dossier is not late at its due moment, and what is due today not before tomorrow', async () => {
  const scope = { agencies: [], period, asked_at: NOW, where: {}, now: NOW }
  const dossier = (due_at: Date) => ({ ...BLANK, opened_on: asDay('2026-02-27'), ended_on: null, due_at })
  const late = standsBy(dossierFacts, { of: 'dossier', span: 'late' }, scope)
  assert.equal(late.holds(dossier(NOW)), false)
  assert.equal(late.holds(dossier(new Date(NOW.getTime() - 1))), true)
  const overdue = standsBy(payments, { of: 'payment', span: 'overdue' }, scope)
  const payment = (due_on: string) => ({ ...BLANK, asked_on: '2026-02-27', paid_on: null, due_on })
  assert.equal(overdue.holds(payment('2026-03-02')), false)
  assert.equal(overdue.holds(payment('2026-03-01')), true)
})

const BLANK = { agency_id: '', id: '', code: '', marks: [] }
