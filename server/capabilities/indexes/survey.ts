import { stopUnlessMay } from '#agencies'
import type { Context } from '#platform/context.ts'
import { act } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection } from '#platform/objection.ts'
import { componentOf } from './criteria-set.ts'
import type { Points } from './exact.ts'
import { contendersOf, countsAt, roundNamed, scoreAt, setOf } from './queries.ts'
import { filling } from './refresh.ts'
import { score } from './score.ts'
import type { Tally } from './scoring.ts'

/** Answers of a survey about one agency and component: counts by option, one tally for each item asked. */
export type Counted = {
  readonly round: string
  readonly agency: string
  readonly component: string
  readonly items: readonly Tally[]
  /** Where the counts come from: which survey, which wave. */
  readonly source: string
}

/**
 * Enters the answers of a survey as counts; the component scores their weighted mean.
 *
 * @throws Objection `indexes.not_a_survey`, `indexes.value_impossible`, `indexes.round_frozen`, `indexes.reason_missing`,
 *   `indexes.agency_not_in_round`, `http.forbidden`
 */
export async function enterSurvey(
  context: Context,
  key: IdempotencyKey,
  counted: Counted,
): Promise<{ component: string; points: Points | null }> {
  stopUnlessMay(context, 'indexes.manage', null)
  const round = await roundNamed(context, counted.round)
  const [{ content: set }, contenders] = await Promise.all([setOf(context, round), contendersOf(context, round)])
  const contender = contenders.find(({ code }) => code === counted.agency)
  if (!contender) throw new Objection('indexes.agency_not_in_round')
  const component = componentOf(set, counted.component)
  if (component?.scoring.kind !== 'SURVEY')
    throw new Objection('indexes.not_a_survey', { component: counted.component })
  if (round.state === 'published') throw new Objection('indexes.round_frozen', { round: round.code })
  if (counted.source.trim() === '') throw new Objection('indexes.reason_missing', { component: component.code })
  const value = { kind: 'tally', items: counted.items } as const
  const { points } = score(component, value, set)
  const at = { agency_id: contender.body_id, round_id: round.id, component: component.code }
  return act(
    context,
    key,
    async () => ({
      row: await scoreAt(context, round.id, contender.body_id, component.code),
      standing: await countsAt(context, round.id, contender.body_id, component.code),
    }),
    ({ row, standing }) => {
      const decision = filling(
        round,
        contender,
        component,
        row,
        { value, provenance: [] },
        points,
        context,
        counted.source.trim(),
      )
      const rows = rowsOf(counted.items).map((one) => ({ ...at, root_id: round.agency_id, ...one }))
      const has = (one: { item: number; option: string }) =>
        standing.some(({ item, option }) => item === one.item && option === one.option)
      return {
        ...decision,
        also: [
          ...(decision.also ?? []),
          { insert: 'indexes.survey_count', rows: rows.filter((one) => !has(one)) },
          {
            update: 'indexes.survey_count',
            key: ['agency_id', 'round_id', 'component', 'item', 'option'],
            rows: rows.filter(has),
          },
        ],
        answer: { component: component.code, points },
      }
    },
  )
}

function rowsOf(items: readonly Tally[]): { item: number; option: string; count: number }[] {
  return items.flatMap((tally, at) => Object.entries(tally).map(([option, count]) => ({ item: at + 1, option, count })))
}
