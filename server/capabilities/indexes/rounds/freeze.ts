import type { Context } from '#platform/context.ts'
import { Objection } from '#platform/objection.ts'
import type { CriteriaSet } from '../criteria/criteria-set.ts'
import { contendersOf, type Place, resultOf, roundNamed, scoresOf, setOf } from '../queries.ts'
import { scoresFrom } from '../scores/score-of.ts'
import { type Contender, type Ranking, rank } from '../scoring/rank.ts'
import { rollUp } from '../scoring/roll-up.ts'
import type { Score } from '../scoring/score.ts'
import type { Provenance, StoredContender, StoredRound, StoredScore, StoredSet } from '../stored.ts'
import { canonical, digestOf } from './canonical.ts'

/** All that a ranking is computed from: nothing else is read to compute it again. */
export type Inputs = {
  readonly round: string
  readonly period: string
  readonly digest_of_set: string
  readonly set: CriteriaSet
  readonly agencies: readonly AgencyInput[]
}
type AgencyInput = Pick<Contender, 'agency' | 'name' | 'kind' | 'last_year'> & {
  readonly scores: readonly (readonly [component: string, score: Score])[]
  /** Places in the journal up to which measured components were counted. */
  readonly cuts: readonly string[]
}

/** A ranking with its inputs, byte for byte. */
export type Frozen = { readonly inputs: string; readonly ranking: string; readonly digest: Buffer }

/** Computes a round's ranking from its inputs: the only way there is, live and again. */
export function rankingFrom({ set, agencies }: Inputs): Ranking {
  return rank(
    set,
    agencies.map(({ scores, cuts: _, ...rest }) => ({ ...rest, result: rollUp(set, new Map(scores)) })),
  )
}

export function freeze(inputs: Inputs): Frozen {
  const written = canonical(inputs)
  const ranking = canonical(rankingFrom(inputs))
  return { inputs: written, ranking, digest: digestOf(written, ranking) }
}

/** Whether frozen bytes still come out of their own inputs, byte for byte. */
export function isWhole({ inputs, ranking, digest }: Frozen): boolean {
  const again = freeze(JSON.parse(inputs) as Inputs)
  return again.inputs === inputs && again.ranking === ranking && again.digest.equals(digest)
}

/** What a round's ranking is computed from, out of its rows as they stand. */
export async function inputsOf(place: Place, round: StoredRound): Promise<Inputs> {
  const [set, contenders, rows, before] = await Promise.all([
    setOf(place, round),
    contendersOf(place, round),
    scoresOf(place, round),
    lastYear(place, round),
  ])
  return inputsFrom(round, set, contenders, rows, before)
}

function inputsFrom(
  round: StoredRound,
  { content, digest }: StoredSet,
  contenders: readonly StoredContender[],
  rows: readonly StoredScore[],
  before: ReadonlyMap<string, NonNullable<Contender['last_year']>> | null,
): Inputs {
  const byAgency = Map.groupBy(rows, ({ agency_id }) => agency_id)
  return {
    round: round.code,
    period: round.period,
    digest_of_set: digest.toString('hex'),
    set: content,
    agencies: contenders.map(({ body_id, code, name, kind }) => {
      const own = byAgency.get(body_id) ?? []
      return {
        agency: code,
        name,
        kind,
        last_year: before ? (before.get(code) ?? { rank: null, points: null }) : null,
        scores: [...scoresFrom(content, own)],
        cuts: [...new Set(own.flatMap(({ provenance }) => (provenance ?? []).map(cutOf)))].sort(),
      }
    }),
  }
}

function cutOf({ cut, as_of }: Provenance): string {
  return `${cut} ${as_of}`
}

/** Ranks and points of the round this one is compared with, by agency; null where there is none. */
async function lastYear(
  place: Place,
  { before_id }: StoredRound,
): Promise<ReadonlyMap<string, NonNullable<Contender['last_year']>> | null> {
  if (before_id === null) return null
  const [row] = (
    await place.pool.query<{ ranking: string }>(
      'select ranking from indexes.result where agency_id = $1 and round_id = $2',
      [place.root_id, before_id],
    )
  ).rows
  if (!row) return null
  const rows = (JSON.parse(row.ranking) as Ranking).flatMap((group) => group.rows)
  return new Map(rows.map(({ agency, rank: place, points }) => [agency, { rank: place, points }]))
}

/**
 * Computes a published round again from its rows and holds it against what was published.
 *
 * @throws Objection `indexes.round_not_found`, `indexes.not_published`
 */
export async function recompute(
  context: Context | Place,
  code: string,
): Promise<{ round: string; same: boolean; published: string; recomputed: string }> {
  const round = await roundNamed(context, code)
  const stored = await resultOf(context, round)
  if (!stored) throw new Objection('indexes.not_published', { round: code })
  const again = freeze(await inputsOf(context, round))
  const same = again.inputs === stored.inputs && again.ranking === stored.ranking && isWhole(stored)
  return {
    round: code,
    same,
    published: stored.digest.toString('hex'),
    recomputed: again.digest.toString('hex'),
  }
}
