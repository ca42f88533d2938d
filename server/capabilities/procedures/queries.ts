import type { Context } from '#platform/context.ts'
import { named } from '#platform/database/named.ts'
import type { Database } from '#platform/database/pool.ts'
import type { Chained } from '#platform/journal/subject.ts'
import { Objection } from '#platform/objection.ts'
import type { Day } from '#platform/time.ts'
import { forgetListings } from './pages/listing.ts'
import type { Content, ProcedureVersion } from './procedure.ts'

/** A published version as dossiers use it: what it says never changes once published. */
export type InForce = {
  readonly procedure_id: string
  readonly version_id: string
  readonly code: string
  readonly name: string
  readonly field: string
  readonly online_level: string
  readonly number: number
  readonly decision: string | null
  readonly valid_from: Day
  readonly valid_to: Day | null
  readonly content: ProcedureVersion & Content
}

type InForceRow = Omit<InForce, 'content'> & { content: Content }

/** The published version of a procedure that is in force on a day. */
export function versionOn(db: Database, root_id: string, code: string, day: Day) {
  return versions(db, root_id)
    .where('procedure.code', '=', code)
    .where('version.state', '=', 'published')
    .where('version.valid_from', '<=', day)
    .where((is) => is.or([is('version.valid_to', 'is', null), is('version.valid_to', '>=', day)]))
}

/** A version that was published once, withdrawn or not. */
export function versionWithId(db: Database, root_id: string, id: string) {
  return versions(db, root_id).where('version.id', '=', id).where('version.state', '<>', 'draft')
}

function versions(db: Database, root_id: string) {
  return db
    .selectFrom('procedures.version as version')
    .innerJoin('procedures.procedure as procedure', 'procedure.id', 'version.procedure_id')
    .where('procedure.root_id', '=', root_id)
    .select([
      'procedure.id as procedure_id',
      'version.id as version_id',
      'procedure.code',
      'version.name',
      'version.field',
      'version.online_level',
      'version.number',
      'version.decision',
      'version.valid_from',
      'version.valid_to',
      'version.content',
    ])
    .$castTo<InForceRow>()
}

/** The whole version: its content, and what stands in columns beside it. */
export function versionFrom<C extends Content>(
  content: C,
  row: { number: number; decision: string | null; valid_from: Day; valid_to: Day | null },
): C & ProcedureVersion {
  const { number, decision, valid_from, valid_to } = row
  return { ...content, version: number, announced_by: decision, valid_from, valid_to }
}

type Kept = { found: Promise<InForce | null>; until: number }
const kept = new Map<string, Kept>()
const KEPT_MS = 5_000

/** The version in force on a day, or null. Kept for five seconds; what it says never changes, but another may follow it. */
export function findInForce(context: Context, code: string, day: Day): Promise<InForce | null> {
  const name = `${context.root_id} ${code} ${day}`
  const known = kept.get(name)
  if (known && known.until > Date.now()) return known.found
  if (kept.size > 2_000) kept.clear()
  const found = readInForce(context, code, day)
  found.catch(() => kept.delete(name))
  kept.set(name, { found, until: Date.now() + KEPT_MS })
  return found
}

async function readInForce({ db, pool, root_id }: Context, code: string, day: Day): Promise<InForce | null> {
  const [row] = await named<InForceRow>(pool, versionOn(db, root_id, code, day).compile())
  return row ? { ...row, content: versionFrom(row.content, row) } : null
}

/**
 * The version in force on a day.
 *
 * @throws Objection `procedures.not_found` where none is in force.
 */
export async function versionInForceOn(context: Context, code: string, day: Day): Promise<InForce> {
  const found = await findInForce(context, code, day)
  if (!found) throw new Objection('procedures.not_found', { code })
  return found
}

const keptById = new Map<string, Promise<InForce>>()

/**
 * A published version by its id, in force or not any more: what a dossier was received by. Kept, since it never changes.
 *
 * @throws Objection `procedures.not_found`
 */
export function versionOfId(context: Context, version_id: string): Promise<InForce> {
  const name = `${context.root_id} ${version_id}`
  const known = keptById.get(name)
  if (known) return known
  if (keptById.size > 2_000) keptById.clear()
  const found = readById(context, version_id)
  found.catch(() => keptById.delete(name))
  keptById.set(name, found)
  return found
}

async function readById({ db, pool, root_id }: Context, version_id: string): Promise<InForce> {
  const [row] = await named<InForceRow>(pool, versionWithId(db, root_id, version_id).compile())
  if (!row) throw new Objection('procedures.not_found', { code: version_id })
  return { ...row, content: versionFrom(row.content, row) }
}

/** Forgets kept versions and lists; after one is published or withdrawn. */
export function forgetVersions(): void {
  kept.clear()
  keptById.clear()
  forgetListings()
}

/** The codes a province has, published or not. */
export function codesOf(db: Database, root_id: string) {
  return db.selectFrom('procedures.procedure').where('root_id', '=', root_id).select('code')
}

export type State = 'draft' | 'published' | 'withdrawn'

/** A version as its row stands, without what it says. */
export type VersionRow = {
  readonly id: string
  readonly number: number
  readonly revision: number
  readonly state: State
  readonly name: string
  readonly decision: string | null
  readonly valid_from: Day
  readonly valid_to: Day | null
  readonly changed_at: Date
  /** Who changed it last; null where the program did. */
  readonly changed_by: string | null
}

/** A procedure with its chain and versions, for the decisions that change it. */
export type Stored = Chained & {
  readonly code: string
  readonly versions: readonly VersionRow[]
}

/**
 * A procedure as its rows stand, oldest version first.
 *
 * @throws Objection `procedures.unknown_not_found`.
 */
export async function storedProcedure({ db, root_id }: Context, code: string): Promise<Stored> {
  const procedure = await db
    .selectFrom('procedures.procedure')
    .where('root_id', '=', root_id)
    .where('code', '=', code)
    .select(['id', 'code', 'version', 'last_seq', 'last_hash'])
    .executeTakeFirst()
  if (!procedure) throw new Objection('procedures.unknown_not_found', { code })
  return { ...procedure, agency_id: root_id, versions: await versionsOf(db, procedure.id).execute() }
}

/** The versions of a procedure, oldest first. */
export function versionsOf(db: Database, procedure_id: string) {
  return db
    .selectFrom('procedures.version as version')
    .leftJoin('people.account as account', 'account.id', 'version.changed_by')
    .where('version.procedure_id', '=', procedure_id)
    .select([
      'version.id',
      'version.number',
      'version.revision',
      'version.state',
      'version.name',
      'version.decision',
      'version.valid_from',
      'version.valid_to',
      'version.changed_at',
      'account.name as changed_by',
    ])
    .orderBy('version.number')
    .$castTo<VersionRow>()
}

/** What a version says. */
export async function contentOfVersion({ db }: Pick<Context, 'db'>, id: string): Promise<Content> {
  const row = await db.selectFrom('procedures.version').where('id', '=', id).select('content').executeTakeFirstOrThrow()
  return row.content
}
