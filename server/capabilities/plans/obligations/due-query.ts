/** What is owed, found page by page: first the page, then what its lines are about. */
import type { Context } from '#platform/context.ts'
import { dayFrom } from '#platform/time.ts'
import type { StoredDue } from './stored-due.ts'

export const PAGE = 200

const DUE = [
  'due.id',
  'due.code',
  'due.agency_id',
  'due.basis',
  'due.said',
  'due.at_least',
  'due.unit',
  'due.state',
  'due.from_on',
  'due.due_on',
  'due.first_due_on',
  'due.done_on',
  'due.percent',
  'due.chased',
] as const

/** Everything owed in the province that was not taken out. */
export function owedIn({ db, root_id }: Context) {
  return db
    .selectFrom('plans.due as due')
    .where('due.root_id', '=', root_id)
    .where('due.state', '<>', 'removed')
    .select([...DUE, 'due.plan_agency_id', 'due.plan_id', 'due.task_id'])
}

export type Owed = ReturnType<typeof owedIn>

/** The page after a line, by `due_day_idx` where it is a plan's, by `due_open_idx` where it is an agency's. */
export function page(query: Owed, after: string | undefined): Owed {
  const [day, code] = /^(\d{4}-\d{2}-\d{2})~(.{1,200})$/.exec(after ?? '')?.slice(1) ?? []
  const sorted = query.orderBy('due.due_on').orderBy('due.code').limit(PAGE)
  const on = dayFrom(day ?? '')
  if (!on || !code) return sorted
  return sorted
    .where('due.due_on', '>=', on)
    .where(({ or, eb }) => or([eb('due.due_on', '>', on), eb('due.code', '>', code)]))
}

/** Where bodies take part: asked once for all lines, by `task_agency_body_idx`. */
export function tasksOf({ db }: Context, bodies: readonly string[]) {
  return db
    .selectFrom('plans.task_agency as taking')
    .where('taking.body_id', 'in', [...bodies])
    .where('taking.removed', '=', false)
    .select('taking.task_id')
}

/** What waits for a decision on a later day, by `extension_asked_idx`. */
export function askedOf({ db }: Context) {
  return db.selectFrom('plans.extension as asked').where('asked.state', '=', 'asked').select('asked.due_id')
}

/** The lines of what was found: task, plan and question are looked up for these alone. */
export function linesOf({ db }: Context, found: Owed) {
  return db
    .selectFrom(found.as('due'))
    .innerJoin('plans.task as task', (join) =>
      join.onRef('task.agency_id', '=', 'due.plan_agency_id').onRef('task.id', '=', 'due.task_id'),
    )
    .innerJoin('plans.plan as plan', (join) =>
      join.onRef('plan.agency_id', '=', 'due.plan_agency_id').onRef('plan.id', '=', 'due.plan_id'),
    )
    .leftJoin('plans.extension as asked', (join) =>
      join
        .onRef('asked.agency_id', '=', 'due.agency_id')
        .onRef('asked.due_id', '=', 'due.id')
        .on('asked.state', '=', 'asked'),
    )
    .select(DUE)
    .select(['task.id as task', 'task.number', 'task.content', 'plan.code as plan', 'plan.title as plan_title'])
    .select('asked.wanted_on as asked_to')
    .$narrowType<Pick<StoredDue, 'state'>>()
    .orderBy('due.due_on')
    .orderBy('due.code')
    .execute()
}
