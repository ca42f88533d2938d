/** What is owed, line by line: the timeline of a plan, and the work of an actor's agencies. */
import { sql } from 'kysely'
import { treeOf } from '#agencies'
import { agenciesWhere } from '#platform/access/actor.ts'
import { type Context, today } from '#platform/context.ts'
import { Objection } from '#platform/objection.ts'
import { addDays, type Day } from '#platform/time.ts'
import type { Plan } from '../plan.ts'
import { soonDays } from '../review/thresholds.ts'
import { askedOf, linesOf, type Owed, owedIn, PAGE, page, tasksOf } from './due-query.ts'
import { judgeToday, namedIn } from './judging.ts'

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

/** What a plan's agencies owe, by day: the timeline; of one agency where that is said. */
export async function duesOfPlan(context: Context, plan: Plan, question: DueQuestion) {
  const { agency, from, to, after, standing, mine } = question
  const tree = await treeOf(context)
  const body = agency === undefined ? null : tree.byCode(agency)
  if (body === null && agency !== undefined) throw new Objection('agencies.not_found', { code: agency, day: null })
  let query = owedIn(context).where('due.plan_id', '=', plan.id)
  if (body) query = query.where('due.agency_id', 'in', [...tree.subtreeOf(body.id)])
  if (from) query = query.where('due.due_on', '>=', from)
  if (to) query = query.where('due.due_on', '<=', to)
  if (standing) query = await standingIn(context, query, standing)
  if (mine) query = ofActor(context, query)
  return linesTold(context, await linesOf(context, page(query, after)))
}

async function standingIn(context: Context, query: Owed, standing: DueFilter): Promise<Owed> {
  if (standing === 'done') return query.where('due.state', '=', 'done')
  const open = query.where('due.state', '=', 'open')
  if (standing === 'asked') return open.where('due.id', 'in', askedOf(context))
  const day = today(context)
  if (standing === 'late') return open.where('due.due_on', '<', day)
  const last = addDays(day, await soonDays(context))
  if (standing === 'ahead') return open.where('due.due_on', '>', last)
  return open.where('due.due_on', '>=', day).where('due.due_on', '<=', last)
}

function ofActor(context: Context, query: Owed): Owed {
  const own = agenciesWhere(context.actor, 'plans.report')
  if (own.length === 0) return query.where((eb) => eb.lit(false))
  return query.where(({ or, eb }) =>
    or([eb('due.agency_id', 'in', [...own]), eb('due.task_id', 'in', tasksOf(context, own))]),
  )
}

/** What the actor's agencies owe, earliest first; and the tasks they take part in, each with what is next due of it. */
export async function workOf(context: Context, after?: string) {
  const own = agenciesWhere(context.actor, 'plans.report')
  const open = owedIn(context).where('due.state', '=', 'open')
  const owed = own.length === 0 ? [] : await linesOf(context, page(open.where('due.agency_id', 'in', [...own]), after))
  const counted = own.length === 0 || after ? new Map<string, number>() : await takingPart(context, open, own)
  const ids = [...counted.keys()]
  const taking = ids.length === 0 ? [] : await linesOf(context, open.where('due.id', 'in', ids))
  const { lines } = await linesTold(context, taking)
  return {
    owed: await linesTold(context, owed),
    taking_part: lines.map((line) => ({ ...line, of_task: counted.get(line.id) ?? 1 })),
  }
}

/** The earliest open item of each task that others lead, with how many are open. */
async function takingPart(context: Context, open: Owed, own: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await open
    .where('due.agency_id', 'not in', [...own])
    .where('due.task_id', 'in', tasksOf(context, own).where('taking.role', '=', 'coordinating'))
    .distinctOn('due.task_id')
    .clearSelect()
    .select('due.id')
    .select(sql<string>`count(*) over (partition by due.task_id)`.as('of_task'))
    .orderBy('due.task_id')
    .orderBy('due.due_on')
    .orderBy('due.code')
    .execute()
  return new Map(rows.map(({ id, of_task }) => [id, Number(of_task)]))
}

type Line = Awaited<ReturnType<typeof linesOf>>[number]

async function linesTold(context: Context, rows: readonly Line[]) {
  const [tree, judge] = await Promise.all([treeOf(context), judgeToday(context)])
  const lines = rows.map(({ agency_id, ...row }) => {
    const { code: agency, name: agency_name } = namedIn(tree, agency_id)
    return { ...row, agency, agency_name, standing: judge(row) }
  })
  const last = rows.length === PAGE ? rows.at(-1) : undefined
  return { lines, next: last ? `${last.due_on}~${last.code}` : null }
}
