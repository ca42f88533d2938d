import type { Registry } from '#measures'
import { agenciesWhere } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import type { Day } from '#platform/time.ts'
import { componentsOf, sourceOf } from './criteria-set.ts'
import { lastDayOf } from './progress.ts'
import { contendersOf, roundsOf, scoresOf, setOf } from './queries.ts'
import { worksIn } from './ranking.ts'
import type { RoundState } from './round.ts'
import type { StoredScore } from './stored.ts'

/** A duty in a round that runs: an agency the actor scores for, or what waits for appraisal. */
export type Duty = {
  readonly round: string
  readonly name: string
  readonly state: RoundState
  readonly agency: string
  readonly agency_name: string
  readonly due_on: Day | null
  /** Components of the agency in this state still without the actor's kind of word. */
  readonly open: number
  readonly of: number
  readonly disputed: number
  readonly chased_at: Date | null
}

/** What waits for somebody: to score or explain for their agencies, to appraise, to decide. */
export async function dutiesOf(
  context: Context,
  registry: Pick<Registry, 'measures'>,
  as: 'self_score' | 'appraise' | 'manage',
): Promise<Duty[]> {
  const mine = new Set(agenciesWhere(context.actor, `indexes.${as}`))
  const running = worksIn(context) ? (await roundsOf(context)).filter((round) => STATES[as].includes(round.state)) : []
  const given = new Set(registry.measures.map(({ name }) => name))
  const found = await Promise.all(
    running.map(async (round) => {
      const [{ content: set }, contenders, rows] = await Promise.all([
        setOf(context, round),
        contendersOf(context, round),
        scoresOf(context, round),
      ])
      const components = componentsOf(set).filter((one) => sourceOf(one, given) === 'declared')
      const byAgency = Map.groupBy(rows, ({ agency_id }) => agency_id)
      return contenders
        .filter(({ body_id }) => mine.has(body_id))
        .map((contender): Duty => {
          const own = new Map((byAgency.get(contender.body_id) ?? []).map((row) => [row.component, row]))
          const waits = components.filter(({ code }) => isOpen(round.state, own.get(code)))
          return {
            round: round.code,
            name: round.name,
            state: round.state,
            agency: contender.code,
            agency_name: contender.name,
            due_on: lastDayOf(round, contender),
            open: waits.length,
            of: components.length,
            disputed: [...own.values()].filter((row) => row.disputed).length,
            chased_at: contender.chased_at,
          }
        })
    }),
  )
  return found.flat()
}

const STATES: Readonly<Record<'self_score' | 'appraise' | 'manage', readonly RoundState[]>> = {
  self_score: ['self_scoring', 'explaining'],
  appraise: ['appraising', 'second_appraisal'],
  manage: ['council'],
}

function isOpen(state: RoundState, row: StoredScore | undefined): boolean {
  if (row?.left_out) return false
  if (state === 'self_scoring') return row === undefined || row.self_points === null
  if (state === 'appraising') return row !== undefined && row.self_points !== null && row.first_points === null
  if (state === 'explaining')
    return row !== undefined && row.first_points !== null && row.first_points !== row.self_points
  if (state === 'second_appraisal')
    return row !== undefined && row.first_points !== row.self_points && row.second_points === null
  return !row?.decided
}
