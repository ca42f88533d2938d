import { may, mayAnywhere } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { Objection } from '#platform/objection.ts'
import { keyOf } from './criteria-set.ts'
import { inputsOf, rankingFrom } from './freeze.ts'
import { resultOf, roundNamed, roundsOf, setOf } from './queries.ts'
import type { Ranking } from './rank.ts'
import type { RoundState } from './round.ts'
import type { StoredRound } from './stored.ts'

/** A round's ranking: the published bytes, or what it would be as things stand. */
export type RoundRanking = {
  readonly round: string
  readonly name: string
  readonly set: string
  readonly period: string
  readonly state: RoundState
  readonly frozen: boolean
  /** SHA-256 of what was published. */
  readonly digest: string | null
  readonly published_at: Date | null
  readonly fields: readonly { readonly code: string; readonly name: string; readonly max: number }[]
  readonly bands: readonly { readonly code: string; readonly name: string }[]
  readonly groups: Ranking
}

/**
 * The ranking of a round. A published one is everybody's; one that runs is for who works in it.
 *
 * @throws Objection `indexes.round_not_found`
 */
export async function rankingOf(context: Context, code: string): Promise<RoundRanking> {
  const round = await seen(context, code)
  const [{ content: set }, result] = await Promise.all([setOf(context, round), resultOf(context, round)])
  const groups = result ? (JSON.parse(result.ranking) as Ranking) : rankingFrom(await inputsOf(context, round))
  return {
    round: round.code,
    name: round.name,
    set: keyOf(set),
    period: round.period,
    state: round.state,
    frozen: result !== null,
    digest: result?.digest.toString('hex') ?? null,
    published_at: round.published_at,
    fields: set.fields.map(({ code: field, name, max }) => ({ code: field, name, max })),
    bands: set.bands.list.map(({ code: band, name }) => ({ code: band, name })),
    groups,
  }
}

/** A round that the actor may look into. @throws Objection `indexes.round_not_found` */
export async function seen(context: Context, code: string): Promise<StoredRound> {
  const round = await roundNamed(context, code)
  if (round.state !== 'published' && !worksIn(context)) throw new Objection('indexes.round_not_found', { round: code })
  return round
}

const LOOK_IN = ['indexes.manage', 'indexes.appraise', 'indexes.self_score', 'measures.cockpit'] as const

/** Whether the actor works in rounds that run, or leads where they are looked at. */
export function worksIn({ actor }: Pick<Context, 'actor'>): boolean {
  return LOOK_IN.some((permission) => mayAnywhere(actor, permission))
}

/** Whether the actor runs rounds, or leads the province they are about. */
export function overseesRounds({ actor, root_id }: Pick<Context, 'actor' | 'root_id'>): boolean {
  return mayAnywhere(actor, 'indexes.manage') || may(actor, 'measures.cockpit', root_id)
}

/** What an agency's result was in each year that was published: the band of its rank, by the last round of the year. */
export async function bandsByYear(
  context: Context,
): Promise<
  ReadonlyMap<string, readonly { readonly year: number; readonly band: string | null; readonly round: string }[]>
> {
  const rounds = (await roundsOf(context)).filter(
    ({ state, period }) => state === 'published' && /^R?20\d{2}$/.test(period),
  )
  const rows = await Promise.all(
    rounds.map(async (round) => {
      const result = await resultOf(context, round)
      const groups = result ? (JSON.parse(result.ranking) as Ranking) : []
      const year = Number(round.period.slice(-4))
      return groups.flatMap((group) =>
        group.rows.map(({ agency, band }) => ({ agency, year, band, round: round.code })),
      )
    }),
  )
  return Map.groupBy(rows.flat(), ({ agency }) => agency)
}
