import type { Context } from '#platform/context.ts'
import { actTogether } from '#platform/journal/act.ts'
import type { Decision, IdempotencyKey } from '#platform/journal/write.ts'
import { Objection } from '#platform/objection.ts'
import type { Day } from '#platform/time.ts'
import { forgetTrees, treeOf } from './queries.ts'
import { stopUnlessMay } from './scope.ts'
import { type StoredAgency, standingOn, storedAgencies, subjectOf } from './stored.ts'
import type { Tree } from './tree.ts'

export type Ended = { code: string; last_day: Day }

/**
 * Ends an agency with that day, and its own units with it. Bodies below it are moved or ended first.
 *
 * @throws Objection `agencies.not_found`, `agencies.not_standing`, `agencies.has_bodies`, `agencies.changes_ahead`,
 *   `agencies.root_stays`, `http.forbidden`.
 */
export async function endAgency(
  context: Context,
  key: IdempotencyKey,
  what: { code: string; last_day: Day; basis?: string | null | undefined },
): Promise<Ended> {
  const answer = { code: what.code, last_day: what.last_day }
  await actTogether(context, key, async () => {
    const tree = await treeOf(context, what.last_day)
    const codes = endingWith([what.code], tree, what.last_day)
    const agencies = await storedAgencies(context, codes)
    stopUnlessMay(context, 'agencies.manage', agencies.get(what.code)?.id ?? null)
    const decisions = [...agencies.values()].map((agency) => decideEnd(agency, what, context.root_id))
    return { decisions, answer }
  })
  forgetTrees()
  return answer
}

/**
 * The codes that end when these do: their units as well. A body below that ends by that day anyway is in nobody's way.
 *
 * @throws Objection where another body would lose its parent
 */
export function endingWith(codes: readonly string[], tree: Tree, last_day: Day): string[] {
  const ending = new Set(codes)
  for (const code of ending) {
    const agency = tree.byCode(code)
    if (agency?.id === tree.root.id) throw new Objection('agencies.root_stays')
    for (const part of agency ? tree.childrenOf(agency.id) : []) {
      if (part.valid_to !== null && part.valid_to <= last_day) continue
      if (part.kind === 'unit') ending.add(part.code)
      else if (!ending.has(part.code)) throw new Objection('agencies.has_bodies', { code, body: part.code })
    }
  }
  return [...ending]
}

export function decideEnd(
  agency: StoredAgency,
  { last_day, basis = null }: { last_day: Day; basis?: string | null | undefined },
  root_id: string,
  successors: readonly string[] = [],
): Decision<Ended> {
  const { code } = agency
  const standing = standingOn(agency, last_day)
  if (agency.standings.some(({ valid_from }) => valid_from > last_day))
    throw new Objection('agencies.changes_ahead', { code, day: last_day })
  return {
    subject: subjectOf(agency, root_id),
    table: 'agencies.agency',
    set: { valid_to: last_day },
    also: [{ update: 'agencies.standing', key: ['id'], rows: [{ id: standing.id, valid_to: last_day }] }],
    events: [{ kind: 'agencies.ended', data: { code, last_day, basis, successors } }],
    answer: { code, last_day },
  }
}
