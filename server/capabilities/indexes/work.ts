import { createHash } from 'node:crypto'
import { stopUnlessMay, successorsOf, treeOf } from '#agencies'
import type { Registry } from '#measures'
import { type Context, today } from '#platform/context.ts'
import { uuidFrom } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import { newSubject } from '#platform/journal/event.ts'
import type { Decision, IdempotencyKey } from '#platform/journal/write.ts'
import { Objection } from '#platform/objection.ts'
import { addDays } from '#platform/time.ts'
import { type Component, componentOf } from './criteria-set.ts'
import type { Points } from './exact.ts'
import { record, type ScoreEntry, standingOf } from './history.ts'
import { isMeasured } from './measured.ts'
import { claimsOn, contendersOf, evidenceOf, linesOf, roundNamed, scoreAt, setOf } from './queries.ts'
import type { Evidence, Work, WorkFacts } from './round.ts'
import { score } from './score.ts'
import type { Value } from './scoring.ts'
import { type StoredContender, type StoredEvidence, type StoredRound, type StoredScore, subjectOf } from './stored.ts'

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
    () => factsFor(context, registry, work, doing),
    (facts) => decideWork(work, facts, doing, context),
  )
}

async function factsFor(
  context: Context,
  registry: Pick<Registry, 'measures'>,
  work: Work,
  doing: Doing,
): Promise<Facts> {
  const round = await roundNamed(context, doing.round)
  const [set, contenders] = await Promise.all([setOf(context, round), contendersOf(context, round)])
  const contender = contenders.find(({ code }) => code === doing.agency)
  if (!contender) throw new Objection('indexes.agency_not_in_round')
  const agency = await agencyNow(context, contender.body_id)
  // Nobody's scope reaches an agency that has ended; the rule says so in its own words.
  if (agency.ended_on === null) stopUnlessMay(context, PERMISSION[work], contender.body_id)
  const component = componentOf(set.content, doing.component)
  if (!component) throw new Objection('indexes.component_unknown', { component: doing.component.slice(0, 40) })
  const [row, papers] = await Promise.all([
    scoreAt(context, round.id, contender.body_id, component.code),
    evidenceOf(context, round, contender.body_id),
  ])
  const own = papers.filter((paper) => paper.component === component.code)
  const history = row ? ((await linesOf(context, contender.body_id, [row.id])).get(row.id) ?? []) : []
  const standing = standingOf(history)
  const given = new Set(registry.measures.map(({ name }) => name))
  const points = doing.value ? score(component, doing.value, set.content).points : (doing.points ?? null)
  return {
    round,
    contender,
    component,
    row,
    history,
    papers: own,
    work: {
      today: today(context),
      component,
      places: set.content.places,
      measured: row?.measured ?? isMeasured(component, given),
      disputed: standing.disputed,
      agency: { in_round: true, ...agency },
      extended_to: contender.extended[round.state] ?? null,
      points,
      points_before: standing.points,
      reason: doing.reason,
      evidence: await evidenceFor(work, context, own, round, contender),
      actor: context.actor.account_id ?? '',
      self_scored_by: standing.self_scored_by,
    },
  }
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

/** What is put forward: with a claim, held against other claims; with an explanation, as it is. */
async function evidenceFor(
  work: Work,
  context: Context,
  papers: readonly StoredEvidence[],
  round: StoredRound,
  contender: StoredContender,
): Promise<Evidence[]> {
  if (work === 'self_score') return claimed(context, papers, round, contender)
  return work === 'explain' ? papers.map(({ file_id }) => ({ file: file_id, claimed_by: [] })) : []
}

async function claimed(
  context: Context,
  papers: readonly StoredEvidence[],
  round: StoredRound,
  { body_id }: StoredContender,
): Promise<Evidence[]> {
  const [first] = papers
  if (!first) return []
  const contents = papers.map(({ sha256 }) => sha256)
  const claims = await claimsOn(context, first.component, contents, { agency_id: body_id, round_id: round.id })
  return papers.map(({ file_id, sha256 }) => ({
    file: file_id,
    claimed_by: claims
      .filter((claim) => claim.sha256.equals(sha256))
      .map(({ agency, round: other }) => ({ agency, round: other })),
  }))
}

function decideWork(work: Work, facts: Facts, doing: Doing, { now }: Pick<Context, 'now'>): Decision<Done> {
  const { round, contender, component, row, history, papers } = facts
  const line = record(work, round, facts.work, now().toISOString())
  const standing = standingOf([...history, line])
  const agency_id = contender.body_id
  const id = row?.id ?? uuidFrom('score', round.id, agency_id, component.code)
  const seq = (row?.last_seq ?? 0) + 1
  const line_id = uuidFrom('score line', id, String(seq))
  const begun = row
    ? {}
    : { root_id: round.agency_id, round_id: round.id, component: component.code, measured: facts.work.measured }
  return {
    subject: row ? subjectOf('index_score', row) : newSubject('index_score', agency_id, id),
    table: 'indexes.score',
    set: {
      ...begun,
      ...stageOf(work, line.to),
      ...(facts.work.measured ? {} : { value: doing.value ?? row?.value ?? null }),
      points: standing.points,
      disputed: standing.disputed,
      left_out: standing.left_out,
      decided: standing.decided,
      settled: row?.settled || work === 'settle_dispute',
      self_scored_by: standing.self_scored_by,
      changed_at: now(),
    },
    also: [
      {
        insert: 'indexes.score_line',
        rows: [
          {
            agency_id,
            id: line_id,
            score_id: id,
            seq,
            work,
            by: line.by,
            at: now(),
            from_points: line.from,
            to_points: line.to,
            why: line.why,
            files: line.evidence,
            value: doing.value ?? null,
          },
        ],
      },
    ],
    events: [
      {
        kind: 'indexes.scored',
        data: {
          round: round.code,
          agency: contender.code,
          component: component.code,
          work,
          from: line.from,
          to: line.to,
          why: digestOfWords(line_id, line.why),
          papers: work === 'self_score' ? papers.map(({ sha256 }) => sha256.toString('hex')) : [],
        },
      },
    ],
    answer: { component: component.code, points: standing.points, decided: standing.decided },
  }
}

/** What people wrote stays out of the journal; its digest, salted by the line's own id, shows whether it was altered. */
export function digestOfWords(salt: string, words: string): string {
  return createHash('sha256').update(`${salt}\n${words}`).digest('hex')
}

/** The column that keeps what was given at this stage. */
function stageOf(work: Work, points: Points | null): Record<string, Points | null> {
  if (work === 'self_score') return { self_points: points }
  if (work === 'appraise') return { first_points: points }
  if (work === 'appraise_again') return { second_points: points }
  return work === 'decide' || work === 'settle_dispute' ? { council_points: points } : {}
}
