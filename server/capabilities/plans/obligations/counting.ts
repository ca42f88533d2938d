/** How much of what is owed is done, late, due soon: counted by the database, so that thousands of items cost no rows. */
import { type RawBuilder, sql } from 'kysely'
import { type Context, today } from '#platform/context.ts'
import { addDays, type Day } from '#platform/time.ts'
import type { Plan } from '../plan.ts'
import { soonDays } from '../review/thresholds.ts'
import type { Counts } from './judging.ts'
import type { Standing } from './standing.ts'

/** `standingOf`, said in SQL; a test holds the two together. */
async function standingToday(context: Context): Promise<RawBuilder<Standing>> {
  const day = today(context)
  const soon = addDays(day, await soonDays(context))
  return sql<Standing>`case
    when state = 'done' then case when done_on > due_on then 'done_late' else 'done_on_time' end
    when due_on < ${day} then 'late' when due_on <= ${soon} then 'soon'
    when from_on > ${day} then 'not_begun' else 'open' end`
}

/** By plan, each by how it stands; by `due_day_idx`. */
export async function countsByPlan(context: Context, plans: readonly Pick<Plan, 'id'>[]) {
  const standing = await standingToday(context)
  const ids = plans.map(({ id }) => id)
  const { rows } = await sql<{ plan_id: string; standing: Standing; n: number }>`
    select plan_id, standing, count(*)::int as n
    from (select plan_id, ${standing} as standing from plans.due
      where plan_id = any(${ids}::uuid[]) and state <> 'removed') as owed
    group by plan_id, standing`.execute(context.db)
  return gathered(rows.map((row) => ({ ...row, of: row.plan_id })))
}

export type PlanCounts = {
  readonly whole: Counts
  readonly tasks: ReadonlyMap<string, Counts>
  readonly agencies: ReadonlyMap<string, Counts>
  readonly months: ReadonlyMap<string, Counts>
  /** The earliest open day of each task that has one. */
  readonly next: ReadonlyMap<string, Day>
}

type Group = {
  readonly by: 'task' | 'agency' | 'month'
  readonly of: string
  readonly standing: Standing
  readonly n: number
  readonly next: Day | null
}

/** Of one plan: by task, by agency that owes, by month in which it is due. */
export async function countsIn(context: Context, { id }: Pick<Plan, 'id'>): Promise<PlanCounts> {
  const standing = await standingToday(context)
  const { rows } = await sql<Group>`
    select case when grouping(task_id) = 0 then 'task' when grouping(agency_id) = 0 then 'agency' else 'month' end as by,
      coalesce(task_id::text, agency_id::text, month) as of, standing, count(*)::int as n,
      min(due_on) filter (where state = 'open') as next
    from (select task_id, agency_id, to_char(due_on, 'YYYY-MM') as month, due_on, state, ${standing} as standing
      from plans.due where plan_id = ${id} and state <> 'removed') as owed
    group by grouping sets ((task_id, standing), (agency_id, standing), (month, standing))
    order by of`.execute(context.db)
  const by = (what: Group['by']) => gathered(rows.filter((row) => row.by === what))
  const next = new Map<string, Day>()
  for (const row of rows.filter((one) => one.by === 'task' && one.next !== null)) {
    const before = next.get(row.of)
    if (row.next && (!before || row.next < before)) next.set(row.of, row.next)
  }
  const agencies = by('agency')
  return { whole: sumOf([...agencies.values()]), tasks: by('task'), agencies, months: by('month'), next }
}

function gathered(rows: readonly { of: string; standing: Standing; n: number }[]): ReadonlyMap<string, Counts> {
  const groups = Map.groupBy(rows, ({ of }) => of)
  return new Map([...groups].map(([of, own]) => [of, Object.fromEntries(own.map(({ standing, n }) => [standing, n]))]))
}

function sumOf(all: readonly Counts[]): Counts {
  const sum: Counts = {}
  for (const counts of all)
    for (const [standing, n] of Object.entries(counts) as [Standing, number][]) sum[standing] = (sum[standing] ?? 0) + n
  return sum
}
