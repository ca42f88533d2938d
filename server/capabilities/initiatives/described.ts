import { may } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import type { Described } from '../capability.ts'
import { SEE } from './queries.ts'

/** Initiatives by their code and title; a recognised one is for everybody who sees any. */
export async function describeInitiatives(
  { actor, db }: Context,
  ids: readonly string[],
  agencies: readonly string[],
): Promise<Described[]> {
  const rows = await db
    .selectFrom('initiatives.initiative')
    .where('agency_id', 'in', [...agencies])
    .where('id', 'in', [...ids])
    .select(['id', 'agency_id', 'code', 'title', 'state', 'assessor_id'])
    .execute()
  return rows.map(({ id, agency_id, code, title, state, assessor_id }) => ({
    id,
    agency_id,
    code,
    title,
    of: null,
    path: `/initiatives/${code}`,
    seen: state === 'recognised' || assessor_id === actor.account_id || may(actor, SEE, agency_id),
  }))
}
