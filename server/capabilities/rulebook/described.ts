import { mayAnywhere } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import type { Described } from '../capability.ts'

/** Rules by their code, for who may look into the rulebook. */
export async function describeRules({ actor, db, root_id }: Context, ids: readonly string[]): Promise<Described[]> {
  const rows = await db
    .selectFrom('rulebook.parameter')
    .where('root_id', '=', root_id)
    .where('id', 'in', [...ids])
    .select(['id', 'agency_id', 'code'])
    .execute()
  const seen = mayAnywhere(actor, 'rulebook.see')
  return rows.map(({ id, agency_id, code }) => ({
    id,
    agency_id: agency_id ?? root_id,
    code,
    title: null,
    of: null,
    path: `/admin/rules/${code}`,
    seen,
  }))
}
