import type { Context } from '#platform/context.ts'
import { act } from '#platform/journal/act.ts'
import type { Decision, IdempotencyKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import { addDays, type Day } from '#platform/time.ts'
import type { Standing } from './agency.ts'
import { publicStanding, standingRow } from './establish.ts'
import { forgetTrees, treeOf } from './queries.ts'
import { stopUnlessMay } from './scope.ts'
import { type StoredAgency, standingOn, storedAgencies, subjectOf } from './stored.ts'
import type { Tree } from './tree.ts'

/** What changes of an agency from a day on; what is not said stays as it was. */
export type StandingChange = Partial<Standing> & { readonly code: string; readonly from: Day }
export type Changed = { code: string; from: Day }

/**
 * Renames an agency, moves it under another, or changes what it is, from a day on. What it was ends the day before;
 * what began that very day is corrected.
 *
 * @throws Objection `agencies.not_found`, `agencies.not_standing`, `agencies.parent_missing`, `agencies.parent_below`,
 *   `agencies.root_stays`, `http.forbidden`.
 */
export async function changeStanding(context: Context, key: IdempotencyKey, change: StandingChange): Promise<Changed> {
  const changed = await act(
    context,
    key,
    async () => {
      const agency = (await storedAgencies(context, [change.code])).get(change.code)
      return { agency, tree: await treeOf(context, change.from) }
    },
    ({ agency, tree }) => {
      if (!agency) throw new Objection('agencies.not_found', { code: change.code, day: change.from })
      stopUnlessMay(context, 'agencies.manage', agency.id)
      if (change.parent_id) stopUnlessMay(context, 'agencies.manage', change.parent_id)
      stopIf(whyNotMove(agency, change, tree))
      return decideChange(agency, change, context.root_id)
    },
  )
  forgetTrees()
  return changed
}

/** Why an agency cannot stand there: the province is no part, and nothing stands below itself. */
export function whyNotMove(
  { id }: Pick<StoredAgency, 'id'>,
  { parent_id, kind }: Pick<StandingChange, 'parent_id' | 'kind'>,
  tree: Tree,
): Objection | null {
  const isRoot = id === tree.root.id
  const staysRoot = (parent_id ?? null) === null && (kind ?? 'province') === 'province'
  const staysPart = parent_id !== null && kind !== 'province'
  if (isRoot ? !staysRoot : !staysPart) return new Objection('agencies.root_stays')
  if (isRoot || parent_id === undefined || parent_id === null) return null
  const wrong = !tree.get(parent_id) ? 'parent_missing' : tree.subtreeOf(id).includes(parent_id) ? 'parent_below' : null
  return wrong ? new Objection(`agencies.${wrong}`, {}, [{ path: 'parent', code: `agencies.${wrong}` }]) : null
}

export function decideChange(agency: StoredAgency, change: StandingChange, root_id: string): Decision<Changed> {
  const { code, from, ...said } = change
  const was = standingOn(agency, from)
  const standing: Standing = { ...was, ...withoutUnsaid(said) }
  const row = { ...standingRow(agency.id, root_id, standing, from), valid_to: was.valid_to }
  const begins = { insert: 'agencies.standing', rows: [row] }
  const ends = { update: 'agencies.standing', key: ['id'], rows: [{ id: was.id, valid_to: addDays(from, -1) }] }
  const corrects = { update: 'agencies.standing', key: ['id'], rows: [{ ...row, id: was.id }] }
  return {
    subject: subjectOf(agency, root_id),
    table: 'agencies.agency',
    set: {},
    also: was.valid_from === from ? [corrects] : [ends, begins],
    events: [{ kind: 'agencies.standing_changed', data: { code, from, ...publicStanding(standing) } }],
    answer: { code, from },
  }
}

function withoutUnsaid<Said extends object>(said: Said): Partial<Said> {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as Partial<Said>
}
