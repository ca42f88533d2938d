import { treeOf } from '#agencies'
import { awayToday, type Colleague, colleaguesAt } from '#people'
import { agenciesWhere } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { named } from '#platform/database/named.ts'

/** How much lies with somebody. */
export type Load = { readonly open: number; readonly late: number; readonly waiting: number }
export type Worker = Colleague & Load & { readonly away: { readonly until: string; readonly stand_in: string } | null }

const LOADS = `select s.holder_id, count(*)::int as open,
  (count(*) filter (where d.desk_due_at < $2))::int as late, (count(*) filter (where d.desk_due_at is null))::int as waiting
from dossiers.step s join dossiers.dossier d on d.agency_id = s.agency_id and d.id = s.dossier_id and d.ended_at is null
where s.state = 'open' and s.holder_id = any($1::uuid[]) group by s.holder_id`

/** Steps on these desks, by account. Served by step_holder_idx. */
export async function loadsOf(context: Context, account_ids: readonly string[]): Promise<ReadonlyMap<string, Load>> {
  const rows = await named<Load & { holder_id: string }>(context.pool, {
    sql: LOADS,
    parameters: [account_ids, context.now()],
  })
  return new Map(rows.map(({ holder_id, ...load }) => [holder_id, load]))
}

/** The agencies whose people's work the actor gives out themselves: where their right was given, and its own units. */
export async function ownAgencies(context: Context): Promise<string[]> {
  const tree = await treeOf(context)
  const given = new Set(
    context.actor.grants
      .filter(({ permissions }) => permissions.has('dossiers.assign'))
      .map((grant) => grant.agency_id),
  )
  return agenciesWhere(context.actor, 'dossiers.assign').filter(
    (id) => given.has(id) || given.has(tree.bodyOf(id)?.id ?? ''),
  )
}

/** Who works at the actor's agencies, with what lies on their desks and whether they are away; the most laden first. */
export async function workers(context: Context): Promise<Worker[]> {
  const lists = await Promise.all(
    (await ownAgencies(context)).map((agency) => colleaguesAt(context, agency, 'dossiers.handle')),
  )
  const people = new Map(lists.flat().map((one) => [one.account_id, one]))
  const [loads, away] = await Promise.all([
    loadsOf(context, [...people.keys()]),
    awayToday(context, [...people.keys()]),
  ])
  const all = [...people.values()].map((one): Worker => {
    const leave = away.find(({ account_id }) => account_id === one.account_id)
    return {
      ...one,
      ...(loads.get(one.account_id) ?? { open: 0, late: 0, waiting: 0 }),
      away: leave ? { until: leave.until, stand_in: leave.stand_in } : null,
    }
  })
  return all.toSorted((one, other) => other.open - one.open || one.name.localeCompare(other.name, 'vi'))
}
