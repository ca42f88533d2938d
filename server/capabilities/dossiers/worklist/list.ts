import { treeOf } from '#agencies'
import { calendarOf, remaining, splitWorkingTime, workedBetween } from '#calendar'
import { accountsActedFor, agenciesWhere, may } from '#platform/access/actor.ts'
import { type Context, today } from '#platform/context.ts'
import { named } from '#platform/database/named.ts'
import { addDays, instant, weekdayOf } from '#platform/time.ts'
import { ruleOn } from '#rulebook'
import { within } from '../pages/lists.ts'
import { mayTake } from '../step-work/step-work.ts'
import { actsOn } from './line-acts.ts'
import {
  type CountRow,
  countsOf,
  PAGE,
  pageOf,
  type WorkFilter,
  type WorkReach,
  type WorkRow,
  workGroups,
  workViews,
} from './list-query.ts'

/** A page of somebody's work with how much is where: two statements, whatever the view. */
export async function workList(context: Context, filter: WorkFilter, agency: string | null) {
  const reach = await reachOf(context, agency)
  const [rows, counts] = await Promise.all([
    named<WorkRow>(context.pool, pageOf(filter, reach)),
    named<CountRow>(context.pool, countsOf(filter, reach)),
  ])
  const count = (what: CountRow['what'], key: string) =>
    counts.find((one) => one.what === what && one.key === key)?.n ?? 0
  const last = rows.length === PAGE ? rows.at(-1) : undefined
  return {
    lines: await Promise.all(rows.map((row) => lineOf(context, row))),
    next: last ? nextAfter(last) : null,
    groups: workGroups.map((group, place) => ({ group, count: count('group', String(place)) })),
    views: workViews.map((view) => ({ view, count: count('view', view) })),
  }
}

async function reachOf(context: Context, agency: string | null): Promise<WorkReach> {
  const { actor } = context
  const tree = await treeOf(context)
  const agencies = await within(context, agency)
  const assigned = new Set(agenciesWhere(actor, 'dossiers.assign'))
  const day = today(context)
  const held = actor.grants.flatMap(({ role, agency_id, agencies: reached }) =>
    [...reached]
      .filter((id) => id === agency_id || tree.bodyOf(id)?.id === agency_id)
      .map((id) => ({ role, agency_id: id })),
  )
  return {
    accounts: accountsActedFor(actor),
    agencies,
    assigned: agencies.filter((id) => assigned.has(id)),
    people: agenciesWhere(actor, 'dossiers.people'),
    role_agencies: held.map(({ agency_id }) => agency_id),
    roles: held.map(({ role }) => role),
    now: context.now(),
    tomorrow: instant(addDays(day, 1), 0),
    monday: instant(addDays(day, 8 - weekdayOf(day)), 0),
  }
}

async function lineOf(context: Context, row: WorkRow) {
  const tree = await treeOf(context)
  const place = tree.get(row.agency_id)
  const body = tree.bodyOf(row.agency_id)
  const file = { dossier: row, handled_at: [row.agency_id, ...(body ? [body.id] : [])] }
  const step = row.step_code
    ? { code: row.step_code, name: row.step_name ?? '', kind: row.step_kind ?? '', role: row.role ?? '' }
    : null
  const lying = step && { ...step, holder_id: row.holder_id }
  const isMine = lying !== null && mayTake(lying, file, context.actor)
  const seesName = may(context.actor, 'dossiers.people', row.agency_id)
  return {
    code: row.code,
    version: row.version,
    applicant_name: seesName ? row.applicant_name : '',
    procedure_name: row.procedure_name,
    state: row.state,
    channel: row.channel,
    agency: place?.code ?? '',
    agency_name: place?.name ?? '',
    group: workGroups[row.group] ?? 'later',
    step,
    holder_id: row.holder_id,
    holder: row.holder,
    is_mine: isMine,
    questions: row.open_questions,
    raised: row.raised === true,
    due_at: row.due_at,
    desk_due_at: row.desk_due_at,
    ...(await timeOf(context, row)),
    acts: actsOn(row, lying, isMine, may(context.actor, 'dossiers.assign', row.agency_id)),
  }
}

/** What is left at the desk in working time, and which share of it has gone; neither where no clock presses. */
async function timeOf(context: Context, { agency_id, desk_due_at, opened_at, received_at }: WorkRow) {
  if (!desk_due_at) return { left: null, late: false, soon: false, gone: null }
  const now = context.now()
  const [calendar, soon] = await Promise.all([
    calendarOf(context, agency_id),
    ruleOn<number>(context, 'dossiers.due_soon_minutes', undefined, agency_id),
  ])
  const minutes = remaining(calendar, now, desk_due_at)
  const late = desk_due_at < now
  const from = opened_at ?? received_at
  const whole = from && from < desk_due_at ? workedBetween(calendar, from, desk_due_at, []) : 0
  const gone =
    from && whole > 0 ? Math.min(100, Math.round((100 * workedBetween(calendar, from, now, [])) / whole)) : 100
  return {
    left: splitWorkingTime(minutes, calendar.minutesPerWorkingDay),
    late,
    soon: !late && minutes <= soon.value,
    gone,
  }
}

/** `next` of a page, and how it is read. */
function nextAfter({ group, desk_due_at, id }: WorkRow): string {
  return `${group}~${desk_due_at?.toISOString() ?? 'infinity'}~${id}`
}

export function afterIn(text: string | undefined): WorkFilter['after'] {
  const found = /^([0-4])~(infinity|\d{4}-[\dT:.Z-]+)~([0-9a-f-]{36})$/.exec(text ?? '')
  const [, group, at, id] = found ?? []
  return group && at && id ? { group: Number(group), at, id } : null
}
