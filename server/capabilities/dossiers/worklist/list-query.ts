import type { CompiledQuery } from 'kysely'
import type { Channel, State } from '../dossier.ts'

/** A list of work by whose or what it is. */
export const workViews = ['mine', 'role', 'asked', 'asking', 'unassigned', 'open', 'silent'] as const
export type WorkView = (typeof workViews)[number]

/** When a dossier must have left the desk it lies on, against now; `waiting` is on somebody else. In the order of the list. */
export const workGroups = ['late', 'today', 'week', 'later', 'waiting'] as const
export type WorkGroup = (typeof workGroups)[number]

export const PAGE = 30

/** What a list is narrowed by; null and empty where it is not. */
export type WorkFilter = {
  readonly view: WorkView
  readonly group: WorkGroup | null
  readonly q: string
  /** An account, or `none` for what nobody has. */
  readonly holder: string | null
  readonly after: { readonly group: number; readonly at: string; readonly id: string } | null
}

/** Where the actor's work is found, and between which moments the groups lie. */
export type WorkReach = {
  readonly accounts: readonly string[]
  /** Agencies seen; those where the actor gives out work; those whose people's names they see. */
  readonly agencies: readonly string[]
  readonly assigned: readonly string[]
  readonly people: readonly string[]
  /** The roles held among an agency's own people: agency and role side by side. */
  readonly role_agencies: readonly string[]
  readonly roles: readonly string[]
  readonly now: Date
  readonly tomorrow: Date
  readonly monday: Date
}

export type WorkRow = {
  readonly agency_id: string
  readonly id: string
  readonly code: string
  readonly version: number
  readonly procedure_name: string
  readonly applicant_name: string
  readonly state: State
  readonly channel: Channel
  readonly received_at: Date | null
  readonly due_at: Date | null
  readonly desk_due_at: Date | null
  readonly open_questions: number
  readonly raised: boolean | null
  readonly group: number
  readonly step_code: string | null
  readonly step_name: string | null
  readonly step_kind: string | null
  readonly role: string | null
  readonly holder_id: string | null
  readonly opened_at: Date | null
  readonly holder: string | null
}

export type CountRow = { readonly what: 'group' | 'view'; readonly key: string; readonly n: number }

const GROUP = `case when d.state = 'sent' then 1 when d.desk_due_at < $1 then 0
  when d.desk_due_at is null or d.open_questions > 0 then 4
  when d.desk_due_at < $2 then 1 when d.desk_due_at < $3 then 2 else 3 end`

const OWN_STEPS = `(d.agency_id, d.id) in (select s.agency_id, s.dossier_id from dossiers.step s
  where s.state = 'open' and s.holder_id = any($4::uuid[]))`
const AT_MINE = `d.agency_id = any($5::uuid[])`

/**
 * What belongs to each view. Own steps come by step_holder_idx, questions by question_to_idx and question_by_idx, each to
 * the dossier's key; the rest reads the open work of the agencies by dossier_open_idx, which is partial: a few thousand
 * rows of a million.
 */
const VIEWS: Readonly<Record<WorkView, string>> = {
  mine: OWN_STEPS,
  role: `${AT_MINE} and d.received_at is not null and d.state <> 'supplement' and exists
    (select from unnest($7::uuid[], $8::text[]) held (agency_id, role)
     where held.agency_id = d.agency_id and held.role = any(d.open_roles))`,
  asked: `(d.agency_id, d.id) in (select q.agency_id, q.dossier_id from dossiers.question q
    where q.answered_at is null and q.asked_to = any($4::uuid[]))`,
  asking: `(d.agency_id, d.id) in (select q.agency_id, q.dossier_id from dossiers.question q
    where q.answered_at is null and q.asked_by = any($4::uuid[]))`,
  unassigned: `d.agency_id = any($6::uuid[]) and d.received_at is not null and d.open_roles <> '{}' and d.state <> 'supplement'`,
  open: AT_MINE,
  silent: `d.agency_id = any($6::uuid[]) and d.raised_at >= d.changed_at`,
}

/** Every view is of open work; names are searched only where the actor sees them. Each value is named, whichever the view needs. */
const FILTERS = `d.ended_at is null
  and row ($4::uuid[], $5::uuid[], $6::uuid[], $7::uuid[], $8::text[], $9::uuid[]) is not null
  and ($10::text is null or strpos(lower(d.code), lower($10)) > 0
    or strpos(public.plain(d.procedure_name), public.plain($10)) > 0
    or (d.agency_id = any($9::uuid[]) and strpos(d.applicant_search, public.plain($10)) > 0))
  and ($11::text is null or ($11 = 'none' and d.open_roles <> '{}') or exists (select from dossiers.step s
    where s.agency_id = d.agency_id and s.dossier_id = d.id and s.state = 'open' and s.holder_id::text = $11))`

/**
 * A page of a view, late first, by when each must leave the desk: one statement. The order is that of the date it shows.
 * The inner query picks the page, so that step and holder are looked up for its rows alone, by step_key.
 */
export function pageOf(filter: WorkFilter, reach: WorkReach): Pick<CompiledQuery, 'sql' | 'parameters'> {
  const { group, after } = filter
  return {
    sql: `select page.*, s.code as step_code, s.name as step_name, s.kind as step_kind, s.role, s.holder_id, s.opened_at, holder.name as holder
from (select * from (select d.agency_id, d.id, d.code, d.version, d.procedure_name, d.applicant_name, d.state, d.channel, d.received_at,
    d.due_at, d.desk_due_at, d.open_questions, d.raised_at >= d.changed_at as raised, ${GROUP} as "group"
  from dossiers.dossier d where ${VIEWS[filter.view]} and ${FILTERS}) one
  where ($12::int is null or one."group" = $12)
    and ($13::int is null or (one."group", coalesce(one.desk_due_at, 'infinity'), one.id) > ($13, $14::timestamptz, $15::uuid))
  order by one."group", one.desk_due_at, one.id limit ${PAGE}) page
left join lateral (select * from dossiers.step s where s.agency_id = page.agency_id and s.dossier_id = page.id and s.state = 'open'
  order by s.holder_id = any($4::uuid[]) desc nulls last, s.holder_id is not null, s.position limit 1) s on true
left join people.account holder on holder.id = s.holder_id
order by page."group", page.desk_due_at, page.id`,
    parameters: [
      ...parametersOf(filter, reach),
      group === null ? null : workGroups.indexOf(group),
      after?.group ?? null,
      after?.at ?? null,
      after?.id ?? null,
    ],
  }
}

/** How much is in each group of the view, and in each view: one statement, by the same indexes. */
export function countsOf(filter: WorkFilter, reach: WorkReach): Pick<CompiledQuery, 'sql' | 'parameters'> {
  const views = workViews.map(
    (view) =>
      `select 'view', '${view}', count(*)::int from dossiers.dossier d where d.ended_at is null and ${VIEWS[view]}`,
  )
  return {
    sql: `select 'group' as what, one.key, count(*)::int as n from (select (${GROUP})::text as key from dossiers.dossier d
  where ${VIEWS[filter.view]} and ${FILTERS}) one group by one.key union all ${views.join(' union all ')}`,
    parameters: parametersOf(filter, reach),
  }
}

function parametersOf({ q, holder }: WorkFilter, reach: WorkReach): unknown[] {
  const { now, tomorrow, monday, accounts, agencies, assigned, role_agencies, roles, people } = reach
  return [now, tomorrow, monday, accounts, agencies, assigned, role_agencies, roles, people, q || null, holder]
}
