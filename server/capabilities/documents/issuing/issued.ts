import { fileUsedBy, type StoredFile } from '#files'
import type { Context } from '#platform/context.ts'
import type { Day } from '#platform/time.ts'
import { documentSubject } from '../subjects.ts'
import type { Document } from './document.ts'
import { documentAt, documentsAbout } from './queries.ts'

/** What documents may be about. */
export type About = { readonly agency_id: string; readonly kind: string; readonly id: string }

/** A document that went out and counts: its number and day, and whether it is there as a file. */
export type Issued = {
  readonly id: string
  readonly symbol: string
  readonly numbered_on: Day
  readonly has_file: boolean
}

/**
 * The document about a subject that went out last and still counts; null where there is none. Whether somebody may know
 * of it is for the subject's owner to say.
 */
export async function issuedFor(context: Context, about: About): Promise<Issued | null> {
  const found = await documentsAbout(context, about, 'issued').executeTakeFirst()
  return found ? issuedOf(found) : null
}

function issuedOf({ id, symbol, numbered_on, issued_file_id }: Document): Issued | null {
  return symbol && numbered_on ? { id, symbol, numbered_on, has_file: issued_file_id !== null } : null
}

/** A document that counts, as the file that went out, for the owner of what it is about. */
export type IssuedFile = { readonly about_id: string; readonly symbol: string; readonly file: StoredFile }

/** That file; null where the document is about no such subject, does not count, or went out on paper alone. */
export async function issuedFile(
  context: Context,
  agency_id: string,
  id: string,
  kind: string,
): Promise<IssuedFile | null> {
  const found = await documentAt(context, agency_id, id).executeTakeFirst()
  if (found?.state !== 'issued' || found.subject_kind !== kind) return null
  const { subject_id, symbol, issued_file_id } = found
  if (!subject_id || !symbol || !issued_file_id) return null
  const file = await fileUsedBy(context, agency_id, issued_file_id, { kind: documentSubject.kind, id })
  return { about_id: subject_id, symbol, file }
}
