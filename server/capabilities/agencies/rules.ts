import { Objection } from '#platform/objection.ts'
import type { Day } from '#platform/time.ts'
import type { StandingChange } from './change-standing.ts'
import type { NewAgency } from './establish.ts'
import type { StoredAgency } from './stored.ts'
import type { Tree } from './tree.ts'

/** What may be refused of agencies, by what is done to them. */
export const whyNot = {
  /** Its code was given before, or nothing stands where it is put. */
  establish: (
    agency: Pick<NewAgency, 'code' | 'parent_id'>,
    { tree, taken }: { readonly tree: Tree; readonly taken: ReadonlySet<string> },
  ): Objection | null => {
    const { code, parent_id } = agency
    if (taken.has(code))
      return new Objection('agencies.code_taken', { code }, [
        { path: 'code', code: 'agencies.code_taken', detail: { code } },
      ])
    if (parent_id && tree.get(parent_id)) return null
    return new Objection('agencies.parent_missing', {}, [{ path: 'parent', code: 'agencies.parent_missing' }])
  },

  /** The province is no part, and nothing stands below itself. */
  change: (
    { id }: Pick<StoredAgency, 'id'>,
    { parent_id, kind }: Pick<StandingChange, 'parent_id' | 'kind'>,
    tree: Tree,
  ): Objection | null => {
    const isRoot = id === tree.root.id
    const staysRoot = (parent_id ?? null) === null && (kind ?? 'province') === 'province'
    const staysPart = parent_id !== null && kind !== 'province'
    if (isRoot ? !staysRoot : !staysPart) return new Objection('agencies.root_stays')
    if (isRoot || parent_id === undefined || parent_id === null) return null
    const isBelow = tree.subtreeOf(id).includes(parent_id)
    const wrong = !tree.get(parent_id) ? 'parent_missing' : isBelow ? 'parent_below' : null
    return wrong ? new Objection(`agencies.${wrong}`, {}, [{ path: 'parent', code: `agencies.${wrong}` }]) : null
  },

  /** The province stays, and no other body loses its parent. A body below that ends by that day anyway is in nobody's way. */
  leave: (codes: readonly string[], tree: Tree, last_day: Day): Objection | null => {
    for (const code of codes) {
      const agency = tree.byCode(code)
      if (agency?.id === tree.root.id) return new Objection('agencies.root_stays')
      const body = partsAfter(code, tree, last_day).find((part) => part.kind !== 'unit' && !codes.includes(part.code))
      if (body) return new Objection('agencies.has_bodies', { code, body: body.code })
    }
    return null
  },

  /** Something else was said already of days after its last. */
  end: ({ code, standings }: Pick<StoredAgency, 'code' | 'standings'>, last_day: Day): Objection | null => {
    const isAhead = standings.some(({ valid_from }) => valid_from > last_day)
    return isAhead ? new Objection('agencies.changes_ahead', { code, day: last_day }) : null
  },

  /** Nobody would follow anybody. */
  succeed: (predecessors: readonly string[], successors: readonly string[]): Objection | null =>
    predecessors.length === 0 || successors.every((code) => predecessors.includes(code))
      ? new Objection('agencies.succession_empty')
      : null,
}

/** The codes that end when these do with that day: their units as well. */
export function endingWith(codes: readonly string[], tree: Tree, last_day: Day): string[] {
  const ending = new Set(codes)
  for (const code of ending) {
    const units = partsAfter(code, tree, last_day).filter(({ kind }) => kind === 'unit')
    for (const unit of units) ending.add(unit.code)
  }
  return [...ending]
}

/** The parts of an agency that still stand after that day. */
function partsAfter(code: string, tree: Tree, last_day: Day) {
  const agency = tree.byCode(code)
  const parts = agency ? tree.childrenOf(agency.id) : []
  return parts.filter(({ valid_to }) => valid_to === null || valid_to > last_day)
}
