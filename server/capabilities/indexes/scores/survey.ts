import { stopUnlessMay } from '#agencies'
import type { Context } from '#platform/context.ts'
import { act, type Together } from '#platform/journal/act.ts'
import type { DecisionOf } from '#platform/journal/subject.ts'
import type { Also } from '#platform/journal/tables.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection } from '#platform/objection.ts'
import { componentOf } from '../criteria/criteria-set.ts'
import { type Counts, contendersOf, countsOf, roundNamed, scoresAtOf, setOf } from '../queries.ts'
import { stopIfFrozen } from '../rounds/round.ts'
import type { Points } from '../scoring/exact.ts'
import { score } from '../scoring/score.ts'
import type { Tally } from '../scoring/scoring.ts'
import type { StoredScore } from '../stored.ts'
import type { scoreSubject } from '../subjects.ts'
import { decideFill } from './refresh.ts'
import { stopIfEntered, talliesIn } from './survey-standing.ts'

/** Answers of a survey about one agency: counts by option, one tally for each item asked. */
export type Answers = {
  readonly agency: string
  readonly items: readonly Tally[]
  /** The version they were read at, 0 where nothing stood: who changed it meanwhile is not written over. */
  readonly version?: number | undefined
}
/** Answers about one component, of as many agencies as one has. */
export type Counted = {
  readonly round: string
  readonly component: string
  readonly agencies: readonly Answers[]
  /** Where the counts come from: which survey, which wave. */
  readonly source: string
}
export type Entered = { readonly agency: string; readonly component: string; readonly points: Points | null }

/** The answers about one agency alone. @throws Objection as `enterSurveys` */
export async function enterSurvey(
  context: Context,
  key: IdempotencyKey,
  { round, component, source, ...answers }: Omit<Counted, 'agencies'> & Answers,
): Promise<Omit<Entered, 'agency'>> {
  const [entered] = await enterSurveys(context, key, { round, component, source, agencies: [answers] })
  return { component, points: entered?.points ?? null }
}

/**
 * Enters the answers of a survey as counts, all agencies of them or none; the component scores their weighted mean.
 * An agency nobody names is left as it is: no answers known is not zero answers.
 *
 * @throws Objection `indexes.not_a_survey`, `indexes.value_impossible`, `indexes.round_frozen`, `indexes.reason_missing`,
 *   `indexes.agency_not_in_round`, `indexes.survey_entered_meanwhile`, `http.forbidden`
 */
export function enterSurveys(context: Context, key: IdempotencyKey, counted: Counted): Promise<Entered[]> {
  stopUnlessMay(context, 'indexes.manage', null)
  return act(
    context,
    key,
    () => around(context, counted),
    (known) => decideEnter(counted, known, context),
  )
}

function decideEnter(
  { agencies, source }: Counted,
  known: Known,
  context: Pick<Context, 'actor' | 'now'>,
): Together<Entered[]> {
  stopIfEntered(agencies, known)
  const decisions = agencies.map((answers) => decideAnswers(known, answers, source.trim(), context))
  return { decisions, answer: decisions.map(({ answer }) => answer) }
}

type Known = Awaited<ReturnType<typeof around>>

async function around(context: Context, counted: Counted) {
  const round = await roundNamed(context, counted.round)
  const [{ content: set }, contenders] = await Promise.all([setOf(context, round), contendersOf(context, round)])
  const component = componentOf(set, counted.component)
  if (component?.scoring.kind !== 'SURVEY')
    throw new Objection('indexes.not_a_survey', { component: counted.component })
  stopIfFrozen(round)
  if (counted.source.trim() === '') throw new Objection('indexes.reason_missing', { component: component.code })
  const [scores, counts] = await Promise.all([
    scoresAtOf(context, round, component.code),
    countsOf(context, round, component.code),
  ])
  const bodies = new Map(contenders.map((one) => [one.code, one]))
  const rows: ReadonlyMap<string, StoredScore> = new Map(scores.map((row) => [row.agency_id, row]))
  const standing: ReadonlyMap<string, readonly Counts[]> = Map.groupBy(counts, ({ agency_id }) => agency_id)
  return { round, set, component, scoring: component.scoring, bodies, rows, standing }
}

function decideAnswers(
  known: Known,
  { agency, items }: Answers,
  source: string,
  context: Pick<Context, 'actor' | 'now'>,
): DecisionOf<typeof scoreSubject, Entered> {
  const { round, set, component } = known
  const contender = known.bodies.get(agency)
  if (!contender) throw new Objection('indexes.agency_not_in_round')
  const value = { kind: 'tally', items } as const
  const { points } = score(component, value, set)
  const row = known.rows.get(contender.body_id) ?? null
  const entered = { agency, component: component.code, points }
  const also = countRows(known, contender.body_id, items)
  return decideFill(round, contender, component, row, { value, provenance: [] }, points, context, entered, {
    why: source,
    also,
  })
}

/** The counts as rows: new ones, and those that stood with another number. */
function countRows({ round, component, standing }: Known, agency_id: string, items: Answers['items']): Also[] {
  const at = { agency_id, round_id: round.id, component: component.code, root_id: round.agency_id }
  const rows = talliesIn(items).map((one) => ({ ...at, ...one }))
  const before = standing.get(agency_id) ?? []
  const has = (one: Pick<Counts, 'item' | 'option'>) =>
    before.some(({ item, option }) => item === one.item && option === one.option)
  return [
    { insert: 'indexes.survey_count', rows: rows.filter((one) => !has(one)) },
    {
      update: 'indexes.survey_count',
      key: ['agency_id', 'round_id', 'component', 'item', 'option'],
      rows: rows.filter(has),
    },
  ]
}
