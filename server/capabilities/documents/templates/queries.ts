import { sql } from 'kysely'
import { agenciesWhere, system } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import type { Database } from '#platform/database/pool.ts'
import type { Template } from './template.ts'

export const TEMPLATES = 'documents.templates'

function templates(db: Database, root_id: string) {
  return db
    .selectFrom('documents.template as template')
    .where('template.root_id', '=', root_id)
    .selectAll('template')
    .$narrowType<Pick<Template, 'format' | 'state'>>()
}

/** Those the actor keeps: of the agencies where they may. */
export function templatesKept({ db, root_id, actor }: Context) {
  const all = templates(db, root_id)
    .orderBy('template.kind')
    .orderBy('template.name')
    .orderBy('template.edition', 'desc')
  if (actor === system) return all
  return all.where('template.agency_id', '=', sql<string>`any(${agenciesWhere(actor, TEMPLATES)}::uuid[])`)
}

/** One of them. */
export function templateKept(context: Context, id: string) {
  return templatesKept(context).where('template.id', '=', id)
}

/** All editions of a code at an agency. Served by the unique key. */
export function editionsOf({ db, root_id }: Context, agency_id: string, code: string) {
  return templates(db, root_id)
    .where('template.agency_id', '=', agency_id)
    .where('template.code', '=', code)
    .orderBy('template.edition', 'desc')
}

/** Published ones that an agency may draft with: its own, and the province's. Served by template_kind_idx. */
export function templatesFor({ db, root_id }: Context, agencies: readonly string[]) {
  return templates(db, root_id)
    .where('template.state', '<>', 'draft')
    .where('template.agency_id', '=', sql<string>`any(${[...agencies]}::uuid[])`)
    .orderBy('template.name')
}

/** One edition, by whom it belongs to. */
export function templateAt({ db, root_id }: Context, agency_id: string, id: string) {
  return templates(db, root_id).where('template.agency_id', '=', agency_id).where('template.id', '=', id)
}
