import { treeOf } from '#agencies'
import { type Context, today } from '#platform/context.ts'
import { Objection } from '#platform/objection.ts'
import type { Document } from '../issuing/document.ts'
import { accountsNamed, documentAt, documentVerified } from '../issuing/queries.ts'
import type { DocumentServices } from '../services.ts'
import { type SignatureTold, signaturesOf } from './signatures.ts'

/**
 * What anybody may know of a document by its verification code: who issued it, its number and day, what it is, and
 * whether it still counts. Nothing of what it says; a code that is none and one of a draft are answered alike.
 *
 * @throws Objection `documents.verification_not_found`; `reading.…` where too much is read at once
 */
export async function verified(
  context: Context,
  services: Pick<DocumentServices, 'documents' | 'storage' | 'signing'>,
  given: string,
) {
  const document = await documentVerified(context, tidyVerification(given)).executeTakeFirst()
  if (!document) throw new Objection('documents.verification_not_found')
  const { agency_id, replaced_by_id } = document
  const [tree, replacing, signed, signatures] = await Promise.all([
    treeOf(context),
    replaced_by_id ? documentAt(context, agency_id, replaced_by_id).executeTakeFirst() : null,
    signedBy(context, document),
    seenSignatures(context, services, document),
  ])
  return {
    agency: tree.bodyOf(agency_id)?.name ?? '',
    title: services.documents.kind(document.kind)?.title ?? { vi: document.kind, en: document.kind },
    symbol: document.symbol ?? '',
    numbered_on: document.numbered_on ?? '',
    standing: standingOf(document.state),
    replaced_by: replacing ? { symbol: replacing.symbol ?? '', numbered_on: replacing.numbered_on ?? '' } : null,
    as_file: document.issued_file_id !== null,
    signed,
    signatures,
    sample: document.sample,
  }
}

/** Who signed, as holder of which office; that they did is what the document says to everybody. */
async function signedBy(context: Context, { signed_by, signed_title, signed_at }: Document) {
  if (!signed_by) return null
  const person = await accountsNamed(context, [signed_by]).executeTakeFirst()
  return { name: person?.name ?? null, office: signed_title, at: signed_at }
}

const seen = new Map<string, readonly SignatureTold[]>()
const MOST_SEEN = 500

/**
 * The signatures of the file that went out. It does not change, so they are looked at once a day: a certificate may end.
 * One that cannot be read has none that anybody could rely on.
 */
async function seenSignatures(
  context: Context,
  services: Pick<DocumentServices, 'storage' | 'signing'>,
  document: Document,
): Promise<readonly SignatureTold[]> {
  const key = `${document.issued_file_id} ${today(context)}`
  const known = seen.get(key)
  if (known || !document.issued_file_id) return known ?? []
  const signatures = await readableSignatures(context, services, document)
  for (const oldest of seen.size >= MOST_SEEN ? [...seen.keys()].slice(0, 1) : []) seen.delete(oldest)
  seen.set(key, signatures)
  return signatures
}

async function readableSignatures(
  context: Context,
  services: Pick<DocumentServices, 'storage' | 'signing'>,
  document: Document,
): Promise<readonly SignatureTold[]> {
  try {
    return (await signaturesOf(context, services, document)).signatures
  } catch (error) {
    if (error instanceof Objection && error.code.startsWith('signing.')) return []
    throw error
  }
}

export const standings = ['valid', 'replaced', 'void'] as const

function standingOf(state: string): (typeof standings)[number] {
  if (state === 'void') return 'void'
  return state === 'replaced' ? 'replaced' : 'valid'
}

/** The code as it is kept: capitals without the dashes and spaces people write between. */
export function tidyVerification(given: string): string {
  return given.toUpperCase().replace(/[^0-9A-Z]/g, '')
}
