import { type Issued, issuedFor } from '#documents'
import type { Context } from '#platform/context.ts'
import { Objection } from '#platform/objection.ts'
import type { ReturnMethod } from '../dossier.ts'
import { dossierSubject } from '../subjects.ts'

/** The result of a dossier as a document that was issued; null where it was given on paper alone, or not yet. */
export function resultOf(
  context: Context,
  { agency_id, id }: { readonly agency_id: string; readonly id: string },
): Promise<Issued | null> {
  return issuedFor(context, { agency_id, kind: dossierSubject.kind, id })
}

/** Why a result is not returned that way: one that is given electronically is there to be loaded. */
export function whyNotReturnedBy(method: ReturnMethod, result: Issued | null): Objection | null {
  return method === 'electronic' && !result?.has_file
    ? new Objection('dossiers.result_file_missing', {}, [{ path: 'method', code: 'dossiers.result_file_missing' }])
    : null
}
