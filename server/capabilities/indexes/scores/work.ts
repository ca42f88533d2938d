import { createHash } from 'node:crypto'
import { stopUnlessMay, successorsOf, treeOf } from '#agencies'
import type { Registry } from '#measures'
import { type Context, today } from '#platform/context.ts'
import { uuidFrom } from '#platform/database/uuid.ts'
import { act, type Together } from '#platform/journal/act.ts'
import type { DecisionOf } from '#platform/journal/subject.ts'
import type { Also, ChangeOf, RowOf } from '#platform/journal/tables.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection } from '#platform/objection.ts'
import { addDays } from '#platform/time.ts'
import { type Component, type CriteriaSet, componentOf } from '../criteria/criteria-set.ts'
import { type Claim, claimsOn, contendersOf, evidenceOf, linesOf, roundNamed, scoresOf, setOf } from '../queries.ts'
import type { Evidence, Work, WorkFacts } from '../rounds/round.ts'
import type { Points } from '../scoring/exact.ts'
import { score } from '../scoring/score.ts'
import type { Value } from '../scoring/scoring.ts'
import type { StoredContender, StoredEvidence, StoredRound, StoredScore } from '../stored.ts'
import { scoreSubject } from '../subjects.ts'
import { record, type ScoreEntry, standingOf } from './history.ts'
import { isMeasured } from './measured.ts'

/** What somebody does to one component of one agency. Points in thousandths, or the value they follow from. */
export type Doing = {
  readonly round: string
  readonly agency: string
  readonly component: string
  readonly points?: Points | null | undefined
  readonly value?: Value | undefined
  readonly reason: string
}
export type Done = { readonly component: string; readonly points: Points | null; readonly decided: boolean }

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

type Facts = {
  readonly round: StoredRound
  readonly contender: StoredContender
  readonly component: Component
  readonly row: StoredScore | null
  readonly history: readonly ScoreEntry[]
  readonly papers: readonly StoredEvidence[]
  readonly work: WorkFacts
}

/**
 * Does one work on a component and adds a line to its history.
 *
 * @throws Objection what `whyNot` in round.ts says; `indexes.round_not_found`, `indexes.component_unknown`,
 *   `indexes.agency_not_in_round`, `http.forbidden`
 */
export function doWork(
  context: Context,
  registry: Pick<Registry, 'measures'>,
  key: IdempotencyKey,
  work: Work,
  doing: Doing,
): Promise<Done> {
  return act(
    context,
    key,
    () => around(context, registry, work, doing, [doing]),
    (known) => decideWork(work, factsOf(known, work, doing, context), doing, context),
  )
}

/** What is done to several components of one agency. */
export type Doings = Pick<Doing, 'round' | 'agency'> & {
  readonly components: readonly Omit<Doing, 'round' | 'agency'>[]
}

/** The same work on several components of an agency, all of it or nothing. @throws Objection as `doWork` */
export function doWorks(
  context: Context,
  registry: Pick<Registry, 'measures'>,
  key: IdempotencyKey,
  work: Work,
  { round, agency, components }: Doings,
): Promise<Done[]> {
  const doings = components.map((one): Doing => ({ round, agency, ...one }))
  return act(
    context,
    key,
    () => around(context, registry, work, { round, agency }, doings),
    (known) => decideWorks(work, known, doings, context),
  )
}

function decideWorks(
  work: Work,
  known: Known,
  doings: readonly Doing[],
  context: Pick<Context, 'now' | 'actor'>,
): Together<Done[]> {
  const decisions = doings.map((doing) => decideWork(work, factsOf(known, work, doing, context), doing, context))
  return { decisions, answer: decisions.map(({ answer }) => answer) }
}

/** What works on an agency's components are decided on, read once for all of them. */
type Known = {
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

async function around(
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

function factsOf(known: Known, work: Work, doing: Doing, context: Pick<Context, 'now' | 'actor'>): Facts {
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

function decideWork(
  work: Work,
  facts: Facts,
  doing: Doing,
  { now }: Pick<Context, 'now'>,
): DecisionOf<typeof scoreSubject, Done> {
  const { round, contender, component, row, history, papers } = facts
  const { measured } = facts.work
  const line = record(work, round, facts.work, now().toISOString())
  const { points, disputed, left_out, decided, self_scored_by } = standingOf([...history, line])
  const agency_id = contender.body_id
  const id = row?.id ?? uuidFrom('score', round.id, agency_id, component.code)
  const seq = (row?.last_seq ?? 0) + 1
  const line_id = uuidFrom('score line', id, String(seq))
  const set = {
    ...stageOf(work, line.to),
    ...(measured ? {} : { value: doing.value ?? row?.value ?? null }),
    points,
    disputed,
    left_out,
    decided,
    settled: row?.settled || work === 'settle_dispute',
    self_scored_by,
    changed_at: now(),
  }
  const data = {
    round: round.code,
    agency: contender.code,
    component: component.code,
    work,
    from: line.from,
    to: line.to,
    why: digestOfWords(line_id, line.why),
    papers: work === 'self_score' ? papers.map(({ sha256 }) => sha256.toString('hex')) : [],
  }
  const written = {
    also: [lineRow(line, { agency_id, id: line_id, score_id: id, seq, at: now(), value: doing.value ?? null })],
    events: [{ kind: 'indexes.scored' as const, data }],
    answer: { component: component.code, points, decided },
  }
  if (row) return scoreSubject.change(row, { set, ...written })
  const begun = { root_id: round.agency_id, round_id: round.id, component: component.code, measured }
  return scoreSubject.create({ agency_id, id }, { row: { ...begun, ...set }, ...written })
}

type LinePlace = Pick<RowOf<'indexes.score_line'>, 'agency_id' | 'id' | 'score_id' | 'seq' | 'at' | 'value'>

function lineRow({ work, by, from, to, why, evidence }: ScoreEntry, place: LinePlace): Also {
  return {
    insert: 'indexes.score_line',
    rows: [{ ...place, work, by, from_points: from, to_points: to, why, files: evidence }],
  }
}

/** What people wrote stays out of the journal; its digest, salted by the line's own id, shows whether it was altered. */
export function digestOfWords(salt: string, words: string): string {
  return createHash('sha256').update(`${salt}\n${words}`).digest('hex')
}

type StageColumn = 'self_points' | 'first_points' | 'second_points' | 'council_points'

/** The column that keeps what was given at this stage. */
function stageOf(work: Work, points: Points | null): Pick<ChangeOf<'indexes.score'>, StageColumn> {
  if (work === 'self_score') return { self_points: points }
  if (work === 'appraise') return { first_points: points }
  if (work === 'appraise_again') return { second_points: points }
  return work === 'decide' || work === 'settle_dispute' ? { council_points: points } : {}
}
