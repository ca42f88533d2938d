import type { Context } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import { newSubject } from '#platform/journal/event.ts'
import type { Decision, IdempotencyKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import type { Day } from '#platform/time.ts'
import type { Standing } from './agency.ts'
import { forgetTrees, treeOf } from './queries.ts'
import { stopUnlessMay } from './scope.ts'
import { takenCodes } from './stored.ts'
import type { Tree } from './tree.ts'

export type NewAgency = Standing & {
  readonly code: string
  readonly identifier?: string | null | undefined
  readonly valid_from: Day
  readonly sample?: boolean | undefined
}

type Established = { id: string; code: string }

/** Begins a province: the root that every account, rule and number of it is within. */
export async function establishProvince(
  context: Context,
  key: IdempotencyKey,
  province: Omit<NewAgency, 'parent_id' | 'kind'>,
): Promise<Established> {
  const root = { ...province, parent_id: null, kind: 'province', level: 'T' } as const
  const established = await act(
    context,
    key,
    async () => null,
    () => decideEstablish(root, context.root_id, context.root_id),
  )
  forgetTrees()
  return established
}

/**
 * Begins an agency under another, from a day on.
 *
 * @throws Objection `agencies.code_taken`, `agencies.parent_missing`, `http.forbidden`.
 */
export async function establish(context: Context, key: IdempotencyKey, agency: NewAgency): Promise<Established> {
  const established = await act(
    context,
    key,
    async () => ({
      tree: await treeOf(context, agency.valid_from),
      taken: await takenCodes(context, [agency.code]),
    }),
    ({ tree, taken }) => {
      stopUnlessMay(context, 'agencies.manage', agency.parent_id)
      stopIf(whyNotEstablish(agency, tree, taken))
      return decideEstablish(agency, uuidv7(context.now().getTime()), context.root_id)
    },
  )
  forgetTrees()
  return established
}

/** Why an agency cannot begin so: its code was given before, or nothing stands where it is put. */
export function whyNotEstablish(
  agency: Pick<NewAgency, 'code' | 'parent_id'>,
  tree: Tree,
  taken: ReadonlySet<string>,
): Objection | null {
  if (taken.has(agency.code))
    return new Objection('agencies.code_taken', { code: agency.code }, [
      { path: 'code', code: 'agencies.code_taken', detail: { code: agency.code } },
    ])
  if (!agency.parent_id || !tree.get(agency.parent_id))
    return new Objection('agencies.parent_missing', {}, [{ path: 'parent', code: 'agencies.parent_missing' }])
  return null
}

export function decideEstablish(agency: NewAgency, id: string, root_id: string): Decision<Established> {
  const { code, identifier = null, valid_from, sample = false, ...standing } = agency
  return {
    subject: newSubject('agency', root_id, id),
    table: 'agencies.agency',
    set: { root_id, code, identifier, valid_from, sample },
    also: [{ insert: 'agencies.standing', rows: [standingRow(id, root_id, standing, valid_from)] }],
    events: [{ kind: 'agencies.established', data: { code, identifier, valid_from, ...publicStanding(standing) } }],
    answer: { id, code },
  }
}

export function standingRow(agency_id: string, root_id: string, standing: Standing, valid_from: Day) {
  return {
    id: uuidv7(),
    agency_id,
    root_id,
    parent_id: standing.parent_id,
    name: standing.name,
    short_name: standing.short_name ?? standing.name,
    kind: standing.kind,
    level: standing.level ?? null,
    address: standing.address ?? null,
    phone: standing.phone ?? null,
    basis: standing.basis ?? null,
    valid_from,
  }
}

/** What an agency is, is public; the event carries all of it but the telephone. */
export function publicStanding(standing: Standing) {
  const { name, short_name = name, kind, level = null, parent_id, basis = null } = standing
  return { name, short_name, kind, level, parent_id, basis }
}
