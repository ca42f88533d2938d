import { treeOf } from '#agencies'
import { type Context, today } from '#platform/context.ts'
import { Objection } from '#platform/objection.ts'
import { isHeldOn } from '../rules.ts'
import { assignmentsHeldBy, type StoredAccount, type StoredAssignment } from '../stored.ts'
import type { Holding } from './granting.ts'

/** What permissions come to at an agency, or there and everywhere below. @throws Objection `people.agency_missing` */
export async function holdingAt(
  context: Context,
  permissions: readonly string[],
  { agency_id, subtree }: { readonly agency_id: string; readonly subtree: boolean },
): Promise<Holding> {
  const tree = await treeOf(context)
  if (!tree.get(agency_id)) throw new Objection('people.agency_missing')
  return { permissions: new Set(permissions), agencies: new Set(subtree ? tree.subtreeOf(agency_id) : [agency_id]) }
}

/** What assignments come to today. */
export async function holdingsFrom(context: Context, assignments: readonly StoredAssignment[]): Promise<Holding[]> {
  const tree = await treeOf(context)
  return assignments.map(({ permissions, agency_id, subtree }) => ({
    permissions: new Set(permissions),
    agencies: new Set(subtree ? tree.subtreeOf(agency_id) : [agency_id]),
  }))
}

/**
 * What somebody can do who signs in as that account, today or later: what it holds, and what those hold whom it stands
 * in for. Of one that holds nothing, its place in the province.
 */
export async function holdingsOf(context: Context, account: StoredAccount): Promise<Holding[]> {
  const absent = account.delegations.filter(({ to_account_id }) => to_account_id === account.id)
  const others = await assignmentsHeldBy(
    context.db,
    absent.map(({ from_account_id }) => from_account_id),
  )
  const day = today(context)
  const held = [...account.assignments, ...others].filter((one) => isHeldOn(one, day))
  return held.length > 0
    ? holdingsFrom(context, held)
    : [{ permissions: new Set(), agencies: new Set([context.root_id]) }]
}
