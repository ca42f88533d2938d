import type { Context } from '#platform/context.ts'
import { act } from '#platform/journal/act.ts'
import type { Also, RowOf } from '#platform/journal/tables.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import { addDays, type Day } from '#platform/time.ts'
import type { Standing } from './agency.ts'
import { publicStanding, standingRow } from './establish.ts'
import { forgetTrees, treeOf } from './queries.ts'
import { whyNot } from './rules.ts'
import { stopUnlessMay } from './scope.ts'
import { type AgencyDecision, type StoredAgency, type StoredStanding, standingOn, storedAgencies } from './stored.ts'
import { agencySubject } from './subjects.ts'
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
    () => agencyToChange(context, change),
    ({ agency, tree }) => decideChange(agency, change, tree),
  )
  forgetTrees()
  return changed
}

async function agencyToChange(context: Context, { code, from, parent_id }: StandingChange) {
  const agency = (await storedAgencies(context, [code])).get(code)
  if (!agency) throw new Objection('agencies.not_found', { code, day: from })
  stopUnlessMay(context, 'agencies.manage', agency.id)
  if (parent_id) stopUnlessMay(context, 'agencies.manage', parent_id)
  return { agency, tree: await treeOf(context, from) }
}

export function decideChange(agency: StoredAgency, change: StandingChange, tree: Tree): AgencyDecision<Changed> {
  stopIf(whyNot.change(agency, change, tree))
  const { code, from, ...said } = change
  const was = standingOn(agency, from)
  const standing: Standing = { ...was, ...withoutUnsaid(said) }
  const row = { ...standingRow(agency.id, agency.agency_id, standing, from), valid_to: was.valid_to }
  return agencySubject.change(agency, {
    set: {},
    also: was.valid_from === from ? [correcting(was, row)] : [ending(was, from), beginning(row)],
    events: [{ kind: 'agencies.standing_changed', data: { code, from, ...publicStanding(standing) } }],
    answer: { code, from },
  })
}

type Row = RowOf<'agencies.standing'>

function correcting({ id }: StoredStanding, row: Row): Also {
  return { update: 'agencies.standing', key: ['id'], rows: [{ ...row, id }] }
}

function ending({ id }: StoredStanding, from: Day): Also {
  return { update: 'agencies.standing', key: ['id'], rows: [{ id, valid_to: addDays(from, -1) }] }
}

function beginning(row: Row): Also {
  return { insert: 'agencies.standing', rows: [row] }
}

function withoutUnsaid<Said extends object>(said: Said): Partial<Said> {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as Partial<Said>
}
