import type { Context } from '#platform/context.ts'
import { Objection } from '#platform/objection.ts'
import type { StoredFile } from './file.ts'
import type { Use } from './use.ts'

/** A stored file of an agency. @throws Objection `files.not_found` */
export async function fileOf(context: Context, agency_id: string, id: string): Promise<StoredFile> {
  const file = await context.db
    .selectFrom('files.file')
    .where('agency_id', '=', agency_id)
    .where('id', '=', id)
    .select(['id', 'name', 'media_type', 'bytes', 'sha256', 'place'])
    .executeTakeFirst()
  if (!file) throw new Objection('files.not_found')
  return file
}

/** Whether a record uses that file for that purpose already: the same content is used there once. */
export async function isFileUsed(
  { db }: Context,
  { agency_id, file_id, subject_kind, subject_id, purpose }: Omit<Use, 'used_at'>,
): Promise<boolean> {
  const use = await db
    .selectFrom('files.use')
    .where('agency_id', '=', agency_id)
    .where('file_id', '=', file_id)
    .where('subject_kind', '=', subject_kind)
    .where('subject_id', '=', subject_id)
    .where('purpose', '=', purpose)
    .select('file_id')
    .executeTakeFirst()
  return use !== undefined
}

/** A stored file that a record of the agency uses. @throws Objection `files.not_found` where it does not use that one */
export async function fileUsedBy(
  context: Context,
  agency_id: string,
  id: string,
  subject: { readonly kind: string; readonly id: string },
): Promise<StoredFile> {
  const use = await context.db
    .selectFrom('files.use')
    .where('agency_id', '=', agency_id)
    .where('file_id', '=', id)
    .where('subject_kind', '=', subject.kind)
    .where('subject_id', '=', subject.id)
    .select('file_id')
    .executeTakeFirst()
  if (!use) throw new Objection('files.not_found')
  return fileOf(context, agency_id, id)
}
