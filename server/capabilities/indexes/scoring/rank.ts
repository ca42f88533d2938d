import type { Bands, CriteriaSet, Group } from '../criteria/criteria-set.ts'
import { compare, type Fraction, fraction, fractionOf, type Points } from './exact.ts'
import { percentOf, type Result, type Sum, shareOf } from './roll-up.ts'

/** One agency in a round: its result, and where it stood last year (null: it did not take part). */
export type Contender = {
  readonly agency: string
  readonly name: string
  readonly kind: string
  readonly result: Result
  readonly last_year: { readonly rank: number | null; readonly points: Points | null } | null
}

/** One line of a ranking. `rank` is null where nothing is known: such an agency is not last, it is not ranked. */
export type RankRow = {
  readonly rank: number | null
  readonly agency: string
  readonly name: string
  readonly points: Points | null
  readonly max: Points
  readonly unknown: Points
  /** Index in percent, two decimals. */
  readonly share: number | null
  /** Null while a part is unknown: 30 of 100 with 70 unknown is no "Yếu". */
  readonly band: string | null
  /** Another agency of the group holds the same rank. */
  readonly tie: boolean
  readonly fields: readonly FieldRank[]
  /** Places won since last year; points gained, in thousandths; null where there is nothing to compare with, or not all yet. */
  readonly change: { readonly rank: number | null; readonly points: Points | null } | null
}
export type FieldRank = { readonly code: string; readonly rank: number | null } & Sum
export type Ranking = readonly { readonly group: string; readonly name: string; readonly rows: readonly RankRow[] }[]

/**
 * Ranks agencies within their groups: by index percent, ties sharing a rank (1, 2, 2, 4), each field for itself.
 * The order within a tie is by agency code, so the same results always give the same bytes.
 */
export function rank(set: CriteriaSet, contenders: readonly Contender[]): Ranking {
  return set.groups.map((group) => ({ group: group.code, name: group.name, rows: rankGroup(set, group, contenders) }))
}

/** Competition ranks by agency: null points get none; a zero does. Nearer than the tolerance shares the rank. */
export function ranksOf(
  sums: readonly (Pick<Sum, 'points' | 'max'> & { readonly agency: string })[],
  tolerance: Points,
): ReadonlyMap<string, number> {
  const ranked = sums
    .flatMap(({ agency, ...sum }) => withShare(agency, shareOf(sum)))
    .sort((one, other) => compare(other.share, one.share) || byCode(one.agency, other.agency))
  const ranks = new Map<string, number>()
  let first: { share: Fraction; rank: number } | null = null
  for (const [at, { agency, share }] of ranked.entries()) {
    // Held against the first of the tie, so that a chain of small steps does not tie the best with the worst.
    if (!first || !near(first.share, share, tolerance)) first = { share, rank: at + 1 }
    ranks.set(agency, first.rank)
  }
  return ranks
}

/** The class a result falls in; null where nothing is known or the set has no classes. */
export function bandOf(bands: Bands, { points, max }: Pick<Sum, 'points' | 'max'>): string | null {
  const size = bands.on === 'share' ? shareOf({ points, max }) : points === null ? null : fractionOf(points)
  if (!size) return null
  return bands.list.find(({ at_least }) => compare(size, fraction(BigInt(at_least), 1000n)) >= 0)?.code ?? null
}

function rankGroup(set: CriteriaSet, group: Group, contenders: readonly Contender[]): readonly RankRow[] {
  const own = contenders.filter(({ kind }) => group.kinds.includes(kind))
  const ranks = ranksOf(
    own.map(({ agency, result }) => ({ agency, points: result.points, max: result.max })),
    set.tie_tolerance,
  )
  const fields = fieldRanks(set, own)
  const held = [...ranks.values()]
  const rows = own.map((contender) => rowOf(set, contender, ranks, fields))
  return rows
    .map((row) => ({ ...row, tie: row.rank !== null && held.indexOf(row.rank) !== held.lastIndexOf(row.rank) }))
    .sort((one, other) => place(one) - place(other) || byCode(one.agency, other.agency))
}

type FieldRanks = ReadonlyMap<string, ReadonlyMap<string, number>>

function fieldRanks(set: CriteriaSet, own: readonly Contender[]): FieldRanks {
  return new Map(set.fields.map(({ code }) => [code, ranksOf(sumsOf(code, own), set.tie_tolerance)]))
}

function sumsOf(field: string, own: readonly Contender[]): readonly (Sum & { readonly agency: string })[] {
  return own.flatMap(({ agency, result }) => {
    const found = result.fields.find(({ code }) => code === field)
    return found ? [{ agency, points: found.points, max: found.max, unknown: found.unknown }] : []
  })
}

function rowOf(
  set: CriteriaSet,
  { agency, name, result, last_year }: Contender,
  ranks: ReadonlyMap<string, number>,
  byField: FieldRanks,
): RankRow {
  const { points, max, unknown } = result
  const place = ranks.get(agency) ?? null
  const fields = result.fields.map((field) => ({
    code: field.code,
    rank: byField.get(field.code)?.get(agency) ?? null,
    points: field.points,
    max: field.max,
    unknown: field.unknown,
  }))
  const share = percentOf(result)
  const change =
    last_year && unknown === 0 ? { rank: less(last_year.rank, place), points: less(points, last_year.points) } : null
  return {
    rank: place,
    agency,
    name,
    points,
    max,
    unknown,
    share,
    band: unknown > 0 ? null : bandOf(set.bands, result),
    tie: false,
    fields,
    change,
  }
}

function withShare(agency: string, share: Fraction | null): readonly { agency: string; share: Fraction }[] {
  return share ? [{ agency, share }] : []
}

/** Nearer than the tolerance, in thousandths of a percent point. Exactly the tolerance apart is a difference. */
function near(one: Fraction, other: Fraction, tolerance: Points): boolean {
  const apart = fraction(one.top * other.bottom - other.top * one.bottom, one.bottom * other.bottom)
  const size = apart.top < 0n ? fraction(-apart.top, apart.bottom) : apart
  return size.top === 0n || compare(size, fractionOf(tolerance)) < 0
}

function less(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one - other
}

function place({ rank }: RankRow): number {
  return rank ?? Number.MAX_SAFE_INTEGER
}

function byCode(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
