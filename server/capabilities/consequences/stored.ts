import type { Context } from '#platform/context.ts'
import { named } from '#platform/database/named.ts'
import type { Chained } from '#platform/journal/subject.ts'
import type { Effect, Reason, Rule } from './rules/rule.ts'

/** A rule as its row stands. */
export type StoredRule = Chained & { readonly code: string; readonly content: Rule; readonly brought: boolean }

export type ProposalState = 'proposed' | 'lapsed' | 'decided'

/** What a rule proposes about somebody for a year, as its row stands. */
export type StoredProposal = Chained & {
  readonly root_id: string
  readonly rule: string
  readonly subject_kind: 'agency' | 'officer'
  readonly subject_id: string
  readonly year: number
  readonly state: ProposalState
  readonly effects: readonly Effect[]
  readonly reasons: readonly Reason[]
  readonly asks: boolean
  readonly figures: Reason['detail']
  readonly proposed_at: Date
}

export type StoredDecision = {
  readonly agency_id: string
  readonly proposal_id: string
  readonly verdict: 'accepted' | 'refused'
  readonly effects: readonly Effect[]
  readonly by: string
  readonly at: Date
  readonly why: string
}

type Place = Pick<Context, 'pool' | 'root_id'>

export function rulesOf({ pool, root_id }: Place): Promise<StoredRule[]> {
  return named<StoredRule>(pool, {
    sql: `select * from consequences.rule where agency_id = $1 order by length(code), code`,
    parameters: [root_id],
  })
}

/** Proposals of a year, the newest first. */
export function proposalsOf({ pool, root_id }: Place, year: number): Promise<StoredProposal[]> {
  return named<StoredProposal>(pool, {
    sql: `select * from consequences.proposal where root_id = $1 and year = $2 order by proposed_at desc, rule, id`,
    parameters: [root_id, year],
  })
}

export async function proposalAt({ pool, root_id }: Place, id: string): Promise<StoredProposal | null> {
  const [found] = await named<StoredProposal>(pool, {
    sql: 'select * from consequences.proposal where root_id = $1 and id = $2',
    parameters: [root_id, id],
  })
  return found ?? null
}

export function decisionsOf({ pool }: Place, proposals: readonly StoredProposal[]): Promise<StoredDecision[]> {
  return named<StoredDecision>(pool, {
    sql: `select d.* from unnest($1::uuid[], $2::uuid[]) as p (agency_id, id)
join consequences.decision d on d.agency_id = p.agency_id and d.proposal_id = p.id`,
    parameters: [proposals.map(({ agency_id }) => agency_id), proposals.map(({ id }) => id)],
  })
}
