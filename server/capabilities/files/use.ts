import type { Context } from '#platform/context.ts'
import type { Also } from '#platform/journal/tables.ts'

/** Where a file is used: of which record, and as what. */
export type Use = {
  readonly agency_id: string
  readonly file_id: string
  readonly subject_kind: string
  readonly subject_id: string
  readonly purpose: string
  readonly used_at: Date
}

/** The part of a neighbour's decision that says a file is used from now on; a file in use is not let go of. */
export function useOf(use: Use): Also {
  return { insert: 'files.use', rows: [use] }
}

/** Whether a file is used for just that already; by the primary key. */
export async function isUsed({ db }: Pick<Context, 'db'>, use: Omit<Use, 'used_at'>): Promise<boolean> {
  const found = await db
    .selectFrom('files.use')
    .where('agency_id', '=', use.agency_id)
    .where('file_id', '=', use.file_id)
    .where('subject_kind', '=', use.subject_kind)
    .where('subject_id', '=', use.subject_id)
    .where('purpose', '=', use.purpose)
    .select('file_id')
    .executeTakeFirst()
  return found !== undefined
}
