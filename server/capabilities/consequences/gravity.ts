import type { StoredProposal } from './stored.ts'

/** A share of late dossiers against its limit: counts as they were judged, both shares in percent. */
export type LateShare = {
  readonly late: number
  readonly due: number
  /** For people to see; whether it passes the limit was judged on the exact fraction. */
  readonly percent: number
  readonly limit: number
}

type Told = Pick<StoredProposal, 'figures'>

/** The late share that a proposal rests on; null where it rests on something else. */
export function lateShareOf({ figures }: Told): LateShare | null {
  const { late, due, percent: limit } = figures
  if (typeof late !== 'number' || typeof due !== 'number' || typeof limit !== 'number' || due <= 0) return null
  return { late, due, percent: (late / due) * 100, limit }
}

/** The gravest first: by how often the limit fits into the share, then by how many are late; what has no share keeps its order behind them. */
export function byGravity(one: Told, other: Told): number {
  const [mine, theirs] = [lateShareOf(one), lateShareOf(other)]
  if (!mine || !theirs) return Number(theirs !== null) - Number(mine !== null)
  return timesOf(theirs) - timesOf(mine) || theirs.late - mine.late
}

/** How often the limit fits into the share; a limit of zero is passed by any. */
function timesOf({ percent, limit }: LateShare): number {
  return limit > 0 ? percent / limit : percent
}
