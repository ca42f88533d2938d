import { type Context, today } from '#platform/context.ts'
import { named } from '#platform/database/named.ts'
import { catalogueOn } from './pages/listing.ts'

export type Names = { readonly total: number; readonly names: Readonly<Record<string, string>> }

/**
 * What procedures are called today, by code, and how many are in force. One that is no longer in force is called what it
 * was called last; a code that nothing was ever published under has no name.
 */
export async function namesOf(context: Context, codes: readonly string[]): Promise<Names> {
  const listing = await catalogueOn(context, today(context))
  const wanted = new Set(codes)
  const names = Object.fromEntries(listing.filter(({ code }) => wanted.has(code)).map(({ code, name }) => [code, name]))
  const former = await formerNames(
    context,
    codes.filter((code) => names[code] === undefined),
  )
  return { total: listing.length, names: { ...former, ...names } }
}

async function formerNames({ pool, root_id }: Context, codes: readonly string[]): Promise<Record<string, string>> {
  if (codes.length === 0) return {}
  const rows = await named<{ code: string; name: string }>(pool, {
    sql: `select distinct on (procedure.code) procedure.code, version.name
from procedures.procedure join procedures.version on version.procedure_id = procedure.id
where procedure.root_id = $1 and procedure.code = any($2::text[]) and version.state <> 'draft'
order by procedure.code, version.valid_from desc`,
    parameters: [root_id, codes],
  })
  return Object.fromEntries(rows.map(({ code, name }) => [code, name]))
}
