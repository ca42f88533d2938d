import type { Context } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { stopIf } from '#platform/objection.ts'
import type { Day } from '#platform/time.ts'
import type { Standing } from './agency.ts'
import { forgetTrees, treeOf } from './queries.ts'
import { whyNot } from './rules.ts'
import { stopUnlessMay } from './scope.ts'
import { type AgencyDecision, takenCodes } from './stored.ts'
import { agencySubject } from './subjects.ts'
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
  stopUnlessMay(context, 'agencies.manage', agency.parent_id)
  const established = await act(
    context,
    key,
    () => placeFacts(context, agency),
    (facts) => decideBegin(agency, facts, uuidv7(context.now().getTime()), context.root_id),
  )
  forgetTrees()
  return established
}

type PlaceFacts = { readonly tree: Tree; readonly taken: ReadonlySet<string> }

async function placeFacts(context: Context, { code, valid_from }: NewAgency): Promise<PlaceFacts> {
  return { tree: await treeOf(context, valid_from), taken: await takenCodes(context, [code]) }
}

function decideBegin(agency: NewAgency, facts: PlaceFacts, id: string, root_id: string): AgencyDecision<Established> {
  stopIf(whyNot.establish(agency, facts))
  return decideEstablish(agency, id, root_id)
}

export function decideEstablish(agency: NewAgency, id: string, root_id: string): AgencyDecision<Established> {
  const { code, identifier = null, valid_from, sample = false, ...standing } = agency
  return agencySubject.create(
    { agency_id: root_id, id },
    {
      row: { root_id, code, identifier, valid_from, sample },
      also: [{ insert: 'agencies.standing', rows: [standingRow(id, root_id, standing, valid_from)] }],
      events: [{ kind: 'agencies.established', data: { code, identifier, valid_from, ...publicStanding(standing) } }],
      answer: { id, code },
    },
  )
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
