import type { Context } from '#platform/context.ts'
import { act } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { stopIf } from '#platform/objection.ts'
import type { Day } from '#platform/time.ts'
import { forgetTrees, treeOf } from './queries.ts'
import { endingWith, whyNot } from './rules.ts'
import { stopUnlessMay } from './scope.ts'
import { type AgencyDecision, type StoredAgency, standingOn, storedAgencies } from './stored.ts'
import { agencySubject } from './subjects.ts'
import type { Tree } from './tree.ts'

export type Ended = { code: string; last_day: Day }
type Ending = { readonly code: string; readonly last_day: Day; readonly basis?: string | null | undefined }

/**
 * Ends an agency with that day, and its own units with it. Bodies below it are moved or ended first.
 *
 * @throws Objection `agencies.not_found`, `agencies.not_standing`, `agencies.has_bodies`, `agencies.changes_ahead`,
 *   `agencies.root_stays`, `http.forbidden`.
 */
export async function endAgency(context: Context, key: IdempotencyKey, what: Ending): Promise<Ended> {
  const ended = await act(
    context,
    key,
    () => agenciesToEnd(context, what),
    (facts) => decideEndWithUnits(facts, what),
  )
  forgetTrees()
  return ended
}

type EndingFacts = { readonly tree: Tree; readonly agencies: ReadonlyMap<string, StoredAgency> }

async function agenciesToEnd(context: Context, { code, last_day }: Ending): Promise<EndingFacts> {
  const tree = await treeOf(context, last_day)
  const agencies = await storedAgencies(context, endingWith([code], tree, last_day))
  stopUnlessMay(context, 'agencies.manage', agencies.get(code)?.id ?? null)
  return { tree, agencies }
}

function decideEndWithUnits({ tree, agencies }: EndingFacts, what: Ending) {
  const { code, last_day } = what
  stopIf(whyNot.leave(endingWith([code], tree, last_day), tree, last_day))
  return { decisions: [...agencies.values()].map((agency) => decideEnd(agency, what)), answer: { code, last_day } }
}

export function decideEnd(
  agency: StoredAgency,
  { last_day, basis = null }: Omit<Ending, 'code'>,
  successors: readonly string[] = [],
): AgencyDecision<Ended> {
  const { code } = agency
  const standing = standingOn(agency, last_day)
  stopIf(whyNot.end(agency, last_day))
  return agencySubject.change(agency, {
    set: { valid_to: last_day },
    also: [{ update: 'agencies.standing', key: ['id'], rows: [{ id: standing.id, valid_to: last_day }] }],
    events: [{ kind: 'agencies.ended', data: { code, last_day, basis, successors } }],
    answer: { code, last_day },
  })
}
