import { treeOf } from '#agencies'
import { may } from '#platform/access/actor.ts'
import { type Context, today } from '#platform/context.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import { MANAGE, whyNotGrant } from './granting.ts'
import { agenciesOf, type StoredAccount } from './stored.ts'

/** Stops unless the actor manages people at every agency where the account holds something; at the province where nowhere. */
export function stopUnlessManages(context: Context, account: StoredAccount): void {
  const agencies = agenciesOf(account, today(context))
  const reached = agencies.length > 0 ? agencies : [context.root_id]
  if (!reached.every((agency) => may(context.actor, MANAGE, agency))) throw new Objection('http.forbidden')
}

/** Stops unless the actor may hand these permissions out at the agency, or there and everywhere below. */
export async function stopUnlessGrants(
  context: Context,
  permissions: Iterable<string>,
  agency_id: string,
  subtree: boolean,
): Promise<void> {
  const tree = await treeOf(context)
  if (!tree.get(agency_id)) throw new Objection('people.agency_missing')
  stopIf(whyNotGrant(context.actor, permissions, subtree ? tree.subtreeOf(agency_id) : [agency_id]))
}
