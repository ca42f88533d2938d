import type { Registry } from '#measures'
import { may } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { planSheet } from '../lists.ts'
import { seesEvidence } from '../obligations/evidence.ts'
import type { Plan } from '../plan.ts'
import { whyNotReportTarget } from '../rules.ts'
import { type StoredTarget, targetsOf } from '../stored.ts'
import { reportsTargets } from './target-reports.ts'
import { reportsOn, targetState } from './targets.ts'

/** A plan's targets, each with where it stands now and what was reported on it. */
export async function targetList(context: Context, registry: Registry, plan: Plan) {
  const targets = await targetsOf(context, plan)
  return Promise.all(
    targets.map(async (target) => ({
      ...toldTarget(target),
      id: target.id,
      every: target.every,
      change: target.change,
      base: target.base,
      binding: target.binding,
      now: await targetState(context, registry, target),
      may: {
        bind: may(context.actor, 'plans.manage', target.agency_id),
        report: reportsTargets(context, target.agency_id) && whyNotReportTarget(target) === null,
        see_files: seesEvidence(context, target.agency_id),
      },
      reports: (await reportsOn(context, target)).map(({ value, on_day, text, files }) => ({
        value,
        on: on_day,
        text,
        files: [...files],
      })),
    })),
  )
}

function toldTarget({ text, comparator, low, high, unit, by_year }: StoredTarget) {
  return { text, comparator, low, high, unit, by_year }
}

/** What everybody may see of a plan: what was promised, by whom, and how it stands; no reports, questions or reminders. */
export async function publicPlan(context: Context, registry: Registry, plan: Plan) {
  const { tasks, by_agency, by_month, asked, may_manage, ...sheet } = await planSheet(context, plan)
  const targets = await targetsOf(context, plan)
  return {
    ...sheet,
    tasks: tasks
      .filter(({ kind }) => kind === 'task')
      .map(({ agencies, kind, mine, ...task }) => ({
        ...task,
        leads: agencies.filter(({ role }) => role === 'lead').map(({ written }) => written),
      })),
    targets: await Promise.all(
      targets.map(async (target) => ({
        ...toldTarget(target),
        every: target.every,
        change: target.change,
        measure: target.binding?.measure ?? null,
        now: await targetState(context, registry, target),
      })),
    ),
  }
}
