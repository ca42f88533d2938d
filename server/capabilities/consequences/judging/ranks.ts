import { type Condition, type Finding, RANKS, type Rank } from '../rules/rule.ts'
import { because } from './because.ts'

/** What a unit was ranked in a year; null, or no entry at all, where it was not. */
export type RankOfYear = { readonly year: number; readonly rank: Rank | null }

type Sequences = Extract<Condition, { kind: 'ranks_in_sequence' }>
type Judged = Pick<Finding, 'outcome' | 'reasons' | 'asks'>

/**
 * Is `year` the end of so many consecutive years of a rank? A year of a better rank, or without one, breaks the
 * sequence. A worse rank within it counts by the conservative reading and asks the operator; two years "Yếu" and one
 * "Trung bình" is such a case.
 */
export function judgeSequences({ sequences, mixed }: Sequences, year: number, ranks: readonly RankOfYear[]): Judged {
  const last = rankIn(ranks, year)
  if (last === null) return { outcome: 'not_arisen', reasons: [because('not_ranked', { year })], asks: false }
  const held = sequences.map((sequence) => ({ ...sequence, as: hold(sequence, year, ranks) }))
  const firm = held.filter(({ as }) => as === 'all_same')
  const asked = mixed === 'counts_and_asks' ? held.filter(({ as }) => as === 'mixed') : []
  const found = firm.length ? firm : asked
  if (found.length === 0)
    return { outcome: 'clear', reasons: [because('sequence_broken', { year, rank: last })], asks: false }
  const what = firm.length ? 'sequence' : 'sequence_mixed'
  const reasons = found.map(({ rank, years }) => because(what, { rank, years, from: year - years + 1, to: year }))
  return { outcome: 'proposed', reasons, asks: firm.length === 0 }
}

function hold(
  { rank, years }: Sequences['sequences'][number],
  year: number,
  ranks: readonly RankOfYear[],
): 'all_same' | 'mixed' | 'broken' {
  const run = Array.from({ length: years }, (_, back) => rankIn(ranks, year - back))
  if (run.every((one) => one === rank)) return 'all_same'
  return run.every((one) => one !== null && RANKS.indexOf(one) >= RANKS.indexOf(rank)) ? 'mixed' : 'broken'
}

function rankIn(ranks: readonly RankOfYear[], year: number): Rank | null {
  return ranks.find((one) => one.year === year)?.rank ?? null
}
