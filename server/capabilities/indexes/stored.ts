import type { Chained } from '#platform/journal/subject.ts'
import type { Day } from '#platform/time.ts'
import type { CriteriaSet } from './criteria/criteria-set.ts'
import type { RoundState } from './rounds/round.ts'
import type { ScoreEntry } from './scores/history.ts'
import type { Points } from './scoring/exact.ts'
import type { Value } from './scoring/scoring.ts'

/** A version of a criteria set, as its row stands. */
export type StoredSet = Chained & {
  readonly code: string
  readonly number: number
  readonly name: string
  readonly effective_from: Day
  readonly kinds: readonly string[]
  readonly verified: boolean
  readonly brought: boolean
  readonly content: CriteriaSet
  readonly digest: Buffer
  readonly added_at: Date
}

/** A round, as its row stands. */
export type StoredRound = Chained & {
  readonly code: string
  readonly name: string
  readonly set_id: string
  readonly period: string
  readonly period_from: Day
  readonly period_to: Day
  readonly state: RoundState
  readonly deadlines: Readonly<Partial<Record<RoundState, Day>>>
  readonly before_id: string | null
  readonly sample: boolean
  readonly opened_at: Date
  readonly refreshed_at: Date | null
  readonly published_at: Date | null
}

/** An agency in a round, as it was called when the round was opened. */
export type StoredContender = {
  readonly agency_id: string
  readonly id: string
  readonly round_id: string
  readonly body_id: string
  readonly code: string
  readonly name: string
  readonly kind: string
  readonly extended: Readonly<Partial<Record<RoundState, Day>>>
  readonly chased_at: Date | null
}

/** Where a figure in a value came from. */
export type Provenance = {
  readonly measure: string
  readonly version: number
  readonly period: string
  readonly cut: string
  readonly as_of: string
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
}

/** What one component of one agency stands at, as its row says. */
export type StoredScore = Chained & {
  readonly round_id: string
  readonly component: string
  readonly measured: boolean
  readonly value: Value | null
  readonly provenance: readonly Provenance[] | null
  readonly points: Points | null
  readonly self_points: Points | null
  readonly first_points: Points | null
  readonly second_points: Points | null
  readonly council_points: Points | null
  readonly disputed: boolean
  readonly settled: boolean
  readonly left_out: boolean
  readonly decided: boolean
  readonly self_scored_by: string | null
}

export type StoredLine = ScoreEntry & { readonly score_id: string; readonly value: Value | null }

/** A paper put to a component. */
export type StoredEvidence = Chained & {
  readonly round_id: string
  readonly component: string
  readonly file_id: string
  readonly file_name: string
  readonly sha256: Buffer
  readonly added_by: string
  readonly added_at: Date
}
