import type { Registry } from '#measures'
import type { Context } from '#platform/context.ts'
import { uuidFrom } from '#platform/database/uuid.ts'
import { act, type Together } from '#platform/journal/act.ts'
import type { DecisionOf } from '#platform/journal/subject.ts'
import type { ChangeOf } from '#platform/journal/tables.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import type { Work } from '../rounds/round.ts'
import type { Points } from '../scoring/exact.ts'
import type { Value } from '../scoring/scoring.ts'
import { scoreSubject } from '../subjects.ts'
import { record, standingOf } from './history.ts'
import { digestOfWords, lineRow } from './score-line.ts'
import { around, type Facts, factsOf, type Known } from './work-facts.ts'

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

type StageColumn = 'self_points' | 'first_points' | 'second_points' | 'council_points'

/** The column that keeps what was given at this stage. */
function stageOf(work: Work, points: Points | null): Pick<ChangeOf<'indexes.score'>, StageColumn> {
  if (work === 'self_score') return { self_points: points }
  if (work === 'appraise') return { first_points: points }
  if (work === 'appraise_again') return { second_points: points }
  return work === 'decide' || work === 'settle_dispute' ? { council_points: points } : {}
}
