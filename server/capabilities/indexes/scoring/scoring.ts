import type { Day } from '#platform/time.ts'
import type { Points } from './exact.ts'

/** What becomes of a share whose denominator is zero. Never silently a zero. */
export type WhenNone = 'unknown' | 'full' | 'zero' | 'not_applicable'

/** A percent in whole thousandths: 80 % is 80 000. */
export type Percent = number

/** A yes/no each for one part of the points; no question means the component's own name is the one. */
export type Binary = { readonly kind: 'BINARY'; readonly questions: readonly string[] }
/** n × unit, capped at the maximum. */
export type CountEach = { readonly kind: 'COUNT_EACH'; readonly unit: Points }
/** One option, or a tally of options over many cases, which scores their mean. */
export type Graded = { readonly kind: 'GRADED'; readonly options: readonly Option[] }
/** The maximum less so much for each breach; never below zero. */
export type Deduct = { readonly kind: 'DEDUCT'; readonly breaches: readonly Breach[] }
/** Full in time, `late_share` of it up to `grace_days` later, then nothing. */
export type Deadline = {
  readonly kind: 'DEADLINE'
  /** Day of the year, `12-31`, and which year counted from the period's: −1, 0 or 1. */
  readonly due: string
  readonly year: number
  readonly grace_days: number
  readonly late_share: Percent
}
/** M × R. */
export type Linear = { readonly kind: 'LINEAR'; readonly when_none: WhenNone }
/** M × R from the floor on, below it nothing. */
export type LinearFloor = { readonly kind: 'LINEAR_FLOOR'; readonly floor: Percent; readonly when_none: WhenNone }
/** Bands of a share, of a percent entered as such, or of a count; best first, below the last nothing. */
export type Step = {
  readonly kind: 'STEP'
  readonly on: 'share' | 'count'
  readonly steps: readonly { readonly at_least: number; readonly points: Points }[]
  readonly when_none: WhenNone
}
/** min(M, M × R / target). */
export type CapLinear = { readonly kind: 'CAP_LINEAR'; readonly target: Percent; readonly when_none: WhenNone }
/** M × actual / target, at most M, at least 0; numerator is the actual, denominator the target. */
export type TargetGap = { readonly kind: 'TARGET_GAP'; readonly when_none: WhenNone }
/**
 * R = start + Σ weight × part / total, then min(M, M × R / target). With start 100 and negative weights it is the
 * complement of a sum (100 − late − complained); with positive ones a weighted share (tasks done late count half).
 */
export type Combined = {
  readonly kind: 'COMBINED'
  readonly start: Percent
  readonly parts: readonly { readonly code: string; readonly name: string; readonly weight: Percent }[]
  readonly target: Percent
  readonly when_none: WhenNone
}
/** Σ(count × weight) / Σ count × M; the mean over several items. */
export type Survey = { readonly kind: 'SURVEY'; readonly items: readonly string[]; readonly options: readonly Option[] }
/** M × SIPAS. */
export type Sipas = { readonly kind: 'SIPAS' }
/** Full where the share reaches (or does not exceed) the target of the agency's group, else nothing. */
export type ThresholdByGroup = {
  readonly kind: 'THRESHOLD_BY_GROUP'
  readonly comparator: 'at_least' | 'at_most'
  readonly targets: readonly { readonly group: string; readonly target: Percent }[]
  readonly when_none: WhenNone
}
/** Shown, never scored: a share in percent, a mean, or a count. */
export type Information = { readonly kind: 'INFORMATION'; readonly shows: 'share' | 'mean' | 'count' }

/** How a component is scored. R is the share in percent, M the component's maximum. */
export type Scoring =
  | Binary
  | CountEach
  | Graded
  | Deduct
  | Deadline
  | Linear
  | LinearFloor
  | Step
  | CapLinear
  | TargetGap
  | Combined
  | Survey
  | Sipas
  | ThresholdByGroup
  | Information

export type Kind = Scoring['kind']

export type Option = { readonly code: string; readonly name: string; readonly weight: Percent }

/** `all` takes everything; `share` a percent of the maximum; `points` so many points, each time it happened. */
export type Breach =
  | { readonly code: string; readonly name: string; readonly off: 'all' }
  | { readonly code: string; readonly name: string; readonly off: 'share'; readonly share: Percent }
  | { readonly code: string; readonly name: string; readonly off: 'points'; readonly points: Points }

/** Counts by option of a slip or of cases. */
export type Tally = Readonly<Record<string, number>>

/**
 * What is known of a component. `null` stands for "nothing known yet" and is never a zero; `done_on: null` is a
 * statement that it was not done.
 */
export type Value =
  | { readonly kind: 'answers'; readonly answers: readonly (boolean | null)[] }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'option'; readonly option: string }
  | { readonly kind: 'tally'; readonly items: readonly Tally[] }
  | { readonly kind: 'breaches'; readonly counts: Tally }
  | { readonly kind: 'day'; readonly done_on: Day | null; readonly due_on: Day }
  | { readonly kind: 'share'; readonly numerator: number; readonly denominator: number; readonly group?: string }
  | { readonly kind: 'parts'; readonly total: number; readonly parts: Tally }
  | { readonly kind: 'not_applicable'; readonly reason: string }

/** Kinds of values a kind of score takes, besides null and not applicable. */
export const takes = {
  BINARY: ['answers'],
  COUNT_EACH: ['count'],
  GRADED: ['option', 'tally'],
  DEDUCT: ['breaches'],
  DEADLINE: ['day'],
  LINEAR: ['share'],
  LINEAR_FLOOR: ['share'],
  STEP: ['share', 'count'],
  CAP_LINEAR: ['share'],
  TARGET_GAP: ['share'],
  COMBINED: ['parts'],
  SURVEY: ['tally'],
  SIPAS: ['share'],
  THRESHOLD_BY_GROUP: ['share'],
  INFORMATION: ['share', 'count'],
} as const satisfies Record<Kind, readonly Value['kind'][]>
