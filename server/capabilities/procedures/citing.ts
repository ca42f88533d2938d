import { mayAnywhere } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { named } from '#platform/database/named.ts'
import type { Citation, CitationsAsked, Described } from '../capability.ts'

/** What a version rests on: its legal bases, the basis of each fee, the decision that announced it. */
const CITING = `select cited.key, cited.place, cited.text, v.procedure_id, v.number
from procedures.version v cross join lateral (
  select concat_ws('/', v.id, 'legal_bases', lpad(n::text, 4, '0')) as key, 'legal_bases' as place,
    concat_ws(', ', basis ->> 'number', basis ->> 'name', basis ->> 'article') as text
  from jsonb_array_elements(v.content -> 'legal_bases') with ordinality as bases (basis, n)
  union all
  select concat_ws('/', v.id, 'fees', lpad(n::text, 4, '0')), 'fees', fee ->> 'basis'
  from jsonb_array_elements(v.content -> 'fees') with ordinality as fees (fee, n) where fee ->> 'basis' is not null
  union all
  select concat_ws('/', v.id, 'decision'), 'decision', v.decision where v.decision is not null
) cited
where v.root_id = $1 and v.state <> 'draft' and public.plain(cited.text) like public.plain($2) and cited.key collate "C" > $3
order by cited.key collate "C" limit $4`

type Row = { key: string; place: string; text: string; procedure_id: string; number: number }

/** Versions that were ever published and rest on the text. */
export async function versionsCiting(
  { pool, root_id }: Context,
  { like, after, size }: CitationsAsked,
): Promise<Citation[]> {
  const rows = await named<Row>(pool, { sql: CITING, parameters: [root_id, like, after, size] })
  return rows.map(({ key, place, text, procedure_id, number }) => ({
    key,
    subject: { kind: 'procedure', id: procedure_id, agency_id: root_id },
    text,
    where: place,
    version: number,
  }))
}

/** Procedures by code and latest name; one that was never published is for who keeps the catalogue. */
export async function describeProcedures(context: Context, ids: readonly string[]): Promise<Described[]> {
  const { actor, db, root_id } = context
  const rows = await db
    .selectFrom('procedures.procedure as procedure')
    .innerJoin('procedures.version as version', 'version.procedure_id', 'procedure.id')
    .where('procedure.root_id', '=', root_id)
    .where('procedure.id', 'in', [...ids])
    .distinctOn('procedure.id')
    .select(['procedure.id', 'procedure.code', 'version.name', 'version.state'])
    .orderBy('procedure.id')
    .orderBy((eb) => eb('version.state', '=', 'draft'))
    .orderBy('version.number', 'desc')
    .execute()
  return rows.map(({ id, code, name, state }) => ({
    id,
    agency_id: root_id,
    code,
    title: name,
    of: null,
    path: state === 'draft' ? `/admin/procedures/${code}` : `/thu-tuc/${code}`,
    seen: state !== 'draft' || mayAnywhere(actor, 'procedures.manage'),
  }))
}
