import type { Pool } from 'pg'
import { verifyRounds } from '#indexes'
import { verifyFigures } from '#measures'
import { type Difference, type SubjectTables, verifyChains, verifySeals } from '#platform/journal/verify.ts'
import { verifyCatalogue } from '#procedures'
import { dossierRecount } from './capabilities/dossiers/recount.ts'
import { dueRecount } from './capabilities/plans/recount.ts'

/** Where the subjects of the journal stand. */
const tables: SubjectTables = {
  agency: 'agencies.agency',
  account: 'people.account',
  role: 'people.role',
  procedure: 'procedures.procedure',
  rule: 'rulebook.parameter',
  agency_group: 'agencies.grouping',
  calendar_entry: `(select id, last_seq, last_hash from calendar.holiday union all select id, last_seq, last_hash from calendar.decision
    union all select id, last_seq, last_hash from calendar.local_day union all select id, last_seq, last_hash from calendar.desk_hours)`,
  notice: 'notices.message',
  notice_channel: 'notices.channel',
  notice_template: 'notices.template',
  notice_choice: 'notices.choice',
  dossier: 'dossiers.dossier',
  number_day: 'dossiers.number_day',
  index_set: 'indexes.set',
  index_round: 'indexes.round',
  index_score: 'indexes.score',
  index_evidence: 'indexes.evidence',
  consequence_rule: 'consequences.rule',
  consequence: 'consequences.proposal',
  plan_document: 'plans.document',
  plan: 'plans.plan',
  plan_task: 'plans.task',
  plan_target: 'plans.target',
  plan_due: 'plans.due',
}

export type Verified = {
  readonly ok: boolean
  readonly events: number
  readonly seals: number
  readonly cells: number
  readonly difference: Difference | null
}

/** Chains, seals, every stored figure against its recount, the catalogue, every published round again; stops at the first difference. */
export async function verify(pool: Pool, progress: (events: number) => void): Promise<Verified> {
  const chains = await verifyChains(pool, tables, progress)
  const seals = chains.difference ? { seals: 0, difference: null } : await verifySeals(pool)
  const first = chains.difference ?? seals.difference
  const figures = first ? { cells: 0, difference: null } : await verifyFigures(pool, [dossierRecount, dueRecount])
  const counted = first ?? figures.difference
  const before = counted ?? (await verifyCatalogue(pool))
  const rounds = before ? null : await verifyRounds(pool)
  const difference = before ?? rounds?.difference ?? null
  return { ok: difference === null, events: chains.events, seals: seals.seals, cells: figures.cells, difference }
}
