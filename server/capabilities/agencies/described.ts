import { agenciesWhere, system } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import type { Described } from '../capability.ts'

/** Agencies by their code and the name they had last; they are no secret, their page is for who keeps them. */
export async function describeAgencies(context: Context, ids: readonly string[]): Promise<Described[]> {
  const { actor, db, root_id } = context
  const rows = await db
    .selectFrom('agencies.agency as agency')
    .innerJoin('agencies.standing as standing', 'standing.agency_id', 'agency.id')
    .where('agency.root_id', '=', root_id)
    .where('agency.id', 'in', [...ids])
    .distinctOn('agency.id')
    .select(['agency.id', 'agency.code', 'standing.name'])
    .orderBy('agency.id')
    .orderBy('standing.valid_from', 'desc')
    .execute()
  const keeps = actor === system || agenciesWhere(actor, 'agencies.manage').length > 0
  return rows.map(({ id, code, name }) => ({
    id,
    agency_id: id,
    code,
    title: name,
    of: null,
    path: keeps ? `/admin/agencies/${code}` : null,
    seen: true,
  }))
}
