import { treeOf } from '#agencies'
import type { Context } from '#platform/context.ts'
import type { Signing } from './signing.ts'

export const SIGNERS = 'documents.signers'

/** How the people and the seal of these agencies sign. */
export function signersAt({ db, root_id }: Pick<Context, 'db' | 'root_id'>, agencies: readonly string[]) {
  return db
    .selectFrom('documents.signer')
    .where('root_id', '=', root_id)
    .where('agency_id', 'in', [...agencies])
    .selectAll()
}

/**
 * How somebody signs documents of an agency: as it is set up there, else at the nearest agency above.
 *
 * @param account_id null for the seal, which is the body's own.
 * @returns null where nothing is set up, or it was switched off.
 */
export async function signerFor(context: Context, agency_id: string, account_id: string | null) {
  const tree = await treeOf(context)
  const body = tree.bodyOf(agency_id)?.id ?? agency_id
  const path = account_id ? tree.pathTo(agency_id).map(({ id }) => id) : [body]
  const rows = await signersAt(context, path)
    .where('account_id', account_id ? '=' : 'is', account_id)
    .execute()
  const nearest = rows.sort((one, other) => path.indexOf(other.agency_id) - path.indexOf(one.agency_id))[0]
  return nearest && nearest.driver !== 'off' ? nearest : null
}

function signings({ db, root_id }: Pick<Context, 'db' | 'root_id'>) {
  return db
    .selectFrom('documents.signing')
    .where('root_id', '=', root_id)
    .selectAll()
    .$narrowType<Pick<Signing, 'role' | 'state'>>()
}

export function signingAt(context: Context, agency_id: string, id: string) {
  return signings(context).where('agency_id', '=', agency_id).where('id', '=', id)
}

/** The last signature that was asked for of a document. Served by signing_document_idx. */
export function lastSigning(context: Context, agency_id: string, document_id: string) {
  return signings(context)
    .where('agency_id', '=', agency_id)
    .where('document_id', '=', document_id)
    .orderBy('asked_at', 'desc')
    .limit(1)
}
