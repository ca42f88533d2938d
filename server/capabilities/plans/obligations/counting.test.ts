import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Context } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { addDays, asDay, type Day } from '#platform/time.ts'
import { type TestDatabase, withDatabase } from '#tests/database.ts'
import { countsByPlan, countsIn } from './counting.ts'
import { standingOf } from './standing.ts'

const TODAY = asDay('2026-03-02')
const SOON = 15
const plan = uuidv7()
const tasks = [uuidv7(), uuidv7()]
const agencies = [uuidv7(), uuidv7(), uuidv7()]

type Row = { task: string; agency: string; state: 'open' | 'done'; from: Day; due: Day; done: Day | null }
/** Every way to stand, on both sides of every border. */
const rows: Row[] = [-40, -1, 0, 1, SOON - 1, SOON, SOON + 1, 90].flatMap((days, n) =>
  [-200, 0, 1].flatMap((begins, m) =>
    [null, -1, 0, 1].map((finished, k): Row => {
      const due = addDays(TODAY, days)
      const began = addDays(TODAY, begins)
      return {
        task: tasks[(n + k) % 2] ?? '',
        agency: agencies[(n + m + k) % 3] ?? '',
        state: finished === null ? 'open' : 'done',
        from: [began, due].sort()[0] ?? due,
        due,
        done: finished === null ? null : addDays(due, finished),
      }
    }),
  ),
)

let database: TestDatabase
let context: Context
before(async () => {
  database = await withDatabase()
  context = database.context()
  const lines = rows.map(({ task, agency, state, from, due, done }, n) => [
    ...[agency, uuidv7(), database.root_id, database.root_id, plan, task, `P/1.${n}/A`, n, 'end', from, due, due],
    ...[state, done, 1, 1, ''],
  ])
  for (const line of lines)
    await context.pool.query(
      `insert into plans.due (agency_id, id, root_id, plan_agency_id, plan_id, task_id, code, position, basis, from_on,
         due_on, first_due_on, state, done_on, version, last_seq, last_hash)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
      line,
    )
  await context.pool.query("update plans.due set state = 'removed', done_on = null where code = 'P/1.0/A'")
})
after(() => database.close())

/** As `standingOf` says of each, one by one. */
function counted(of: (row: Row) => boolean): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const row of rows.slice(1).filter(of)) {
    const standing = standingOf(
      { state: row.state, from_on: row.from, due_on: row.due, done_on: row.done },
      TODAY,
      SOON,
    )
    counts[standing] = (counts[standing] ?? 0) + 1
  }
  return counts
}

test('the database counts as each item stands: by plan, task, agency and month', async () => {
  const { whole, tasks: byTask, agencies: byAgency, months, next } = await countsIn(context, { id: plan })
  assert.deepEqual(
    whole,
    counted(() => true),
  )
  assert.deepEqual(Object.keys(whole).length, 6, 'every way to stand is tried')
  for (const task of tasks)
    assert.deepEqual(
      byTask.get(task),
      counted((row) => row.task === task),
    )
  for (const agency of agencies)
    assert.deepEqual(
      byAgency.get(agency),
      counted((row) => row.agency === agency),
    )
  for (const [month, counts] of months)
    assert.deepEqual(
      counts,
      counted(({ due }) => due.startsWith(month)),
    )
  assert.deepEqual([...months.keys()], [...months.keys()].sort())
  for (const task of tasks) {
    const open = rows.slice(1).filter((row) => row.task === task && row.state === 'open')
    assert.equal(next.get(task), open.map(({ due }) => due).sort()[0])
  }
  assert.deepEqual((await countsByPlan(context, [{ id: plan }])).get(plan), whole)
})

test('a plan that owes nothing has no counts, and no plans none', async () => {
  const none = uuidv7()
  assert.deepEqual((await countsIn(context, { id: none })).whole, {})
  assert.equal((await countsByPlan(context, [{ id: none }])).size, 0)
  assert.equal((await countsByPlan(context, [])).size, 0)
})
