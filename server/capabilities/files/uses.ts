import { agenciesWhere, may } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { Objection } from '#platform/objection.ts'

/** Who may hand in files may ask where those of the same agencies are used. */
const ADD = 'files.add'

/** A file with what points to it, of every capability: first use first, 500 at most. @throws Objection `files.not_found` */
export async function usesOf(context: Context, id: string) {
  const { actor, db, root_id } = context
  const found = db.selectFrom('files.file').where('id', '=', id).where('root_id', '=', root_id)
  const within = may(actor, ADD, root_id) ? found : found.where('agency_id', 'in', [...agenciesWhere(actor, ADD)])
  const file = await within.select(['agency_id', 'name', 'media_type', 'bytes']).executeTakeFirst()
  if (!file) throw new Objection('files.not_found')
  const uses = await db
    .selectFrom('files.use')
    .where('agency_id', '=', file.agency_id)
    .where('file_id', '=', id)
    .select(['subject_kind', 'subject_id', 'purpose', 'used_at'])
    .orderBy('used_at')
    .orderBy('subject_id')
    .limit(500)
    .execute()
  return { ...file, id, uses }
}
