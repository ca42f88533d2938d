import { fileUsedBy, type StoredFile } from '#files'
import type { Context } from '#platform/context.ts'
import { Objection } from '#platform/objection.ts'
import { asSigned, type CheckedSignature, checkSignatures } from '#platform/signing/check.ts'
import { isoOf } from '#platform/time.ts'
import type { Document } from '../issuing/document.ts'
import { bytesOf } from '../issuing/file.ts'
import type { DocumentServices } from '../services.ts'
import type { SigningTools } from '../signing/tools.ts'
import { documentSubject } from '../subjects.ts'

/** A signature as it is told: who, for whom, when, what is to be thought of it, and what came after it. */
export type SignatureTold = {
  readonly n: number
  readonly role: 'head' | 'seal' | 'other'
  readonly name: string | null
  readonly organization: string | null
  readonly issuer: string | null
  /** The time stamp’s time where there is one, else what the signature says of itself (ISO). */
  readonly at: string | null
  readonly is_stamped: boolean
  readonly verdict: CheckedSignature['verdict']
  readonly trust: CheckedSignature['trust']
  readonly trial: boolean
  readonly covers_whole: boolean
  readonly after: CheckedSignature['after']
}

export type SignaturesTold = { readonly signatures: readonly SignatureTold[]; readonly hidden: number }

type Services = Pick<DocumentServices, 'storage' | 'signing'>

/** The file of a document that bears its signatures: the one that went out, else the one that was signed. */
async function signedFileOf(context: Context, document: Document): Promise<StoredFile | null> {
  const file_id = document.issued_file_id ?? document.signed_file_id
  if (!file_id) return null
  const { agency_id, id } = document
  const file = await fileUsedBy(context, agency_id, file_id, { kind: documentSubject.kind, id })
  return file.media_type === 'application/pdf' ? file : null
}

/**
 * The signatures of a document’s file, as our reader finds them; none where it was signed on paper.
 *
 * @throws Objection `signing.…`, `reading.…` where the file cannot be read
 */
export async function signaturesOf(context: Context, services: Services, document: Document): Promise<SignaturesTold> {
  const file = await signedFileOf(context, document)
  if (!file) return { signatures: [], hidden: 0 }
  return told(await bytesOf(services.storage, file), context, services.signing)
}

/** The same of bytes that somebody brings. */
export async function told(bytes: Uint8Array, context: Context, signing: SigningTools): Promise<SignaturesTold> {
  const { signatures, hidden } = await checkSignatures(bytes, rootsOf(context, signing), context.now())
  return { signatures: signatures.map(tellingOf), hidden }
}

function rootsOf(context: Context, signing: SigningTools) {
  return [signing.trialRoot(signing.house(context))]
}

function tellingOf(found: CheckedSignature, index: number): SignatureTold {
  const { field, signer, claimed, stamp, verdict, trust, trial, coversWhole, after } = found
  const at = stamp?.isIntact ? stamp.at : claimed.at
  return {
    n: index + 1,
    role: field === 'head' || field === 'seal' ? field : 'other',
    name: signer?.name ?? claimed.name,
    organization: signer?.organization ?? null,
    issuer: signer?.issuer ?? null,
    at: at ? isoOf(new Date(at)) : null,
    is_stamped: stamp?.isIntact ?? false,
    verdict,
    trust,
    trial,
    covers_whole: coversWhole,
    after,
  }
}

/**
 * The file as it was at a signature: cut where the signed range ends.
 *
 * @param n the signature, counted from 1 in the order they were made
 * @throws Objection `documents.no_signature`; `signing.…`, `reading.…`
 */
export async function stateSigned(
  context: Context,
  services: Services,
  document: Document,
  n: number,
): Promise<Uint8Array> {
  const file = await signedFileOf(context, document)
  if (!file) throw new Objection('documents.no_signature')
  const bytes = await bytesOf(services.storage, file)
  const { signatures } = await checkSignatures(bytes, rootsOf(context, services.signing), context.now())
  const signature = signatures[n - 1]
  if (!signature) throw new Objection('documents.no_signature')
  return asSigned(bytes, signature)
}
