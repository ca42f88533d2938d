import { sql } from 'kysely'
import { agenciesWhere, system } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { Objection } from '#platform/objection.ts'
import type { Day } from '#platform/time.ts'
import type { Answer } from './answers.ts'
import type { Content, Plan, Proposal, StandingTarget } from './plan.ts'
import type { PlanReading, Time } from './reading/reading.ts'

type Chain = { readonly version: number; readonly last_seq: number; readonly last_hash: Buffer }

export type StoredDocument = Chain & {
  readonly agency_id: string
  readonly id: string
  readonly file_id: string
  readonly file_name: string
  readonly state: 'read' | 'reviewed' | 'superseded'
  readonly plan_id: string | null
  readonly amends: boolean
  readonly added_at: Date
  readonly answers: readonly Answer[]
}
export type ListedDocument = StoredDocument & { readonly title: string | null; readonly plan_code: string | null }
export type StoredTask = Chain & {
  readonly agency_id: string
  readonly id: string
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
  readonly reading: Content
}
export type StoredDue = Chain & {
  readonly agency_id: string
  readonly id: string
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
export type StoredTarget = StandingTarget & Chain & { readonly document_id: string; readonly reading: Content }

const DOCUMENT = [
  'agency_id',
  'id',
  'file_id',
  'file_name',
  'state',
  'plan_id',
  'amends',
  'added_at',
  'answers',
  'version',
  'last_seq',
  'last_hash',
] as const

/** A document of an agency whose plans the actor keeps; others look missing. @throws Objection `plans.document_not_found` */
export async function documentOf(context: Context, id: string): Promise<StoredDocument> {
  const row = await managed(context).where('id', '=', id).select(DOCUMENT).executeTakeFirst()
  if (!row) throw new Objection('plans.document_not_found')
  return row as unknown as StoredDocument
}

/** The documents the actor may review, newest first, each with the title read in it and the plan it became. */
export async function documentsOf(context: Context): Promise<ListedDocument[]> {
  const rows = await managed(context)
    .select(DOCUMENT)
    .select((of) => [
      sql<string | null>`reading -> 'document' ->> 'title'`.as('title'),
      of
        .selectFrom('plans.plan')
        .whereRef('plans.plan.agency_id', '=', 'plans.document.agency_id')
        .whereRef('plans.plan.id', '=', 'plans.document.plan_id')
        .select('plans.plan.code')
        .as('plan_code'),
    ])
    .orderBy('added_at', 'desc')
    .limit(200)
    .execute()
  return rows as unknown as ListedDocument[]
}

/** How many proposals each document has, and how many of them nobody has decided yet. */
export async function proposalsCounted({ db }: Context, documents: readonly StoredDocument[]) {
  const rows = await db
    .selectFrom('plans.proposal')
    .where('agency_id', 'in', [...new Set(documents.map(({ agency_id }) => agency_id)), NOWHERE])
    .where('document_id', 'in', [...documents.map(({ id }) => id), NOWHERE])
    .groupBy('document_id')
    .select(({ fn }) => [
      'document_id',
      fn.countAll<number>().as('proposals'),
      fn.countAll<number>().filterWhere('state', '=', 'proposed').as('open'),
    ])
    .execute()
  return new Map(
    rows.map(({ document_id, proposals, open }) => [document_id, { proposals: Number(proposals), open: Number(open) }]),
  )
}

export async function readingOf(
  context: Context,
  { agency_id, id }: Pick<StoredDocument, 'agency_id' | 'id'>,
): Promise<PlanReading> {
  const row = await context.db
    .selectFrom('plans.document')
    .where('agency_id', '=', agency_id)
    .where('id', '=', id)
    .select('reading')
    .executeTakeFirstOrThrow()
  // A document read before tables were kept has none.
  return { tables: [], ...(row.reading as unknown as Omit<PlanReading, 'tables'>) }
}

function managed({ db, root_id, actor }: Context) {
  const query = db.selectFrom('plans.document').where('root_id', '=', root_id)
  return actor === system ? query : query.where('agency_id', 'in', [...agenciesWhere(actor, 'plans.manage'), NOWHERE])
}

const NOWHERE = '00000000-0000-0000-0000-000000000000'

export async function proposalsOf({ db }: Context, document: Pick<StoredDocument, 'agency_id' | 'id'>) {
  const rows = await db
    .selectFrom('plans.proposal')
    .where('agency_id', '=', document.agency_id)
    .where('document_id', '=', document.id)
    .selectAll()
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows as unknown as (Proposal & { decided_at: Date | null; decided_by: string | null })[]
}

/** A plan by its code. @throws Objection `plans.not_found` */
export async function planByCode({ db, root_id }: Context, code: string): Promise<Plan> {
  const row = await db
    .selectFrom('plans.plan')
    .where('root_id', '=', root_id)
    .where('code', '=', code)
    .selectAll()
    .executeTakeFirst()
  if (!row) throw new Objection('plans.not_found')
  return row as unknown as Plan
}

export async function planById({ db }: Context, agency_id: string, id: string): Promise<Plan> {
  const row = await db
    .selectFrom('plans.plan')
    .where('agency_id', '=', agency_id)
    .where('id', '=', id)
    .selectAll()
    .executeTakeFirstOrThrow()
  return row as unknown as Plan
}

type OfPlan = Pick<Plan, 'agency_id' | 'id'>

export async function tasksOf(context: Context, plan: OfPlan): Promise<StoredTask[]> {
  return (await standingIn(context, 'plans.task', plan)) as unknown as StoredTask[]
}

export async function targetsOf(context: Context, plan: OfPlan): Promise<StoredTarget[]> {
  return (await standingIn(context, 'plans.target', plan)) as unknown as StoredTarget[]
}

/** What a plan says today, in its order. */
function standingIn({ db }: Context, table: 'plans.task' | 'plans.target', plan: OfPlan) {
  return db
    .selectFrom(table)
    .where('agency_id', '=', plan.agency_id)
    .where('plan_id', '=', plan.id)
    .where('state', '=', 'standing')
    .selectAll()
    .orderBy('position')
    .orderBy('id')
    .execute()
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

export async function duesOfTasks({ db }: Context, task_ids: readonly string[]): Promise<StoredDue[]> {
  if (task_ids.length === 0) return []
  const rows = await db
    .selectFrom('plans.due')
    .where('task_id', 'in', [...task_ids])
    .where('state', '<>', 'removed')
    .selectAll()
    .orderBy('due_on')
    .orderBy('code')
    .execute()
  return rows as unknown as StoredDue[]
}

/** What is due, by id, within the province. @throws Objection `plans.due_not_found` */
export async function dueById({ db, root_id }: Context, id: string): Promise<StoredDue> {
  const row = await db
    .selectFrom('plans.due')
    .where('id', '=', id)
    .where('root_id', '=', root_id)
    .where('state', '<>', 'removed')
    .selectAll()
    .executeTakeFirst()
  if (!row) throw new Objection('plans.due_not_found')
  return row as unknown as StoredDue
}

export async function targetById({ db, root_id }: Context, id: string): Promise<StoredTarget> {
  const row = await db
    .selectFrom('plans.target')
    .where('id', '=', id)
    .where('root_id', '=', root_id)
    .where('state', '=', 'standing')
    .selectAll()
    .executeTakeFirst()
  if (!row) throw new Objection('plans.target_not_found')
  return row as unknown as StoredTarget
}

export type TaskAgency = {
  readonly id: string
  readonly task_id: string
  readonly position: number
  readonly role: 'lead' | 'coordinating'
  readonly written: string
  readonly body_id: string | null
}

export async function agenciesOfTasks({ db }: Context, agency_id: string, task_ids: readonly string[]) {
  if (task_ids.length === 0) return []
  const rows = await db
    .selectFrom('plans.task_agency')
    .where('agency_id', '=', agency_id)
    .where('task_id', 'in', [...task_ids])
    .where('removed', '=', false)
    .select(['id', 'task_id', 'position', 'role', 'written', 'body_id'])
    .orderBy('position')
    .execute()
  return rows as TaskAgency[]
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
