import type { Context } from '#platform/context.ts'
import { named } from '#platform/database/named.ts'
import type { Database } from '#platform/database/pool.ts'
import type { Day } from '#platform/time.ts'
import { type Summary, summaryOf } from '../content/summary.ts'
import type { Content } from '../procedure.ts'

/** The versions in force on a day, sorted as people sort them. Served by version_root_idx. */
export function inForceOn(db: Database, root_id: string, day: Day) {
  return db
    .selectFrom('procedures.version as version')
    .innerJoin('procedures.procedure as procedure', 'procedure.id', 'version.procedure_id')
    .where('version.root_id', '=', root_id)
    .where('version.state', '=', 'published')
    .where('version.valid_from', '<=', day)
    .where((is) => is.or([is('version.valid_to', 'is', null), is('version.valid_to', '>=', day)]))
    .select(['version.id', 'procedure.code'])
    .orderBy(
      (eb) => eb.ref('version.name').$castTo<string>(),
      (order) => order.collate('vi-x-icu'),
    )
    .orderBy('procedure.code')
}

type Kept = { listing: Promise<readonly Summary[]>; until: number }
const kept = new Map<string, Kept>()
const summaries = new Map<string, Summary>()
const KEPT_MS = 5_000
const MOST_DAYS = 60
const MOST_SUMMARIES = 20_000

/** The procedures in force on a day, by name. Kept for five seconds; a change made in this process shows at once. */
export function catalogueOn(context: Context, day: Day): Promise<readonly Summary[]> {
  const name = `${context.root_id} ${day}`
  const found = kept.get(name)
  if (found && found.until > Date.now()) return found.listing
  if (kept.size > MOST_DAYS) kept.clear()
  const listing = readCatalogue(context, day)
  listing.catch(() => kept.delete(name))
  kept.set(name, { listing, until: Date.now() + KEPT_MS })
  return listing
}

/** Forgets kept lists. What a published version says never changes, so its summary stays. */
export function forgetListings(): void {
  kept.clear()
}

async function readCatalogue(context: Context, day: Day): Promise<readonly Summary[]> {
  const { db, pool, root_id } = context
  const rows = await named<{ id: string; code: string }>(pool, inForceOn(db, root_id, day).compile())
  if (summaries.size > MOST_SUMMARIES) summaries.clear()
  await summarise(context, new Map(rows.filter(({ id }) => !summaries.has(id)).map(({ id, code }) => [id, code])))
  return rows.flatMap(({ id }) => summaries.get(id) ?? [])
}

async function summarise({ pool }: Context, codes: ReadonlyMap<string, string>): Promise<void> {
  if (codes.size === 0) return
  const rows = await named<{ id: string; content: Content }>(pool, {
    sql: 'select id, content from procedures.version where id = any($1::uuid[])',
    parameters: [[...codes.keys()]],
  })
  for (const { id, content } of rows) summaries.set(id, summaryOf(id, codes.get(id) ?? '', content))
}
