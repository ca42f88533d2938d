import { may } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { act } from '#platform/journal/act.ts'
import type { DecisionOf } from '#platform/journal/subject.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection } from '#platform/objection.ts'
import type { Day } from '#platform/time.ts'
import { duesOf, type Span } from '../obligations/dues.ts'
import { duesOfTasks, type StoredDue } from '../obligations/stored-due.ts'
import type { Plan } from '../plan.ts'
import type { PlanKind } from '../reading/reading.ts'
import { planByCode, type StoredTask, tasksOf } from '../stored.ts'
import { planSubject } from '../subjects.ts'
import { stopUnlessComplete } from './confirm.ts'

/** What a plan is, corrected after it was confirmed. */
export type CorrectedHeading = {
  readonly number: string | null
  readonly kind: PlanKind
  readonly title: string
  readonly issuer: string | null
  readonly issued_on: Day
  readonly period_from: Day
  readonly period_to: Day
  /** The version that was looked at. */
  readonly version: number
}

export type CorrectedPlan = {
  readonly code: string
  readonly version: number
  /** Open dues of the former period that the new one would not give; they stay as they are. */
  readonly staying: number
  /** Days that the new period would give and nobody owes; they are not added. */
  readonly missing: number
}

/**
 * Corrects what a plan is called and which time it covers. Its code stays, and so does everything that is due: the
 * answer says how much of that the new period would make otherwise.
 *
 * @throws Objection `plans.not_found`, `plans.stale`, `plans.heading_incomplete` with each field, `http.forbidden`.
 */
export function correctHeading(
  context: Context,
  key: IdempotencyKey,
  code: string,
  heading: CorrectedHeading,
): Promise<CorrectedPlan> {
  return act(
    context,
    key,
    () => planToCorrect(context, code),
    (read) => decideHeading(read, heading),
  )
}

type PlanToCorrect = {
  readonly plan: Plan
  readonly tasks: readonly StoredTask[]
  readonly dues: readonly StoredDue[]
}

async function planToCorrect(context: Context, code: string): Promise<PlanToCorrect> {
  const plan = await planByCode(context, code)
  if (!may(context.actor, 'plans.manage', plan.agency_id)) throw new Objection('http.forbidden')
  const tasks = await tasksOf(context, plan)
  const ids = tasks.map(({ id }) => id)
  return { plan, tasks, dues: await duesOfTasks(context, ids) }
}

function decideHeading(
  { plan, tasks, dues }: PlanToCorrect,
  { version, ...heading }: CorrectedHeading,
): DecisionOf<typeof planSubject, CorrectedPlan> {
  if (plan.version !== version) throw new Objection('plans.stale', { version: plan.version })
  stopUnlessComplete(heading)

  const { code } = plan
  const { number, kind, issued_on, period_from, period_to } = heading
  const left = isMoved(plan, heading)
    ? otherwiseIn(tasks, dues, { from: period_from, to: period_to })
    : { staying: 0, missing: 0 }
  return planSubject.change(plan, {
    set: heading,
    events: [
      { kind: 'plans.heading_corrected', data: { code, number, form: kind, issued_on, period_from, period_to } },
    ],
    answer: { code, version: version + 1, ...left },
  })
}

function isMoved(plan: Plan, heading: Pick<CorrectedHeading, 'period_from' | 'period_to'>): boolean {
  return plan.period_from !== heading.period_from || plan.period_to !== heading.period_to
}

/** How many open dues a period would not give, and how many days it would give that no due stands for. */
export function otherwiseIn(
  tasks: readonly Pick<StoredTask, 'id' | 'time'>[],
  dues: readonly Pick<StoredDue, 'task_id' | 'first_due_on' | 'state'>[],
  period: Span,
): { staying: number; missing: number } {
  const byTask = Map.groupBy(dues, ({ task_id }) => task_id)
  const counts = tasks.map(({ id, time }) => {
    const standing = byTask.get(id) ?? []
    const given = new Set(duesOf(time, period).map(({ due_on }) => due_on))
    const days = new Set(standing.map(({ first_due_on }) => first_due_on))
    return {
      staying: standing.filter((due) => due.state === 'open' && !given.has(due.first_due_on)).length,
      missing: standing.length === 0 ? 0 : [...given].filter((day) => !days.has(day)).length,
    }
  })
  const sum = (of: 'staying' | 'missing') => counts.reduce((all, one) => all + one[of], 0)
  return { staying: sum('staying'), missing: sum('missing') }
}
