/** Plans as pages show them: lists, one plan by area, what is owed by agency and by day, one task with its history. */
import { type Tree, treeOf } from '#agencies'
import { agenciesWhere, may } from '#platform/access/actor.ts'
import { type Context, today } from '#platform/context.ts'
import { Objection } from '#platform/objection.ts'
import { type Day, dayFrom } from '#platform/time.ts'
import type { Plan } from './plan.ts'
import { type Standing, standingOf, worstOf } from './standing.ts'
import {
  agenciesOfTasks,
  areasOf,
  duesOfTasks,
  planById,
  type StoredDue,
  type StoredTask,
  type TaskAgency,
  tasksOf,
} from './stored.ts'
import { soonDays } from './thresholds.ts'

export type Counts = Partial<Record<Standing, number>>

export function toldPlan({ code, number, kind, title, issuer, issued_on, period_from, period_to, sample }: Plan) {
  return { code, number, kind, title, issuer, issued_on, period: { from: period_from, to: period_to }, sample }
}

/** Every plan of the province, the running ones first, with how much of each is done, late, due soon. */
export async function planList(context: Context) {
  const plans = (await context.db
    .selectFrom('plans.plan')
    .where('root_id', '=', context.root_id)
    .selectAll()
    .orderBy('period_to', 'desc')
    .orderBy('code')
    .limit(200)
    .execute()) as unknown as Plan[]
  const dues = await duesIn(context, plans)
  const judge = await judgeToday(context)
  return plans.map((plan) => {
    const own = dues.filter(({ plan_id }) => plan_id === plan.id)
    return { ...toldPlan(plan), dues: countsOf(own.map(judge)) }
  })
}

async function duesIn({ db }: Context, plans: readonly Plan[]) {
  if (plans.length === 0) return []
  const rows = await db
    .selectFrom('plans.due')
    .where(
      'plan_id',
      'in',
      plans.map(({ id }) => id),
    )
    .where('state', '<>', 'removed')
    .select(['plan_id', 'state', 'from_on', 'due_on', 'done_on'])
    .execute()
  return rows as unknown as Pick<StoredDue, 'plan_id' | 'state' | 'from_on' | 'due_on' | 'done_on'>[]
}

type Judged = Pick<StoredDue, 'state' | 'from_on' | 'due_on' | 'done_on'>

/** How something owed stands today. */
async function judgeToday(context: Context): Promise<(due: Judged) => Standing> {
  const soon = await soonDays(context)
  const day = today(context)
  return (due) => standingOf(due, day, soon)
}

function countsOf(standings: readonly Standing[]): Counts {
  const counts: Counts = {}
  for (const standing of standings) counts[standing] = (counts[standing] ?? 0) + 1
  return counts
}

/** One plan: its tasks in order with area, agencies and how each stands. */
export async function planSheet(context: Context, plan: Plan) {
  const tasks = await tasksOf(context, plan)
  const ids = tasks.map(({ id }) => id)
  const [areas, agencies, dues, tree, judge] = await Promise.all([
    areasOf(context, plan),
    agenciesOfTasks(context, plan.agency_id, ids),
    duesOfTasks(context, ids),
    treeOf(context),
    judgeToday(context),
  ])
  const agenciesBy = Map.groupBy(agencies, ({ task_id }) => task_id)
  const duesBy = Map.groupBy(dues, ({ task_id }) => task_id)
  return {
    ...toldPlan(plan),
    areas: areas.map(({ title }) => title),
    dues: countsOf(dues.map(judge)),
    tasks: tasks.map((task) => {
      const own = duesBy.get(task.id) ?? []
      const standings = own.map(judge)
      return {
        ...toldTask(task, areas),
        agencies: toldAgencies(agenciesBy.get(task.id) ?? [], tree),
        dues: countsOf(standings),
        standing: worstOf(standings),
        next_due_on: own.find(({ state }) => state === 'open')?.due_on ?? null,
      }
    }),
    by_agency: byAgency(dues, tree, judge),
  }
}

function toldTask(task: StoredTask, areas: readonly { id: string; title: string }[]) {
  const { id, kind, number, content, product, parent_id, time } = task
  const area = areas.find((one) => one.id === task.area_id)?.title ?? null
  return { id, kind, area, number, content, product, parent: parent_id, time: time.text }
}

/** One line for each name as written: a group with everybody in it. */
function toldAgencies(rows: readonly TaskAgency[], tree: Tree) {
  const groups = Map.groupBy(rows, ({ role, written }) => `${role} ${written}`)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const bodies = group.flatMap(({ body_id }) => (body_id ? [namedIn(tree, body_id)] : []))
    return [{ role: first.role, written: first.written, bodies }]
  })
}

function namedIn(tree: Tree, id: string): { code: string; name: string } {
  const agency = tree.get(id)
  return { code: agency?.code ?? '', name: agency?.name ?? '' }
}

function byAgency(dues: readonly StoredDue[], tree: Tree, judge: (due: Judged) => Standing) {
  return [...Map.groupBy(dues, ({ agency_id }) => agency_id)]
    .map(([id, own]) => ({ ...namedIn(tree, id), dues: countsOf(own.map(judge)) }))
    .sort((one, other) => (other.dues.late ?? 0) - (one.dues.late ?? 0) || one.name.localeCompare(other.name, 'vi'))
}

export type DueQuestion = {
  readonly agency?: string | undefined
  readonly from?: Day | undefined
  readonly to?: Day | undefined
  readonly after?: string | undefined
}
const PAGE = 200

/** What a plan's agencies owe, by day: the timeline; of one agency where that is said. */
export async function duesOfPlan(context: Context, plan: Plan, { agency, from, to, after }: DueQuestion) {
  const tree = await treeOf(context)
  const body = agency === undefined ? null : tree.byCode(agency)
  if (body === null && agency !== undefined) throw new Objection('agencies.not_found', { code: agency, day: null })
  let query = dueLines(context).where('due.plan_id', '=', plan.id)
  if (body) query = query.where('due.agency_id', 'in', [...tree.subtreeOf(body.id)])
  if (from) query = query.where('due.due_on', '>=', from)
  if (to) query = query.where('due.due_on', '<=', to)
  return linesTold(context, await page(query, after).execute())
}

/** What the actor's agencies owe and take part in, earliest first. */
export async function workOf(context: Context, after?: string) {
  const own = agenciesWhere(context.actor, 'plans.report')
  const owed = own.length === 0 ? [] : await page(openLines(context).where('due.agency_id', 'in', own), after).execute()
  const taking = own.length === 0 || after ? [] : await takingPart(context, own)
  return { owed: await linesTold(context, owed), taking_part: (await linesTold(context, taking)).lines }
}

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
    .orderBy('due.due_on')
    .orderBy('due.code')
    .limit(PAGE)
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
    .where('due.root_id', '=', root_id)
    .where('due.state', '<>', 'removed')
    .select(['due.id', 'due.code', 'due.agency_id', 'due.basis', 'due.said', 'due.at_least', 'due.unit', 'due.state'])
    .select(['due.from_on', 'due.due_on', 'due.first_due_on', 'due.done_on', 'due.percent', 'due.chased'])
    .select(['task.id as task', 'task.number', 'task.content', 'plan.code as plan', 'plan.title as plan_title'])
}

function openLines(context: Context) {
  return dueLines(context).where('due.state', '=', 'open')
}

function page(query: ReturnType<typeof dueLines>, after: string | undefined) {
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

/** One task: who owes it and takes part, every day it is owed, and what was reported, asked and chased. */
export async function taskSheet(context: Context, id: string) {
  const row = await context.db
    .selectFrom('plans.task')
    .where('id', '=', id)
    .where('root_id', '=', context.root_id)
    .selectAll()
    .executeTakeFirst()
  if (!row) throw new Objection('plans.task_not_found')
  const task = row as unknown as StoredTask
  const plan = await planById(context, task.agency_id, task.plan_id)
  const [areas, agencies, dues, tree, judge] = await Promise.all([
    areasOf(context, plan),
    agenciesOfTasks(context, plan.agency_id, [id]),
    duesOfTasks(context, [id]),
    treeOf(context),
    judgeToday(context),
  ])
  const takesPart = agencies.some(({ body_id }) => body_id !== null && may(context.actor, 'plans.report', body_id))
  const manages = may(context.actor, 'plans.manage', plan.agency_id)
  const histories = await historiesOf(context, dues)
  return {
    ...toldTask(task, areas),
    plan: plan.code,
    plan_title: plan.title,
    agencies: toldAgencies(agencies, tree),
    may_manage: manages,
    dues: dues.map((due) => {
      const leads = may(context.actor, 'plans.report', due.agency_id)
      const { code, basis, said, at_least, unit, from_on, due_on, first_due_on, state, done_on, percent, chased } = due
      return {
        ...{
          id: due.id,
          code,
          basis,
          said,
          at_least,
          unit,
          from_on,
          due_on,
          first_due_on,
          state,
          done_on,
          percent,
          chased,
        },
        ...{ agency: namedIn(tree, due.agency_id).code, agency_name: namedIn(tree, due.agency_id).name },
        standing: judge(due),
        may: {
          report: state === 'open' && (leads || manages || takesPart),
          finish: state === 'open' && (leads || manages),
          ask_extension: state === 'open' && leads,
          decide: manages,
          chase: state === 'open' && manages,
        },
        ...histories.of(due.id, tree),
      }
    }),
  }
}

async function historiesOf({ db }: Context, dues: readonly StoredDue[]) {
  const ids = dues.map(({ id }) => id)
  const none = ids.length === 0
  const [progress, extensions, reminders] = await Promise.all([
    none
      ? []
      : db
          .selectFrom('plans.progress as p')
          .leftJoin('people.account as a', 'a.id', 'p.reported_by')
          .where('p.due_id', 'in', ids)
          .select(['p.due_id', 'p.by_agency_id', 'p.text', 'p.percent', 'p.done_on', 'p.files', 'p.reported_at'])
          .select('a.name as by')
          .orderBy('p.reported_at')
          .execute(),
    none
      ? []
      : db
          .selectFrom('plans.extension')
          .where('due_id', 'in', ids)
          .select(['due_id', 'wanted_on', 'reason', 'asked_at', 'state', 'granted_on', 'note', 'decided_at'])
          .orderBy('asked_at')
          .execute(),
    none
      ? []
      : db
          .selectFrom('plans.reminder')
          .where('due_id', 'in', ids)
          .select(['due_id', 'text', 'sent_at'])
          .orderBy('sent_at')
          .execute(),
  ])
  const own = <T extends { due_id: string }>(rows: readonly T[], id: string) =>
    rows.filter(({ due_id }) => due_id === id).map(({ due_id, ...row }) => row)
  return {
    of: (id: string, tree: Tree) => ({
      reports: own(progress, id).map(({ by_agency_id, files, ...row }) => ({
        ...row,
        agency: namedIn(tree, by_agency_id).code,
        agency_name: namedIn(tree, by_agency_id).name,
        files: files as unknown as { id: string; name: string }[],
      })),
      extensions: own(extensions, id),
      reminders: own(reminders, id),
    }),
  }
}
