import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { Citation, CitationsAsked } from '../capability.ts'

/** Rules, past and future, whose basis names the text. */
export async function rulesCiting(
  { db, root_id }: Context,
  { like, after, size }: CitationsAsked,
): Promise<Citation[]> {
  const rows = await db
    .selectFrom('rulebook.parameter')
    .where('root_id', '=', root_id)
    .where(sql<boolean>`public.plain(basis) like public.plain(${like})`)
    .where(sql<boolean>`id::text > ${after}`)
    .select(['id', 'basis'])
    .orderBy(sql`id::text`)
    .limit(size)
    .execute()
  return rows.map(({ id, basis }) => ({
    key: id,
    subject: { kind: 'rule', id, agency_id: root_id },
    text: basis,
    where: 'basis',
    version: null,
  }))
}
