/** What is owed, as its rows stand. */
import type { Context } from '#platform/context.ts'
import type { Chained } from '#platform/journal/subject.ts'
import { Objection } from '#platform/objection.ts'
import type { Day } from '#platform/time.ts'

export type StoredDue = Chained & {
  readonly plan_agency_id: string
  readonly plan_id: string
  readonly task_id: string
  readonly code: string
  readonly position: number
  readonly basis: string
  readonly said: string | null
  readonly at_least: number | null
  readonly unit: string | null
  readonly from_on: Day
  readonly due_on: Day
  readonly first_due_on: Day
  readonly state: 'open' | 'done' | 'removed'
  readonly done_on: Day | null
  readonly percent: number
  readonly reported_at: Date | null
  readonly chased: number
}

const DUE = [
  'agency_id',
  'id',
  'version',
  'last_seq',
  'last_hash',
  'plan_agency_id',
  'plan_id',
  'task_id',
  'code',
  'position',
  'basis',
  'said',
  'at_least',
  'unit',
  'from_on',
  'due_on',
  'first_due_on',
  'state',
  'done_on',
  'percent',
  'reported_at',
  'chased',
] as const

/** What is due in the province and was not taken out. */
export function duesIn({ db, root_id }: Pick<Context, 'db' | 'root_id'>) {
  return db
    .selectFrom('plans.due')
    .where('root_id', '=', root_id)
    .where('state', '<>', 'removed')
    .select(DUE)
    .$narrowType<Pick<StoredDue, 'state'>>()
}

export async function duesOfTasks(context: Context, task_ids: readonly string[]): Promise<StoredDue[]> {
  if (task_ids.length === 0) return []
  return duesIn(context)
    .where('task_id', 'in', [...task_ids])
    .orderBy('due_on')
    .orderBy('code')
    .execute()
}

/** What is due, by id, within the province. @throws Objection `plans.due_not_found` */
export async function dueById(context: Context, id: string): Promise<StoredDue> {
  const due = await duesIn(context).where('id', '=', id).executeTakeFirst()
  if (!due) throw new Objection('plans.due_not_found')
  return due
}
