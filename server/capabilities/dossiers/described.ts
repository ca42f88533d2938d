import { may } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import type { Described } from '../capability.ts'

/** Dossiers by their code and procedure, for who sees those of the agency; nothing of the applicant. */
export async function describeDossiers(
  { actor, db }: Context,
  ids: readonly string[],
  agencies: readonly string[],
): Promise<Described[]> {
  const rows = await db
    .selectFrom('dossiers.dossier')
    .where('agency_id', 'in', [...agencies])
    .where('id', 'in', [...ids])
    .select(['id', 'agency_id', 'code', 'procedure_name'])
    .execute()
  return rows.map(({ id, agency_id, code, procedure_name }) => ({
    id,
    agency_id,
    code,
    title: procedure_name,
    of: null,
    path: `/dossiers/${code}`,
    seen: may(actor, 'dossiers.see', agency_id),
  }))
}
