import type { Actor } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import type { Day } from '#platform/time.ts'
import { broughtRoles } from '../roles.ts'
import { castAs } from './cast.ts'

type Row = {
  account_id: string
  login: string
  name: string
  agency_id: string
  code: string
  permissions: string[]
}

/** Who works where from that day on: by agency, then by role. Only who holds a role at the agency itself counts. */
export async function staffOf(
  { pool, root_id }: Context,
  from: Day,
): Promise<ReadonlyMap<string, ReadonlyMap<string, readonly Actor[]>>> {
  const { rows } = await pool.query<Row>(
    `select account.id as account_id, account.login, account.name, assignment.agency_id, role.code, role.permissions
     from people.assignment join people.account on account.id = assignment.account_id join people.role on role.id = assignment.role_id
     where account.root_id = $1 and account.state = 'active' and not assignment.subtree
       and assignment.valid_from <= $2::date and assignment.valid_to is null
     order by account.login, role.code`,
    [root_id, from],
  )
  const staff = new Map<string, Map<string, Actor[]>>()
  const byAccount = Map.groupBy(rows, ({ account_id }) => account_id)
  for (const held of byAccount.values()) {
    const actor = actorFrom(held)
    for (const { agency_id, code } of held) {
      const roles = staff.get(agency_id) ?? new Map<string, Actor[]>()
      staff.set(agency_id, roles)
      roles.set(code, [...(roles.get(code) ?? []), actor])
    }
  }
  return staff
}

function actorFrom(held: readonly Row[]): Actor {
  const [first] = held
  if (!first) throw new RangeError('an account without a role')
  return {
    account_id: first.account_id,
    name: first.name,
    grants: held.map(({ code, permissions, agency_id }) => ({
      role: code,
      permissions: new Set(permissions),
      agencies: new Set([agency_id]),
      agency_id,
      for_account_id: null,
    })),
  }
}

/** The account of that login. */
export async function accountOf({ pool, root_id }: Context, login: string): Promise<Actor> {
  const { rows } = await pool.query<{ id: string; name: string }>(
    'select id, name from people.account where root_id = $1 and login = $2',
    [root_id, login],
  )
  const [row] = rows
  if (!row) throw new RangeError(`no account ${login}`)
  return { account_id: row.id, name: row.name, grants: [] }
}

/** Somebody of the cast with the permissions of their role at those agencies. */
export async function holding(context: Context, role: string, agencies: readonly string[]): Promise<Actor> {
  const actor = await accountOf(context, castAs(role).login)
  const permissions = new Set(broughtRoles.find(({ code }) => code === role)?.permissions)
  const grant = { role, permissions, agencies: new Set(agencies), agency_id: context.root_id, for_account_id: null }
  return { ...actor, grants: [grant] }
}
