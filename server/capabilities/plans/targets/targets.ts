/** Targets: where each stands and where it leads. */
import { figureFor, type Registry, scopeOf, trendsOf } from '#measures'
import { type Context, today } from '#platform/context.ts'
import type { Day } from '#platform/time.ts'
import type { Binding } from '../plan.ts'
import type { StoredTarget } from '../stored.ts'
import { type Goal, goalOf, isReached } from './goal.ts'
import { ledOn, type Point, type Projection, paced, projected, spanUntil, type WhyNotProjected } from './projection.ts'

/** Where a target stands now, and where it leads. */
export type TargetState = {
  readonly goal: Goal | null
  readonly value: number | null
  /** Of which day, or up to which place in the journal, the value is. */
  readonly as_of: string | null
  readonly source: 'measured' | 'reported' | 'none'
  readonly period: string | null
  readonly state: 'reached' | 'not_reached' | 'unknown'
  readonly forecast: 'will_be_reached' | 'will_not_be_reached' | 'unknown'
  readonly projection: Projection | null
  readonly not_projected: WhyNotProjected | null
  readonly trend: readonly Point[]
}

/** Computes where a target stands: live from its measure, else from the last report on it. */
export async function targetState(context: Context, registry: Registry, target: StoredTarget): Promise<TargetState> {
  return target.binding ? measured(context, registry, target, target.binding) : reported(context, target)
}

async function measured(
  context: Context,
  registry: Registry,
  target: StoredTarget,
  { measure: name, agency, subtree, period: every, base_value }: Binding,
): Promise<TargetState> {
  const measure = registry.get(name)
  const period = periodFor(every, target.by_year, today(context))
  const question = { measure: name, agency, subtree, period }
  const how = ledOn(measure)
  const scope = await scopeOf(context, question)
  const figure = await figureFor(context, registry, question)
  const trend = how ? ((await trendsOf(context, registry, [measure], scope)).get(name) ?? []) : []
  const goal = goalOf(target, base_value, measure.unit === 'percent')
  const lead = led()
  return {
    goal,
    value: figure.value,
    as_of: figure.as_of,
    source: 'measured',
    period,
    trend,
    state: judged(figure.value, goal),
    ...ahead(lead, goal),
  }

  function led(): Projection | WhyNotProjected {
    if (!goal) return 'no_goal'
    if (!how) return 'no_months'
    const day = today(context)
    const { by_year } = target
    if (how === 'pace') {
      const span = by_year === null ? scope.period : spanUntil(every, by_year)
      return paced(trend, { ...span, so_far: figure.value ?? 0 }, day)
    }
    const most = measure.unit === 'percent' ? 100 : Number.POSITIVE_INFINITY
    return projected(trend, goalMonth(target, day), { least: 0, most })
  }
}

/** What is to be expected of it; where nothing is, why. */
function ahead(lead: Projection | WhyNotProjected, goal: Goal | null) {
  const projection = typeof lead === 'string' ? null : lead
  return {
    projection,
    not_projected: typeof lead === 'string' ? lead : null,
    forecast: foretold(projection, goal),
  }
}

async function reported(context: Context, target: StoredTarget): Promise<TargetState> {
  const [last] = await reportsOn(context, target, 1)
  const goal = goalOf(target, null, false)
  const value = last?.value ?? null
  return {
    goal,
    value,
    as_of: last?.on_day ?? null,
    source: last ? 'reported' : 'none',
    period: null,
    trend: [],
    state: judged(value, goal),
    ...ahead(goal ? 'reported' : 'no_goal', goal),
  }
}

export async function reportsOn(
  { db }: Context,
  { agency_id, id }: Pick<StoredTarget, 'agency_id' | 'id'>,
  most = 100,
) {
  return db
    .selectFrom('plans.target_report')
    .where('agency_id', '=', agency_id)
    .where('target_id', '=', id)
    .select(['id', 'value', 'on_day', 'text', 'files', 'reported_by', 'reported_at'])
    .orderBy('on_day', 'desc')
    .orderBy('reported_at', 'desc')
    .limit(most)
    .execute()
}

function judged(value: number | null, goal: Goal | null): TargetState['state'] {
  if (value === null || !goal) return 'unknown'
  return isReached(value, goal) ? 'reached' : 'not_reached'
}

function foretold(projection: Projection | null, goal: Goal | null): TargetState['forecast'] {
  if (!projection || !goal) return 'unknown'
  return isReached(projection.value, goal) ? 'will_be_reached' : 'will_not_be_reached'
}

/** The period that runs today, or the last one of the target's own year once that is over. */
export function periodFor(every: Binding['period'], by_year: number | null, day: Day): string {
  const [year = 0, month = 1] = day.split('-').map(Number)
  const over = by_year !== null && by_year < year
  const [y, m] = over ? [by_year, 12] : [year, month]
  if (every === 'year') return String(y)
  return every === 'quarter' ? `${y}-Q${Math.ceil(m / 3)}` : `${y}-${String(m).padStart(2, '0')}`
}

/** The month by which it is to be reached: the last of its year, or of this one. */
function goalMonth({ by_year }: StoredTarget, day: Day): string {
  return `${by_year ?? day.slice(0, 4)}-12`
}
