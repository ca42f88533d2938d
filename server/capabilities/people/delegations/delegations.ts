import { treeOf } from '#agencies'
import { type Context, today } from '#platform/context.ts'
import { storedAccount } from '../stored.ts'

type Person = { readonly id: string; readonly name: string; readonly title: string | null }

/** What the page of one's own leave shows: who stands in for whom, and who may be asked. */
export async function delegationDesk(context: Context) {
  const account = await storedAccount(context, context.actor.account_id ?? '')
  const colleagues = await colleaguesOf(context, account.assignments)
  const asked = account.delegations.flatMap((one) => [one.from_account_id, one.to_account_id])
  const people = new Map([...(await peopleBy(context, asked)), ...colleagues].map((one) => [one.id, one]))
  const told = account.delegations.map(({ from_account_id, to_account_id, ...delegation }) => ({
    ...delegation,
    from: { id: from_account_id, name: people.get(from_account_id)?.name ?? '' },
    to: { id: to_account_id, name: people.get(to_account_id)?.name ?? '' },
  }))
  return {
    given: told.filter(({ from }) => from.id === account.id),
    received: told.filter(({ to }) => to.id === account.id),
    candidates: colleagues.filter(({ id }) => id !== account.id),
  }
}

/** Staff of the bodies in which somebody holds a role today, units included. */
async function colleaguesOf(context: Context, assignments: readonly { agency_id: string }[]): Promise<Person[]> {
  const tree = await treeOf(context)
  const day = today(context)
  const bodies = assignments.map(({ agency_id }) => tree.bodyOf(agency_id)).filter((body) => body !== null)
  const agencies = [...new Set(bodies.flatMap((body) => [body.id, ...unitsBelow(body.id, tree.childrenOf)]))]
  if (agencies.length === 0) return []
  return context.db
    .selectFrom('people.account as account')
    .innerJoin('people.assignment as assignment', 'assignment.account_id', 'account.id')
    .innerJoin('people.role as role', 'role.id', 'assignment.role_id')
    .where('assignment.agency_id', 'in', agencies)
    .where('account.state', '=', 'active')
    .where('role.code', '<>', 'citizen')
    .where('assignment.valid_from', '<=', day)
    .where((is) => is.or([is('assignment.valid_to', 'is', null), is('assignment.valid_to', '>=', day)]))
    .select(['account.id', 'account.name', 'account.title'])
    .distinct()
    .orderBy('account.name')
    .limit(500)
    .execute()
}

type Part = { readonly id: string; readonly kind: string }

function unitsBelow(id: string, childrenOf: (id: string) => readonly Part[]): string[] {
  const units = childrenOf(id).filter(({ kind }) => kind === 'unit')
  return units.flatMap((unit) => [unit.id, ...unitsBelow(unit.id, childrenOf)])
}

async function peopleBy({ db }: Context, ids: readonly string[]): Promise<Person[]> {
  if (ids.length === 0) return []
  return db.selectFrom('people.account').where('id', 'in', ids).select(['id', 'name', 'title']).execute()
}
