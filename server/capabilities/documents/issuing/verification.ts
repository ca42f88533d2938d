import { treeOf } from '#agencies'
import type { Context } from '#platform/context.ts'
import { Objection } from '#platform/objection.ts'
import type { DocumentBook } from '../templates/kind.ts'
import { documentAt, documentVerified } from './queries.ts'

/**
 * What anybody may know of a document by its verification code: who issued it, its number and day, what it is, and
 * whether it still counts. Nothing of what it says; a code that is none and one of a draft are answered alike.
 *
 * @throws Objection `documents.verification_not_found`
 */
export async function verified(context: Context, book: DocumentBook, given: string) {
  const document = await documentVerified(context, tidyVerification(given)).executeTakeFirst()
  if (!document) throw new Objection('documents.verification_not_found')
  const { agency_id, replaced_by_id } = document
  const [tree, replacing] = await Promise.all([
    treeOf(context),
    replaced_by_id ? documentAt(context, agency_id, replaced_by_id).executeTakeFirst() : null,
  ])
  return {
    agency: tree.bodyOf(agency_id)?.name ?? '',
    title: book.kind(document.kind)?.title ?? { vi: document.kind, en: document.kind },
    symbol: document.symbol ?? '',
    numbered_on: document.numbered_on ?? '',
    standing: standingOf(document.state),
    replaced_by: replacing ? { symbol: replacing.symbol ?? '', numbered_on: replacing.numbered_on ?? '' } : null,
    as_file: document.issued_file_id !== null,
    sample: document.sample,
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
