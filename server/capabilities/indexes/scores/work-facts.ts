import { stopUnlessMay, successorsOf, treeOf } from '#agencies'
import type { Registry } from '#measures'
import { type Context, today } from '#platform/context.ts'
import { Objection } from '#platform/objection.ts'
import { addDays } from '#platform/time.ts'
import { type Component, type CriteriaSet, componentOf } from '../criteria/criteria-set.ts'
import { type Claim, claimsOn, contendersOf, evidenceOf, linesOf, roundNamed, scoresOf, setOf } from '../queries.ts'
import type { Evidence, Work, WorkFacts } from '../rounds/round.ts'
import { score } from '../scoring/score.ts'
import type { StoredContender, StoredEvidence, StoredRound, StoredScore } from '../stored.ts'
import { type ScoreEntry, standingOf } from './history.ts'
import { isMeasured } from './measured.ts'
import type { Doing } from './work.ts'

/** Who may do it: at the agency itself, or at one above it. */
export const PERMISSION: Readonly<Record<Work, string>> = {
  self_score: 'indexes.self_score',
  explain: 'indexes.self_score',
  dispute: 'indexes.self_score',
  appraise: 'indexes.appraise',
  appraise_again: 'indexes.appraise',
  decide: 'indexes.manage',
  settle_dispute: 'indexes.manage',
  leave_out: 'indexes.manage',
}

export type Facts = {
  readonly round: StoredRound
  readonly contender: StoredContender
  readonly component: Component
  readonly row: StoredScore | null
  readonly history: readonly ScoreEntry[]
  readonly papers: readonly StoredEvidence[]
  readonly work: WorkFacts
}

/** What works on an agency's components are decided on, read once for all of them. */
export type Known = {
  readonly round: StoredRound
  readonly set: CriteriaSet
  readonly contender: StoredContender
  readonly agency: Pick<WorkFacts['agency'], 'ended_on' | 'successor'>
  readonly rows: ReadonlyMap<string, StoredScore>
  readonly lines: ReadonlyMap<string, readonly ScoreEntry[]>
  readonly papers: readonly StoredEvidence[]
  readonly claims: readonly Claim[]
  readonly given: ReadonlySet<string>
}

export async function around(
  context: Context,
  registry: Pick<Registry, 'measures'>,
  work: Work,
  where: Pick<Doing, 'round' | 'agency'>,
  doings: readonly Doing[],
): Promise<Known> {
  const round = await roundNamed(context, where.round)
  const [set, contenders] = await Promise.all([setOf(context, round), contendersOf(context, round)])
  const contender = contenders.find(({ code }) => code === where.agency)
  if (!contender) throw new Objection('indexes.agency_not_in_round')
  const { body_id } = contender
  const agency = await agencyNow(context, body_id)
  // Nobody's scope reaches an agency that has ended; the rule says so in its own words.
  if (agency.ended_on === null) stopUnlessMay(context, PERMISSION[work], body_id)
  const wanted = new Set(doings.map(({ component }) => component))
  const rows = (await scoresOf(context, round, body_id)).filter(({ component }) => wanted.has(component))
  const ids = rows.map(({ id }) => id)
  const [lines, evidence] = await Promise.all([linesOf(context, body_id, ids), evidenceOf(context, round, body_id)])
  const papers = evidence.filter(({ component }) => wanted.has(component))
  const contents = papers.map(({ sha256 }) => sha256)
  const claims =
    work === 'self_score' && contents.length > 0
      ? await claimsOn(context, [...wanted], contents, { agency_id: body_id, round_id: round.id })
      : []
  return {
    round,
    contender,
    agency,
    lines,
    papers,
    claims,
    set: set.content,
    rows: new Map(rows.map((row) => [row.component, row])),
    given: new Set(registry.measures.map(({ name }) => name)),
  }
}

export function factsOf(known: Known, work: Work, doing: Doing, context: Pick<Context, 'now' | 'actor'>): Facts {
  const { round, set, contender, agency, given } = known
  const component = componentOf(set, doing.component)
  if (!component) throw new Objection('indexes.component_unknown', { component: doing.component.slice(0, 40) })
  const row = known.rows.get(component.code) ?? null
  const history = row ? (known.lines.get(row.id) ?? []) : []
  const papers = known.papers.filter((paper) => paper.component === component.code)
  const standing = standingOf(history)
  const scored = doing.value ? score(component, doing.value, set) : null
  return {
    round,
    contender,
    component,
    row,
    history,
    papers,
    work: {
      today: today(context),
      component,
      places: set.places,
      measured: row?.measured ?? isMeasured(component, given),
      disputed: standing.disputed,
      agency: { in_round: true, ...agency },
      extended_to: contender.extended[round.state] ?? null,
      points: scored ? scored.points : (doing.points ?? null),
      nothing_arose: scored?.status === 'not_applicable',
      points_before: standing.points,
      reason: doing.reason,
      evidence: evidenceFor(work, papers, known.claims),
      actor: context.actor.account_id ?? '',
      self_scored_by: standing.self_scored_by,
    },
  }
}

/** What is put forward: with a claim, held against other claims on the same content; with an explanation, as it is. */
function evidenceFor(work: Work, papers: readonly StoredEvidence[], claims: readonly Claim[]): readonly Evidence[] {
  if (work !== 'self_score' && work !== 'explain') return []
  return papers.map(({ file_id, sha256, component }) => ({
    file: file_id,
    claimed_by: claims
      .filter((claim) => claim.component === component && claim.sha256.equals(sha256))
      .map(({ agency, round }) => ({ agency, round })),
  }))
}

/** Whether the agency still stands: the first day it does not, and who carries on its work. */
export async function agencyNow(
  context: Context,
  agency_id: string,
): Promise<Pick<WorkFacts['agency'], 'ended_on' | 'successor'>> {
  if ((await treeOf(context)).get(agency_id)) return { ended_on: null, successor: null }
  const [row] = (
    await context.pool.query<{ valid_to: string | null }>(
      `select data ->> 'last_day' as valid_to from journal.event
where agency_id = $1 and subject_kind = 'agency' and subject_id = $2 and kind = 'agencies.ended' order by seq desc limit 1`,
      [context.root_id, agency_id],
    )
  ).rows
  const successors = await successorsOf(context, agency_id)
  return {
    ended_on: row?.valid_to ? addDays(row.valid_to as WorkFacts['today'], 1) : today(context),
    successor: successors.map(({ code }) => code).join(', ') || null,
  }
}
