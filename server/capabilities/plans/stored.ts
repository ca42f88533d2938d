/** Plans and what stands in them, as their rows stand. */
import type { Context } from '#platform/context.ts'
import type { Chained } from '#platform/journal/subject.ts'
import { Objection } from '#platform/objection.ts'
import type { Plan, StandingTarget, TargetContent, TaskContent } from './plan.ts'
import type { Time } from './reading/reading.ts'

export type StoredTask = Chained & {
  readonly plan_id: string
  readonly area_id: string | null
  readonly parent_id: string | null
  readonly document_id: string
  readonly proposal_id: string
  readonly position: number
  readonly kind: 'task' | 'duty'
  readonly number: string | null
  readonly content: string
  readonly product: string | null
  readonly time: Time
  readonly state: 'standing' | 'removed'
  readonly reading: TaskContent
}
export type StoredTarget = StandingTarget & Chained & { readonly document_id: string; readonly reading: TargetContent }

const CHAIN = ['agency_id', 'id', 'version', 'last_seq', 'last_hash'] as const

const PLAN = [
  ...CHAIN,
  'root_id',
  'code',
  'number',
  'kind',
  'title',
  'issuer',
  'issued_on',
  'period_from',
  'period_to',
  'document_id',
  'public',
  'sample',
] as const

const TASK = [
  ...CHAIN,
  'plan_id',
  'area_id',
  'parent_id',
  'document_id',
  'proposal_id',
  'position',
  'kind',
  'number',
  'content',
  'product',
  'time',
  'state',
  'reading',
] as const

const TARGET = [
  ...CHAIN,
  'plan_id',
  'document_id',
  'position',
  'text',
  'comparator',
  'low',
  'high',
  'unit',
  'by_year',
  'every',
  'change',
  'base',
  'binding',
  'state',
  'reading',
] as const

type Province = Pick<Context, 'db' | 'root_id'>

/** The plans of the province. */
export function plansIn({ db, root_id }: Province) {
  return db.selectFrom('plans.plan').where('root_id', '=', root_id).select(PLAN).$narrowType<Pick<Plan, 'kind'>>()
}

/** A plan by its code. @throws Objection `plans.not_found` */
export async function planByCode(context: Context, code: string): Promise<Plan> {
  const plan = await plansIn(context).where('code', '=', code).executeTakeFirst()
  if (!plan) throw new Objection('plans.not_found')
  return plan
}

export function planById(context: Context, agency_id: string, id: string): Promise<Plan> {
  return plansIn(context).where('agency_id', '=', agency_id).where('id', '=', id).executeTakeFirstOrThrow()
}

type OfPlan = Pick<Plan, 'agency_id' | 'id'>

function tasksIn({ db, root_id }: Province) {
  return db
    .selectFrom('plans.task')
    .where('root_id', '=', root_id)
    .select(TASK)
    .$narrowType<Pick<StoredTask, 'kind' | 'state'>>()
}

/** The tasks of a plan as it stands today, in its order. */
export function tasksOf(context: Context, plan: OfPlan): Promise<StoredTask[]> {
  return tasksIn(context)
    .where('agency_id', '=', plan.agency_id)
    .where('plan_id', '=', plan.id)
    .where('state', '=', 'standing')
    .orderBy('position')
    .orderBy('id')
    .execute()
}

/** A task, also one that was taken out of its plan. @throws Objection `plans.task_not_found` */
export async function taskById(context: Context, id: string): Promise<StoredTask> {
  const task = await tasksIn(context).where('id', '=', id).executeTakeFirst()
  if (!task) throw new Objection('plans.task_not_found')
  return task
}

function targetsIn({ db, root_id }: Province) {
  return db
    .selectFrom('plans.target')
    .where('root_id', '=', root_id)
    .where('state', '=', 'standing')
    .select(TARGET)
    .$narrowType<Pick<StoredTarget, 'comparator' | 'every' | 'change' | 'state'>>()
}

/** The targets of a plan as it stands today, in its order. */
export function targetsOf(context: Context, plan: OfPlan): Promise<StoredTarget[]> {
  return targetsIn(context)
    .where('agency_id', '=', plan.agency_id)
    .where('plan_id', '=', plan.id)
    .orderBy('position')
    .orderBy('id')
    .execute()
}

/** @throws Objection `plans.target_not_found` */
export async function targetById(context: Context, id: string): Promise<StoredTarget> {
  const target = await targetsIn(context).where('id', '=', id).executeTakeFirst()
  if (!target) throw new Objection('plans.target_not_found')
  return target
}

/** A place behind everything the plan ever had, in steps of what a document proposes. */
export async function placeAtEnd({ db }: Context, plan: OfPlan): Promise<number> {
  const highest = (table: 'plans.task' | 'plans.target') =>
    db
      .selectFrom(table)
      .where('agency_id', '=', plan.agency_id)
      .where('plan_id', '=', plan.id)
      .select(({ fn }) => fn.max('position').as('last'))
      .executeTakeFirst()
  const found = await Promise.all([highest('plans.task'), highest('plans.target')])
  const last = Math.max(0, ...found.map((row) => Number(row?.last ?? 0)))
  return (Math.floor(last / 10_000) + 1) * 100
}

export type TaskAgency = {
  readonly id: string
  readonly task_id: string
  readonly position: number
  readonly role: 'lead' | 'coordinating'
  readonly written: string
  readonly body_id: string | null
}

export async function agenciesOfTasks(
  { db }: Context,
  agency_id: string,
  task_ids: readonly string[],
): Promise<TaskAgency[]> {
  if (task_ids.length === 0) return []
  return db
    .selectFrom('plans.task_agency')
    .where('agency_id', '=', agency_id)
    .where('task_id', 'in', [...task_ids])
    .where('removed', '=', false)
    .select(['id', 'task_id', 'position', 'role', 'written', 'body_id'])
    .$narrowType<Pick<TaskAgency, 'role'>>()
    .orderBy('position')
    .execute()
}

export async function areasOf({ db }: Context, plan: OfPlan) {
  return db
    .selectFrom('plans.area')
    .where('agency_id', '=', plan.agency_id)
    .where('plan_id', '=', plan.id)
    .select(['id', 'position', 'title'])
    .orderBy('position')
    .execute()
}
