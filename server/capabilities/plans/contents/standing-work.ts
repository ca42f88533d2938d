/** A task as it stands, with its parts, who owes it, and what is owed: what an amendment is held against. */
import { sql } from 'kysely'
import { treeOf } from '#agencies'
import type { Context } from '#platform/context.ts'
import { Objection } from '#platform/objection.ts'
import type { Choice } from '../agencies-named/assigning.ts'
import { duesOfTasks, type StoredDue } from '../obligations/stored-due.ts'
import type { Plan } from '../plan.ts'
import { agenciesOfTasks, type StoredTask, type TaskAgency, tasksOf } from '../stored.ts'

export type StandingWork = {
  readonly task: StoredTask
  readonly parts: readonly StandingWork[]
  readonly agencies: readonly TaskAgency[]
  readonly dues: readonly StoredDue[]
  /** The highest turn any of its dues ever had, those of parts and removed ones too: no number is given twice. */
  readonly lastTurn: number
}

/** @throws Objection `plans.item_gone` */
export async function standingWork(context: Context, plan: Plan, task_id: string | null): Promise<StandingWork> {
  const tasks = await tasksOf(context, plan)
  const root = tasks.find(({ id }) => id === task_id)
  if (!root) throw new Objection('plans.item_gone')
  const below = Map.groupBy(tasks, ({ parent_id }) => parent_id)
  const ids = withParts(root, below).map(({ id }) => id)
  const [agencies, dues, lastTurn] = await Promise.all([
    agenciesOfTasks(context, plan.agency_id, ids),
    duesOfTasks(context, ids),
    lastTurnOf(context, root),
  ])
  const made = (task: StoredTask): StandingWork => ({
    task,
    parts: (below.get(task.id) ?? []).map(made),
    agencies: agencies.filter((one) => one.task_id === task.id),
    dues: dues.filter((one) => one.task_id === task.id),
    lastTurn,
  })
  return made(root)
}

type Below = ReadonlyMap<string | null, readonly StoredTask[]>

function withParts(task: StoredTask, below: Below): StoredTask[] {
  return [task, ...(below.get(task.id) ?? []).flatMap((part) => withParts(part, below))]
}

async function lastTurnOf({ db }: Context, { agency_id, id }: StoredTask): Promise<number> {
  const { rows } = await sql<{ last: number }>`
    with recursive family as (
      select id from plans.task where agency_id = ${agency_id} and id = ${id}
      union all
      select task.id from plans.task join family on task.parent_id = family.id where task.agency_id = ${agency_id}
    )
    select coalesce(max(position), 0)::int as last from plans.due where task_id in (select id from family)
  `.execute(db)
  return rows[0]?.last ?? 0
}

/** Whom the names in a task mean already, so that nobody is asked again; bodies that are gone since are left out. */
export async function namesKnown(context: Context, work: StandingWork): Promise<Choice[]> {
  const tree = await treeOf(context)
  const rows = agenciesIn(work).flatMap(({ written, body_id }) => {
    const code = body_id === null ? undefined : tree.get(body_id)?.code
    return code === undefined ? [] : [{ written, code }]
  })
  return [...Map.groupBy(rows, ({ written }) => written)].map(([written, named]) => ({
    written,
    codes: [...new Set(named.map(({ code }) => code))],
  }))
}

function agenciesIn({ agencies, parts }: StandingWork): TaskAgency[] {
  return [...agencies, ...parts.flatMap(agenciesIn)]
}
