import type { Context } from '#platform/context.ts'

/** Whether the province is the sample (`sample`), another one (`other`), or has not been named with an administrator yet. */
export async function sampleStanding({ db, root_id }: Context): Promise<'unnamed' | 'sample' | 'other'> {
  const root = await db.selectFrom('agencies.agency').where('id', '=', root_id).select('sample').executeTakeFirst()
  if (root && !root.sample) return 'other'
  const account = await db
    .selectFrom('people.account')
    .where('root_id', '=', root_id)
    .select('id')
    .limit(1)
    .executeTakeFirst()
  return account ? 'sample' : 'unnamed'
}
