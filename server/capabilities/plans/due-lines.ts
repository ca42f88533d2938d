/** What is owed, line by line: the timeline of a plan, and the work of an actor's agencies. */
import { sql } from 'kysely'
import { treeOf } from '#agencies'
import { agenciesWhere } from '#platform/access/actor.ts'
import { type Context, today } from '#platform/context.ts'
import { Objection } from '#platform/objection.ts'
import { addDays, type Day, dayFrom } from '#platform/time.ts'
import { judgeToday, namedIn } from './judging.ts'
import type { Plan } from './plan.ts'
import type { StoredDue } from './stored.ts'
import { soonDays } from './thresholds.ts'

export type DueQuestion = {
  readonly agency?: string | undefined
  readonly from?: Day | undefined
  readonly to?: Day | undefined
  readonly after?: string | undefined
  readonly standing?: DueFilter | undefined
  /** Only what the actor's agencies owe or take part in. */
  readonly mine?: boolean | undefined
}
/** `ahead` is open and not due soon; `asked` waits for a decision on a later day. */
export const dueFilters = ['late', 'soon', 'ahead', 'done', 'asked'] as const
export type DueFilter = (typeof dueFilters)[number]
const PAGE = 200

/** What a plan's agencies owe, by day: the timeline; of one agency where that is said. */
export async function duesOfPlan(context: Context, plan: Plan, question: DueQuestion) {
  const { agency, from, to, after, standing, mine } = question
  const tree = await treeOf(context)
  const body = agency === undefined ? null : tree.byCode(agency)
  if (body === null && agency !== undefined) throw new Objection('agencies.not_found', { code: agency, day: null })
  let query = dueLines(context).where('due.plan_id', '=', plan.id)
  if (body) query = query.where('due.agency_id', 'in', [...tree.subtreeOf(body.id)])
  if (from) query = query.where('due.due_on', '>=', from)
  if (to) query = query.where('due.due_on', '<=', to)
  if (standing) query = await standingIn(context, query, standing)
  if (mine) query = ofActor(query, agenciesWhere(context.actor, 'plans.report'))
  return linesTold(context, await page(query, after).execute())
}

type Query = ReturnType<typeof dueLines>

async function standingIn(context: Context, query: Query, standing: DueFilter): Promise<Query> {
  if (standing === 'done') return query.where('due.state', '=', 'done')
  const open = query.where('due.state', '=', 'open')
  if (standing === 'asked') return open.where('asked.id', 'is not', null)
  const day = today(context)
  if (standing === 'late') return open.where('due.due_on', '<', day)
  const last = addDays(day, await soonDays(context))
  if (standing === 'ahead') return open.where('due.due_on', '>', last)
  return open.where('due.due_on', '>=', day).where('due.due_on', '<=', last)
}

function ofActor(query: Query, own: readonly string[]): Query {
  if (own.length === 0) return query.where((eb) => eb.lit(false))
  return query.where(({ or, eb, exists, selectFrom }) =>
    or([
      eb('due.agency_id', 'in', [...own]),
      exists(
        selectFrom('plans.task_agency as taking')
          .whereRef('taking.task_id', '=', 'due.task_id')
          .where('taking.body_id', 'in', [...own])
          .where('taking.removed', '=', false)
          .select('taking.id'),
      ),
    ]),
  )
}

/** What the actor's agencies owe, earliest first; and the tasks they take part in, each with what is next due of it. */
export async function workOf(context: Context, after?: string) {
  const own = agenciesWhere(context.actor, 'plans.report')
  const owed = own.length === 0 ? [] : await page(openLines(context).where('due.agency_id', 'in', own), after).execute()
  const taking = own.length === 0 || after ? [] : await takingPart(context, own)
  const { lines } = await linesTold(context, taking)
  const counted = new Map(taking.map(({ id, of_task }) => [id, Number(of_task)]))
  return {
    owed: await linesTold(context, owed),
    taking_part: lines.map((line) => ({ ...line, of_task: counted.get(line.id) ?? 1 })).sort(byDay),
  }
}

function byDay(one: { due_on: unknown; code: string }, other: { due_on: unknown; code: string }): number {
  return `${one.due_on}${one.code}` < `${other.due_on}${other.code}` ? -1 : 1
}

/** The earliest open item of each task that others lead, with how many are open. */
function takingPart(context: Context, own: readonly string[]) {
  return openLines(context)
    .where('due.agency_id', 'not in', [...own])
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('plans.task_agency as taking')
          .whereRef('taking.task_id', '=', 'due.task_id')
          .where('taking.body_id', 'in', [...own])
          .where('taking.role', '=', 'coordinating')
          .where('taking.removed', '=', false)
          .select('taking.id'),
      ),
    )
    .distinctOn('due.task_id')
    .select(sql<string>`count(*) over (partition by due.task_id)`.as('of_task'))
    .orderBy('due.task_id')
    .orderBy('due.due_on')
    .orderBy('due.code')
    .execute()
}

function dueLines({ db, root_id }: Context) {
  return db
    .selectFrom('plans.due as due')
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
    .where('due.root_id', '=', root_id)
    .where('due.state', '<>', 'removed')
    .select(['due.id', 'due.code', 'due.agency_id', 'due.basis', 'due.said', 'due.at_least', 'due.unit', 'due.state'])
    .select(['due.from_on', 'due.due_on', 'due.first_due_on', 'due.done_on', 'due.percent', 'due.chased'])
    .select(['task.id as task', 'task.number', 'task.content', 'plan.code as plan', 'plan.title as plan_title'])
    .select('asked.wanted_on as asked_to')
}

function openLines(context: Context) {
  return dueLines(context).where('due.state', '=', 'open')
}

function page(query: Query, after: string | undefined) {
  const [day, code] = /^(\d{4}-\d{2}-\d{2})~(.{1,200})$/.exec(after ?? '')?.slice(1) ?? []
  const sorted = query.orderBy('due.due_on').orderBy('due.code').limit(PAGE)
  const on = dayFrom(day ?? '')
  if (!on || !code) return sorted
  return sorted.where(({ or, and, eb }) =>
    or([eb('due.due_on', '>', on), and([eb('due.due_on', '=', on), eb('due.code', '>', code)])]),
  )
}

type Line = Awaited<ReturnType<ReturnType<typeof dueLines>['execute']>>[number]

async function linesTold(context: Context, rows: readonly Line[]) {
  const [tree, judge] = await Promise.all([treeOf(context), judgeToday(context)])
  const lines = rows.map(({ agency_id, ...row }) => {
    const due = row as unknown as StoredDue
    const { code: agency, name: agency_name } = namedIn(tree, agency_id)
    return { ...row, agency, agency_name, standing: judge(due) }
  })
  const last = rows.length === PAGE ? rows.at(-1) : undefined
  return { lines, next: last ? `${last.due_on}~${last.code}` : null }
}
