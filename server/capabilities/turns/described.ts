import { treeOf } from '#agencies'
import { may } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import type { Described } from '../capability.ts'
import { SEE } from './desk/hall.ts'

/** Tickets by their number and day, for who sees the hall; there is nothing of persons to tell. */
export async function describeTickets(
  context: Context,
  ids: readonly string[],
  agencies: readonly string[],
): Promise<Described[]> {
  const [tree, rows] = await Promise.all([
    treeOf(context),
    context.db
      .selectFrom('turns.ticket')
      .where('agency_id', 'in', [...agencies])
      .where('id', 'in', [...ids])
      .select(['id', 'agency_id', 'code', 'day'])
      .execute(),
  ])
  return rows.map(({ id, agency_id, code, day }) => ({
    id,
    agency_id,
    code,
    title: code,
    of: null,
    path: `/turns/day?agency=${encodeURIComponent(tree.get(agency_id)?.code ?? '')}&day=${day}`,
    seen: may(context.actor, SEE, agency_id),
  }))
}
