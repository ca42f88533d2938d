import type { Context } from '#platform/context.ts'
import { Objection } from '#platform/objection.ts'
import type { StoredFile } from './file.ts'

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
