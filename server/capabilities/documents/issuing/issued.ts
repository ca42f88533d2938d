import type { Storage } from '#files'
import type { Context } from '#platform/context.ts'
import { Objection } from '#platform/objection.ts'
import type { Day } from '#platform/time.ts'
import type { Document } from './document.ts'
import { storedAs, usedFile } from './file.ts'
import { documentsAbout } from './queries.ts'
import type { Made } from './setting.ts'

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

/** That document as the file that went out. @throws Objection `documents.no_file` */
export async function issuedFile(context: Context, storage: Storage, about: About): Promise<Made & { name: string }> {
  const found = await documentsAbout(context, about, 'issued').executeTakeFirst()
  if (!found) throw new Objection('documents.no_file')
  const made = await storedAs(storage, await usedFile(context, found, found.issued_file_id))
  return { ...made, name: found.symbol?.replaceAll('/', '-') ?? found.verification }
}
