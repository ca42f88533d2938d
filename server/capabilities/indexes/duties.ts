import type { Registry } from '#measures'
import { may } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import type { Day } from '#platform/time.ts'
import { componentsOf } from './criteria/criteria-set.ts'
import { contendersOf, roundsOf, scoresOf, setOf, worksDoneIn } from './queries.ts'
import { lastDayOf } from './rounds/progress.ts'
import { worksIn } from './rounds/ranking.ts'
import type { RoundState } from './rounds/round.ts'
import { waitsFor } from './rounds/waiting.ts'
import { filledBy } from './scores/measured.ts'
import { PERMISSION } from './scores/work-facts.ts'
import type { StoredContender, StoredRound, StoredScore } from './stored.ts'

/** An agency of a round for which the actor scores, appraises or decides; `open` is 0 when it is not their turn. */
export type Duty = {
  readonly round: string
  readonly round_id: string
  readonly name: string
  readonly state: RoundState
  readonly agency: string
  readonly body_id: string
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
  const rounds = worksIn(context) ? await roundsOf(context) : []
  const given = new Set(registry.measures.map(({ name }) => name))
  const found = await Promise.all(
    rounds.map(async (round) => {
      const own = (await contendersOf(context, round)).filter(({ body_id }) =>
        may(context.actor, `indexes.${as}`, body_id),
      )
      if (own.length === 0 || QUIET.includes(round.state))
        return own.map((contender) => dutyOf(round, contender, NOTHING, { open: 0, of: 0 }))
      return dutiesIn(context, round, own, as, given)
    }),
  )
  return found.flat()
}

async function dutiesIn(
  context: Context,
  round: StoredRound,
  contenders: readonly StoredContender[],
  as: string,
  given: ReadonlySet<string>,
): Promise<Duty[]> {
  const [{ content: set }, rows, done] = await Promise.all([
    setOf(context, round),
    scoresOf(context, round),
    worksDoneIn(context, round),
  ])
  const byAgency = Map.groupBy(rows, ({ agency_id }) => agency_id)
  return contenders.map((contender): Duty => {
    const { body_id } = contender
    const own = new Map((byAgency.get(body_id) ?? []).map((row) => [row.component, row]))
    const abouts = componentsOf(set).map((one) => ({
      declared: filledBy(one, own.get(one.code), given) === 'declared',
      informs: one.scoring.kind === 'INFORMATION',
      row: own.get(one.code),
      done: done(body_id, one.code),
    }))
    const open = abouts.filter((about) => {
      const work = waitsFor(round.state, about)
      return work !== null && PERMISSION[work] === `indexes.${as}`
    })
    const of = abouts.filter(({ declared }) => declared)
    return dutyOf(round, contender, own, { open: open.length, of: of.length })
  })
}

type Rows = ReadonlyMap<string, StoredScore>
const NOTHING: Rows = new Map()

function dutyOf(
  round: StoredRound,
  contender: StoredContender,
  rows: Rows,
  counts: { readonly open: number; readonly of: number },
): Duty {
  return {
    round: round.code,
    round_id: round.id,
    name: round.name,
    state: round.state,
    agency: contender.code,
    body_id: contender.body_id,
    agency_name: contender.name,
    due_on: lastDayOf(round, contender),
    ...counts,
    disputed: [...rows.values()].filter((row) => row.disputed).length,
    chased_at: contender.chased_at,
  }
}

/** States in which nobody has anything to say about a component. */
const QUIET: readonly RoundState[] = ['open', 'published']
