import type { Registry } from '#measures'
import { agenciesWhere } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import type { Day } from '#platform/time.ts'
import { componentsOf, sourceOf } from './criteria-set.ts'
import { lastDayOf } from './progress.ts'
import { contendersOf, roundsOf, scoresOf, setOf, worksDoneIn } from './queries.ts'
import { worksIn } from './ranking.ts'
import type { RoundState } from './round.ts'
import type { StoredContender, StoredRound, StoredScore } from './stored.ts'
import { waitsFor } from './waiting.ts'
import { PERMISSION } from './work.ts'

/** An agency of a round that runs, for which the actor scores, appraises or decides; `open` is 0 when it is not their turn. */
export type Duty = {
  readonly round: string
  readonly name: string
  readonly state: RoundState
  readonly agency: string
  readonly agency_name: string
  readonly due_on: Day | null
  /** Components that wait for the actor's kind of word. */
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
  const running = worksIn(context) ? (await roundsOf(context)).filter(({ state }) => !QUIET.includes(state)) : []
  const given = new Set(registry.measures.map(({ name }) => name))
  const found = await Promise.all(
    running.map(async (round) => {
      const [{ content: set }, contenders, rows, done] = await Promise.all([
        setOf(context, round),
        contendersOf(context, round),
        scoresOf(context, round),
        worksDoneIn(context, round),
      ])
      const waiting = (body: string, own: Rows) =>
        componentsOf(set).filter((one) => {
          const declared = sourceOf(one, given) === 'declared'
          const informs = one.scoring.kind === 'INFORMATION'
          const about = { declared, informs, row: own.get(one.code), done: done(body, one.code) }
          const work = waitsFor(round.state, about)
          return work !== null && PERMISSION[work] === `indexes.${as}`
        }).length
      const of = componentsOf(set).filter((one) => sourceOf(one, given) === 'declared').length
      const byAgency = Map.groupBy(rows, ({ agency_id }) => agency_id)
      return contenders
        .filter(({ body_id }) => mine.has(body_id))
        .map((contender): Duty => {
          const own = new Map((byAgency.get(contender.body_id) ?? []).map((row) => [row.component, row]))
          return dutyOf(round, contender, own, { open: waiting(contender.body_id, own), of })
        })
    }),
  )
  return found.flat()
}

type Rows = ReadonlyMap<string, StoredScore>

function dutyOf(
  round: StoredRound,
  contender: StoredContender,
  rows: Rows,
  counts: { readonly open: number; readonly of: number },
): Duty {
  return {
    round: round.code,
    name: round.name,
    state: round.state,
    agency: contender.code,
    agency_name: contender.name,
    due_on: lastDayOf(round, contender),
    ...counts,
    disputed: [...rows.values()].filter((row) => row.disputed).length,
    chased_at: contender.chased_at,
  }
}

/** States in which nobody has anything to say about a component. */
const QUIET: readonly RoundState[] = ['open', 'published']
