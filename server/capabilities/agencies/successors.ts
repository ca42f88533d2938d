import type { Context } from '#platform/context.ts'
import { today } from '#platform/context.ts'
import type { Day } from '#platform/time.ts'
import type { Agency } from './agency.ts'
import { treeOf } from './queries.ts'

/** Who carries on whose work, from which day. */
export type Link = {
  readonly predecessor_id: string
  readonly successor_id: string
  readonly on_day: Day
  readonly basis: string | null
}

/** All successions of a province. */
export function linksOf({ db, root_id }: Context): Promise<Link[]> {
  return db
    .selectFrom('agencies.succession')
    .where('root_id', '=', root_id)
    .select(['predecessor_id', 'successor_id', 'on_day', 'basis'])
    .orderBy('on_day')
    .execute()
}

/**
 * The ids on which an agency's work rests after following successions until a day: itself where nobody succeeded it yet,
 * the last successors else.
 */
export function followed(id: string, links: readonly Link[], day: Day, stands: (id: string) => boolean): string[] {
  const seen = new Set([id])
  const found = new Set<string>()
  for (const one of seen) {
    if (stands(one)) found.add(one)
    else for (const link of links) if (link.predecessor_id === one && link.on_day <= day) seen.add(link.successor_id)
  }
  return [...found]
}

/** The agencies that carry on an agency's work on a day (today where none is said): itself while it stands. */
export async function successorsOf(context: Context, agency_id: string, day: Day = today(context)): Promise<Agency[]> {
  const tree = await treeOf(context, day)
  const ids = followed(agency_id, await linksOf(context), day, (id) => tree.get(id) !== null)
  return ids.map((id) => tree.get(id)).filter((agency) => agency !== null)
}
