import { type Holder, ownHoldersOf } from '#people'
import { agenciesWhere } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { named } from '#platform/database/named.ts'
import { isoOf } from '#platform/time.ts'
import { tidyCode } from '../code.ts'
import { actions } from '../rules.ts'

/** Somebody who may be given work: how much lies on their desk now, and which of the dossiers asked about they may have. */
export type Assignee = Pick<Holder, 'account_id' | 'name' | 'title'> & {
  readonly stands_in: boolean
  readonly open: number
  readonly late: number
  readonly codes: string[]
}

type Waiting = { readonly code: string; readonly agency_id: string; readonly role: string }

/** Of each dossier the step that is given first: one that nobody has, else the first that is open; as `assign` takes it. */
const WAITING = `select distinct on (d.code) d.code, d.agency_id, s.role
from dossiers.dossier d
join dossiers.step s on s.agency_id = d.agency_id and s.dossier_id = d.id and s.state = 'open'
where d.code = any($1::text[]) and d.agency_id = any($2::uuid[]) and d.state = any($3::text[])
order by d.code, s.holder_id is not null, s.position`

/** Served by dossier_holder_idx. */
const DESKS = `select holder_id, count(*)::int as open, (count(*) filter (where due_at < $2))::int as late
from dossiers.dossier where holder_id = any($1::uuid[]) and ended_at is null group by holder_id`

/**
 * Who may be given any of these dossiers, the least laden first; and which of them may be given at all.
 * What is out of the actor's reach, or waits for nobody, is left out of both.
 */
export async function assigneesFor(context: Context, codes: readonly string[]) {
  const waiting = await named<Waiting>(context.pool, {
    sql: WAITING,
    parameters: [codes.map(tidyCode), agenciesWhere(context.actor, 'dossiers.assign'), actions.assign.from],
  })
  const holders = await holdersFor(context, waiting)
  const desks = await desksOf(context, [...holders.keys()])
  const people = [...holders.values()].map((holder): Assignee => ({ ...holder, ...desks(holder.account_id) }))
  return {
    codes: waiting.map(({ code }) => code),
    people: people.toSorted((one, other) => one.open - other.open || one.name.localeCompare(other.name, 'vi')),
  }
}

type May = Omit<Assignee, 'open' | 'late'>

/** Everybody who holds the role that one of these waits for at its agency, with all that they may have. */
async function holdersFor(context: Context, waiting: readonly Waiting[]): Promise<ReadonlyMap<string, May>> {
  const found = new Map<string, May>()
  for (const alike of Map.groupBy(waiting, ({ agency_id, role }) => `${agency_id} ${role}`).values()) {
    const [{ agency_id, role } = { agency_id: '', role: '' }] = alike
    for (const { account_id, name, title, for_account_id } of await ownHoldersOf(context, role, agency_id)) {
      const codes = [...(found.get(account_id)?.codes ?? []), ...alike.map(({ code }) => code)]
      found.set(account_id, { account_id, name, title, stands_in: for_account_id !== null, codes })
    }
  }
  return found
}

async function desksOf(context: Context, account_ids: readonly string[]) {
  const desks = await named<{ holder_id: string; open: number; late: number }>(context.pool, {
    sql: DESKS,
    parameters: [account_ids, isoOf(context.now())],
  })
  const known = new Map(desks.map(({ holder_id, open, late }) => [holder_id, { open, late }]))
  return (account_id: string) => known.get(account_id) ?? { open: 0, late: 0 }
}
