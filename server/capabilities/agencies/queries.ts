import type { Context } from '#platform/context.ts'
import { today } from '#platform/context.ts'
import type { Database } from '#platform/database/pool.ts'
import { Objection } from '#platform/objection.ts'
import type { Day } from '#platform/time.ts'
import type { Agency } from './agency.ts'
import { grow, type Tree } from './tree.ts'

/** The agencies of a province on a day, sorted as people sort them. */
export function agenciesOn(db: Database, root_id: string, day: Day) {
  return db
    .selectFrom('agencies.agency as agency')
    .innerJoin('agencies.standing as standing', 'standing.agency_id', 'agency.id')
    .where('agency.root_id', '=', root_id)
    .where('standing.valid_from', '<=', day)
    .where((is) => is.or([is('standing.valid_to', 'is', null), is('standing.valid_to', '>=', day)]))
    .select([
      'agency.id',
      'agency.code',
      'agency.identifier',
      'standing.parent_id',
      'standing.name',
      'standing.short_name',
      'standing.kind',
      'standing.level',
      'standing.address',
      'standing.phone',
      'agency.valid_from',
      'agency.valid_to',
      'agency.sample',
    ])
    .orderBy(
      (eb) => eb.ref('standing.name').$castTo<string>(),
      (order) => order.collate('vi-x-icu'),
    )
    .$narrowType<Pick<Agency, 'kind' | 'level'>>()
}

type Kept = { tree: Promise<Tree>; until: number }
const kept = new Map<string, Kept>()
const KEPT_MS = 5_000

/**
 * The province's tree on a day (today where none is said). Kept for five seconds, since every request asks; a change
 * made in this process shows at once.
 */
export function treeOf(context: Context, day: Day = today(context)): Promise<Tree> {
  const name = `${context.root_id} ${day}`
  const found = kept.get(name)
  if (found && found.until > Date.now()) return found.tree
  if (kept.size > 500) kept.clear()
  const tree = agenciesOn(context.db, context.root_id, day)
    .execute()
    .then((rows) => grow(rows, context.root_id))
  tree.catch(() => kept.delete(name))
  kept.set(name, { tree, until: Date.now() + KEPT_MS })
  return tree
}

/** Forgets kept trees; after a change. */
export function forgetTrees(): void {
  kept.clear()
  for (const listener of listeners) listener()
}

const listeners: (() => void)[] = []

/** Asks to be told, in this process, when agencies have changed: who may do what where is kept by others too. */
export function whenAgenciesChange(listener: () => void): void {
  listeners.push(listener)
}

/**
 * The agency of that code as it stands on a day, today where none is said; the province where no code is said.
 *
 * @throws Objection `agencies.not_found`.
 */
export async function agencyNamed(
  context: Context,
  code: string | null | undefined,
  day: Day = today(context),
): Promise<Agency> {
  const tree = await treeOf(context, day)
  const agency = code ? tree.byCode(code) : tree.root
  if (!agency) throw new Objection('agencies.not_found', { code: code ?? '', day })
  return agency
}

/** The one province of this installation that has been named, or null before the first run. */
export async function firstProvince(db: Database): Promise<string | null> {
  const row = await db
    .selectFrom('agencies.agency')
    .whereRef('id', '=', 'root_id')
    .select('id')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  return row?.id ?? null
}
