/** Plans as pages show them: lists, one plan by area, what is owed by agency and by day, one task with its history. */
import { type Tree, treeOf } from '#agencies'
import { agenciesWhere, may } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { sourceOf } from './documents/source-text.ts'
import { countsByPlan, countsIn } from './obligations/counting.ts'
import { seesEvidence } from './obligations/evidence.ts'
import { type Counts, judgeToday, namedIn } from './obligations/judging.ts'
import { type Standing, worstOf } from './obligations/standing.ts'
import { duesOfTasks, type StoredDue } from './obligations/stored-due.ts'
import type { Plan } from './plan.ts'
import { type DueAction, whyNotDue } from './rules.ts'
import {
  agenciesOfTasks,
  areasOf,
  planById,
  plansIn,
  type StoredTask,
  type TaskAgency,
  taskById,
  tasksOf,
} from './stored.ts'

export function toldPlan({ code, number, kind, title, issuer, issued_on, period_from, period_to, sample }: Plan) {
  return { code, number, kind, title, issuer, issued_on, period: { from: period_from, to: period_to }, sample }
}

/** Every plan of the province, the running ones first, with how much of each is done, late, due soon. */
export async function planList(context: Context) {
  const plans = await plansIn(context).orderBy('period_to', 'desc').orderBy('code').limit(200).execute()
  const counted = await countsByPlan(context, plans)
  return plans.map((plan) => ({ ...toldPlan(plan), dues: counted.get(plan.id) ?? {} }))
}

/** One plan: its tasks in order with area, agencies and how each stands. */
export async function planSheet(context: Context, plan: Plan) {
  const tasks = await tasksOf(context, plan)
  const ids = tasks.map(({ id }) => id)
  const [areas, agencies, counted, tree, asked] = await Promise.all([
    areasOf(context, plan),
    agenciesOfTasks(context, plan.agency_id, ids),
    countsIn(context, plan),
    treeOf(context),
    askedIn(context, plan),
  ])
  const own = new Set(agenciesWhere(context.actor, 'plans.report'))
  const agenciesBy = Map.groupBy(agencies, ({ task_id }) => task_id)
  const inArea = new Map(areas.map(({ id, title }) => [id, title]))
  return {
    ...toldPlan(plan),
    areas: areas.map(({ title }) => title),
    dues: counted.whole,
    tasks: tasks.map((task) => {
      const dues = counted.tasks.get(task.id) ?? {}
      const taking = agenciesBy.get(task.id) ?? []
      return {
        ...toldTask(task, inArea),
        agencies: toldAgencies(taking, tree),
        mine: taking.some(({ body_id }) => body_id !== null && own.has(body_id)),
        dues,
        standing: worstOf(Object.keys(dues) as Standing[]),
        next_due_on: counted.next.get(task.id) ?? null,
      }
    }),
    by_agency: byAgency(counted.agencies, tree),
    by_month: [...counted.months].map(([month, dues]) => ({ month, dues })),
    asked,
    document: may(context.actor, 'plans.manage', plan.agency_id) ? plan.document_id : null,
    may_manage: may(context.actor, 'plans.manage', plan.agency_id),
  }
}

/** How many wait for a decision on a later day. */
async function askedIn({ db }: Context, { agency_id, id }: Plan): Promise<number> {
  const { asked } = await db
    .selectFrom('plans.due as due')
    .innerJoin('plans.extension as asked', (join) =>
      join.onRef('asked.agency_id', '=', 'due.agency_id').onRef('asked.due_id', '=', 'due.id'),
    )
    .where('due.plan_agency_id', '=', agency_id)
    .where('due.plan_id', '=', id)
    .where('due.state', '=', 'open')
    .where('asked.state', '=', 'asked')
    .select(({ fn }) => fn.countAll<string>().as('asked'))
    .executeTakeFirstOrThrow()
  return Number(asked)
}

function toldTask(task: StoredTask, inArea: ReadonlyMap<string, string>) {
  const { id, kind, number, content, product, parent_id, time } = task
  const area = inArea.get(task.area_id ?? '') ?? null
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

function byAgency(counted: ReadonlyMap<string, Counts>, tree: Tree) {
  return [...counted]
    .map(([id, dues]) => ({ ...namedIn(tree, id), dues }))
    .sort((one, other) => (other.dues.late ?? 0) - (one.dues.late ?? 0) || inVietnamese.compare(one.name, other.name))
}

const inVietnamese = new Intl.Collator('vi')

/** One task: who owes it and takes part, every day it is owed, and what was reported, asked and chased. */
export async function taskSheet(context: Context, id: string) {
  const task = await taskById(context, id)
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
    ...toldTask(task, new Map(areas.map((area) => [area.id, area.title]))),
    plan: plan.code,
    plan_title: plan.title,
    agencies: toldAgencies(agencies, tree),
    may_manage: manages,
    source: await sourceOf(context, task),
    dues: dues.map((due) => {
      const leads = may(context.actor, 'plans.report', due.agency_id)
      const history = histories.of(due.id, tree)
      const waiting = history.extensions.find((extension) => extension.state === 'asked') ?? null
      const open = (action: DueAction) => whyNotDue(action, due, waiting) === null
      const { code, basis, said, at_least, unit, from_on, due_on, first_due_on, state, done_on, percent, chased } = due
      return {
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
        agency: namedIn(tree, due.agency_id).code,
        agency_name: namedIn(tree, due.agency_id).name,
        standing: judge(due),
        may: {
          report: (leads || manages || takesPart) && open('report'),
          finish: (leads || manages) && open('report'),
          ask_extension: leads && open('ask_extension'),
          decide: manages && open('decide_extension'),
          reopen: manages && open('reopen'),
          see_files: seesEvidence(context, due.agency_id, manages || takesPart),
          chase: manages && open('chase'),
        },
        ...history,
      }
    }),
  }
}

async function historiesOf({ db }: Context, dues: readonly StoredDue[]) {
  const ids = dues.map(({ id }) => id)
  const at = [...new Set(dues.map(({ agency_id }) => agency_id))]
  const none = ids.length === 0
  const [progress, extensions, reminders] = await Promise.all([
    none
      ? []
      : db
          .selectFrom('plans.progress as p')
          .leftJoin('people.account as a', 'a.id', 'p.reported_by')
          .where('p.agency_id', 'in', at)
          .where('p.due_id', 'in', ids)
          .select(['p.due_id', 'p.by_agency_id', 'p.text', 'p.percent', 'p.done_on', 'p.files', 'p.reported_at'])
          .select('a.name as by')
          .orderBy('p.reported_at')
          .execute(),
    none
      ? []
      : db
          .selectFrom('plans.extension')
          .where('agency_id', 'in', at)
          .where('due_id', 'in', ids)
          .select(['due_id', 'wanted_on', 'reason', 'asked_at', 'state', 'granted_on', 'note', 'decided_at'])
          .orderBy('asked_at')
          .execute(),
    none
      ? []
      : db
          .selectFrom('plans.reminder')
          .where('agency_id', 'in', at)
          .where('due_id', 'in', ids)
          .select(['due_id', 'text', 'sent_at'])
          .orderBy('sent_at')
          .execute(),
  ])
  const [reported, wanted, chased] = [byDue(progress), byDue(extensions), byDue(reminders)]
  return {
    of: (id: string, tree: Tree) => ({
      reports: reported(id).map(({ by_agency_id, files, ...row }) => ({
        ...row,
        agency: namedIn(tree, by_agency_id).code,
        agency_name: namedIn(tree, by_agency_id).name,
        files: [...files],
      })),
      extensions: wanted(id),
      reminders: chased(id),
    }),
  }
}

function byDue<T extends { due_id: string }>(rows: readonly T[]): (id: string) => Omit<T, 'due_id'>[] {
  const groups = Map.groupBy(rows, ({ due_id }) => due_id)
  return (id) => (groups.get(id) ?? []).map(({ due_id, ...row }) => row)
}
