import type { Context } from '#platform/context.ts'
import type { Database } from '#platform/database/pool.ts'
import { Objection } from '#platform/objection.ts'
import type { Day } from '#platform/time.ts'
import type { ProcedureVersion } from './procedure.ts'

/** A published version as dossiers use it: never changes once published. */
export type InForce = {
  readonly procedure_id: string
  readonly version_id: string
  readonly code: string
  readonly name: string
  readonly field: string
  readonly online_level: string
  readonly content: ProcedureVersion
}

/** The published version of a procedure that is in force on a day. */
export function versionOn(db: Database, root_id: string, code: string, day: Day) {
  return db
    .selectFrom('procedures.version as version')
    .innerJoin('procedures.procedure as procedure', 'procedure.id', 'version.procedure_id')
    .where('procedure.root_id', '=', root_id)
    .where('procedure.code', '=', code)
    .where('version.state', '=', 'published')
    .where('version.valid_from', '<=', day)
    .where((is) => is.or([is('version.valid_to', 'is', null), is('version.valid_to', '>=', day)]))
    .select([
      'procedure.id as procedure_id',
      'version.id as version_id',
      'procedure.code',
      'version.name',
      'version.field',
      'version.online_level',
      'version.content',
    ])
    .$castTo<InForce>()
}

type Kept = { found: Promise<InForce | undefined>; until: number }
const kept = new Map<string, Kept>()
const KEPT_MS = 5_000

/**
 * The version in force on a day. Kept for five seconds; a published version never changes, but another may follow it.
 *
 * @throws Objection `procedures.not_found` where none is in force.
 */
export async function versionInForceOn(context: Context, code: string, day: Day): Promise<InForce> {
  const name = `${context.root_id} ${code} ${day}`
  let known = kept.get(name)
  if (!known || known.until < Date.now()) {
    if (kept.size > 2_000) kept.clear()
    known = { found: versionOn(context.db, context.root_id, code, day).executeTakeFirst(), until: Date.now() + KEPT_MS }
    known.found.catch(() => kept.delete(name))
    kept.set(name, known)
  }
  const found = await known.found
  if (!found) throw new Objection('procedures.not_found', { code })
  return found
}

/** Forgets kept versions; after one is published or withdrawn. */
export function forgetVersions(): void {
  kept.clear()
}
