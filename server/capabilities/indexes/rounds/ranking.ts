import { may, mayAnywhere } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { Objection } from '#platform/objection.ts'
import { keyOf } from '../criteria/criteria-set.ts'
import { resultOf, roundNamed, roundsOf, setOf, setsOf } from '../queries.ts'
import type { Ranking } from '../scoring/rank.ts'
import type { StoredRound } from '../stored.ts'
import { inputsOf, rankingFrom } from './freeze.ts'
import type { RoundState } from './round.ts'

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

/** What an agency's result was in a year that was published. */
export type BandOfYear = { readonly year: number; readonly band: string | null; readonly round: string }

/**
 * What each agency's result was in each year, by the frozen rankings of a criteria set and of those that came in its
 * place; where a year was published twice, by the last.
 *
 * @param set a set's code; without one every set's rounds count
 */
export async function bandsByYear(
  context: Context,
  set: string | null,
): Promise<ReadonlyMap<string, readonly BandOfYear[]>> {
  const [rounds, sets] = await Promise.all([roundsOf(context), set === null ? null : successorsOf(context, set)])
  const published = rounds
    .filter(
      ({ state, period, set_code }) => state === 'published' && YEARLY.test(period) && (sets?.has(set_code) ?? true),
    )
    .sort((one, other) => (one.published_at?.getTime() ?? 0) - (other.published_at?.getTime() ?? 0))
  const found = new Map<string, Map<number, BandOfYear>>()
  for (const round of published) {
    const result = await resultOf(context, round)
    const groups = result ? (JSON.parse(result.ranking) as Ranking) : []
    const year = Number(YEARLY.exec(round.period)?.[1])
    for (const { agency, band } of groups.flatMap(({ rows }) => rows))
      found.set(agency, (found.get(agency) ?? new Map()).set(year, { year, band, round: round.code }))
  }
  return new Map([...found].map(([agency, years]) => [agency, [...years.values()]]))
}

/** A period of a year, by the calendar or by reporting windows. */
const YEARLY = /^R?(20\d{2})$/

/** The code of a set and of all that replaced it, one after the other. */
async function successorsOf(context: Context, set: string): Promise<ReadonlySet<string>> {
  const replaced = (await setsOf(context)).flatMap(({ code, content }) =>
    content.supersedes === null ? [] : [[content.supersedes.replace(/@.*$/, ''), code] as const],
  )
  const codes = new Set([set])
  for (const one of codes) for (const [before, code] of replaced) if (before === one) codes.add(code)
  return codes
}
