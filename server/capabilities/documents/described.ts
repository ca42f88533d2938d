import { may } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import type { Described } from '../capability.ts'
import { SEE } from './issuing/queries.ts'

/** Documents by their number, or by the verification code where they have none yet. */
export async function describeDocuments(
  { actor, db }: Context,
  ids: readonly string[],
  agencies: readonly string[],
): Promise<Described[]> {
  const rows = await db
    .selectFrom('documents.document as document')
    .innerJoin('documents.template as template', (join) =>
      join
        .onRef('template.agency_id', '=', 'document.template_agency_id')
        .onRef('template.id', '=', 'document.template_id'),
    )
    .where('document.agency_id', 'in', [...agencies])
    .where('document.id', 'in', [...ids])
    .select(['document.id', 'document.agency_id', 'document.symbol', 'document.verification', 'template.name'])
    .execute()
  return rows.map(({ id, agency_id, symbol, verification, name }) => ({
    id,
    agency_id,
    code: symbol ?? verification,
    title: name,
    of: null,
    path: `/documents/${id}`,
    seen: may(actor, SEE, agency_id),
  }))
}
