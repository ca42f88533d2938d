import { stopUnlessMay } from '#agencies'
import type { Context } from '#platform/context.ts'
import { Objection } from '#platform/objection.ts'
import { componentOf } from '../criteria/criteria-set.ts'
import { type Counts, contendersOf, countsOf, roundNamed, scoresAtOf, setOf, sourceSaidLast } from '../queries.ts'
import type { Points } from '../scoring/exact.ts'
import type { Survey, Tally } from '../scoring/scoring.ts'
import type { StoredContender, StoredScore } from '../stored.ts'
import type { Answers } from './survey.ts'

/** What stands entered of a survey for one component, agency by agency; no items where nothing is known. */
export type Surveyed = {
  readonly component: string
  /** Where the counts entered last came from: those of the component, else those of another. */
  readonly source: string
  readonly agencies: readonly {
    readonly agency: string
    readonly version: number
    readonly points: Points | null
    readonly left_out: boolean
    readonly items: readonly Tally[]
  }[]
}

/** @throws Objection `indexes.round_not_found`, `indexes.not_a_survey`, `http.forbidden` */
export async function surveyedIn(context: Context, code: string, asked: string): Promise<Surveyed> {
  stopUnlessMay(context, 'indexes.manage', null)
  const round = await roundNamed(context, code)
  const component = componentOf((await setOf(context, round)).content, asked)
  if (component?.scoring.kind !== 'SURVEY') throw new Objection('indexes.not_a_survey', { component: asked })
  const [contenders, scores, counts, source] = await Promise.all([
    contendersOf(context, round),
    scoresAtOf(context, round, component.code),
    countsOf(context, round, component.code),
    sourceSaidLast(context, round, component.code),
  ])
  const rows = new Map(scores.map((row) => [row.agency_id, row]))
  const standing = Map.groupBy(counts, ({ agency_id }) => agency_id)
  const agencies = contenders.map(({ body_id, code: agency }) => {
    const row = rows.get(body_id)
    return {
      agency,
      version: row?.version ?? 0,
      points: row?.points ?? null,
      left_out: row?.left_out ?? false,
      items: talliesOf(standing.get(body_id) ?? []),
    }
  })
  return { component: component.code, source, agencies }
}

/** Counts as they are kept: a row for each option of each item, items counted from 1. */
export function talliesIn(items: readonly Tally[]): Pick<Counts, 'item' | 'option' | 'count'>[] {
  return items.flatMap((tally, at) => Object.entries(tally).map(([option, count]) => ({ item: at + 1, option, count })))
}

function talliesOf(counts: readonly Counts[]): Tally[] {
  const items = Map.groupBy(counts, ({ item }) => item)
  return Array.from({ length: Math.max(0, ...items.keys()) }, (_, at) =>
    Object.fromEntries((items.get(at + 1) ?? []).map(({ option, count }) => [option, count])),
  )
}

type Known = {
  readonly scoring: Survey
  readonly bodies: ReadonlyMap<string, Pick<StoredContender, 'body_id'>>
  readonly rows: ReadonlyMap<string, Pick<StoredScore, 'version'>>
  readonly standing: ReadonlyMap<string, readonly Counts[]>
}

/** @throws Objection `indexes.survey_entered_meanwhile`, with what stands now at each agency somebody else entered */
export function stopIfEntered(agencies: readonly Answers[], { scoring, bodies, rows, standing }: Known): void {
  const fields = agencies.flatMap(({ agency, version }, at) => {
    const id = bodies.get(agency)?.body_id ?? ''
    if (version === undefined || version === (rows.get(id)?.version ?? 0)) return []
    const now = talliesOf(standing.get(id) ?? []).map((tally) => written(scoring, tally))
    const detail = { now: now.join(' · ') }
    return [{ path: `agencies.${at}.version`, code: 'indexes.survey_now', detail }]
  })
  if (fields.length > 0) throw new Objection('indexes.survey_entered_meanwhile', {}, fields)
}

function written({ options }: Survey, tally: Tally): string {
  return options.map(({ code, name }) => `${name} ${tally[code] ?? 0}`).join(', ')
}
