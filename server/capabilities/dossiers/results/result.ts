import { type Issued, issuedFor } from '#documents'
import type { Context } from '#platform/context.ts'
import { dossierSubject } from '../subjects.ts'

/** The result of a dossier as a document that was issued; null where it was given on paper alone, or not yet. */
export function resultOf(
  context: Context,
  { agency_id, id }: { readonly agency_id: string; readonly id: string },
): Promise<Issued | null> {
  return issuedFor(context, { agency_id, kind: dossierSubject.kind, id })
}
