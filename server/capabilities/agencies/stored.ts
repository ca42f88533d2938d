import type { Context } from '#platform/context.ts'
import type { Chained, DecisionOf } from '#platform/journal/subject.ts'
import { Objection } from '#platform/objection.ts'
import type { Day } from '#platform/time.ts'
import type { Kind, Level } from './agency.ts'
import type { agencySubject } from './subjects.ts'

export type StoredStanding = {
  readonly id: string
  readonly parent_id: string | null
  readonly name: string
  readonly short_name: string
  readonly kind: Kind
  readonly level: Level | null
  readonly address: string | null
  readonly phone: string | null
  readonly basis: string | null
  readonly valid_from: Day
  readonly valid_to: Day | null
}

export type AgencyDecision<Answer> = DecisionOf<typeof agencySubject, Answer>

/** An agency as its row stands, with its chain (which hangs on the province) and everything it ever was, in order of days. */
export type StoredAgency = Chained & {
  readonly code: string
  readonly valid_from: Day
  readonly valid_to: Day | null
  readonly standings: readonly StoredStanding[]
}

/** The agencies of those codes, for the decisions that change them. @throws Objection `agencies.not_found` */
export async function storedAgencies(
  { db, root_id }: Context,
  codes: readonly string[],
): Promise<ReadonlyMap<string, StoredAgency>> {
  if (codes.length === 0) return new Map()
  const rows = await db
    .selectFrom('agencies.agency')
    .where('root_id', '=', root_id)
    .where('code', 'in', codes)
    .select(['id', 'root_id as agency_id', 'code', 'valid_from', 'valid_to', 'version', 'last_seq', 'last_hash'])
    .execute()
  const missing = codes.find((code) => !rows.some((row) => row.code === code))
  if (missing !== undefined) throw new Objection('agencies.not_found', { code: missing, day: null })
  const standings = await db
    .selectFrom('agencies.standing')
    .where(
      'agency_id',
      'in',
      rows.map(({ id }) => id),
    )
    .select(['id', 'agency_id', 'parent_id', 'name', 'short_name', 'kind', 'level', 'address', 'phone', 'basis'])
    .select(['valid_from', 'valid_to'])
    .orderBy('valid_from')
    .$narrowType<Pick<StoredStanding, 'kind' | 'level'>>()
    .execute()
  return new Map(
    rows.map((row) => [row.code, { ...row, standings: standings.filter(({ agency_id }) => agency_id === row.id) }]),
  )
}

/** Whether a code was ever given to an agency: codes are never given twice. */
export async function takenCodes({ db, root_id }: Context, codes: readonly string[]): Promise<ReadonlySet<string>> {
  if (codes.length === 0) return new Set()
  const rows = await db
    .selectFrom('agencies.agency')
    .where('root_id', '=', root_id)
    .where('code', 'in', codes)
    .select('code')
    .execute()
  return new Set(rows.map(({ code }) => code))
}

/** What an agency was that day. @throws Objection `agencies.not_standing` */
export function standingOn(agency: StoredAgency, day: Day): StoredStanding {
  const found = agency.standings.find(
    ({ valid_from, valid_to }) => valid_from <= day && (valid_to === null || day <= valid_to),
  )
  if (!found) throw new Objection('agencies.not_standing', { code: agency.code, day })
  return found
}
