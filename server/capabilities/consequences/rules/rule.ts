/** Classes of a yearly result, best first (Xuất sắc, Tốt, Khá, Trung bình, Yếu); an index set's band codes. */
export const RANKS = ['excellent', 'good', 'fair', 'average', 'weak'] as const
export type Rank = (typeof RANKS)[number]

/** What a rule proposes; each a text in words/. None of them happens by itself. */
export type Effect =
  | 'no_good_rank'
  | 'no_award'
  | 'rating_not_above_done'
  | 'review_for_discipline'
  | 'apologise'
  | 'reappoint_once'
  | 'escalate'
  | 'head_not_rated_good'
  | 'review_head_post'
  | 'party_cell_not_strong'
  | 'review_deputies'
  | 'block_second_visit'
  | 'hold_dialogue'
  | 'explain_target_missed'
  | 'priority_for_promotion'
  | 'send_report'

export type Comparator = 'at_least' | 'above' | 'at_most' | 'below'

/** Kinds of rules. Percents are whole thousandths: 10 % is 10 000. */
export type Condition =
  /** L / D of what was due in the year. */
  | {
      readonly kind: 'late_share'
      readonly of: 'agency' | 'officer'
      readonly comparator: 'at_least' | 'above'
      readonly percent: number
    }
  /** Each late dossier: so many apologies owed, so many new days allowed. */
  | { readonly kind: 'late_dossier'; readonly apologies: number; readonly reappointments: number }
  /** A year's rank at or below a class; by rounds of the criteria set `set` and those in its place. */
  | { readonly kind: 'rank'; readonly at_most: Rank; readonly set: string }
  /** Ranks over consecutive years; `mixed` says whether a worse class counts within a sequence of a better one. */
  | {
      readonly kind: 'ranks_in_sequence'
      readonly sequences: readonly { readonly rank: Rank; readonly years: number }[]
      readonly mixed: 'counts_and_asks' | 'does_not_count'
      readonly set: string
    }
  /** Arises wherever another rule's proposal stands. */
  | { readonly kind: 'follows'; readonly rules: readonly string[] }
  /** Visits planned to one enterprise in a year. */
  | { readonly kind: 'visits'; readonly at_most: number }
  /** A figure that must hold; the proposal arises where it does not. */
  | {
      readonly kind: 'figure'
      readonly measure: string
      readonly comparator: Comparator
      readonly value: number
      readonly year: number | null
    }
  /** A figure that must lie between two values, both included. */
  | { readonly kind: 'range'; readonly measure: string; readonly from: number; readonly to: number }
  /** (base − now) / base must reach the percent. */
  | { readonly kind: 'reduction'; readonly measure: string; readonly base_year: number; readonly percent: number }
  /** A yearly rating that earns something. */
  | { readonly kind: 'rating'; readonly rating: string }
  /** Something due each year in a month. */
  | { readonly kind: 'yearly'; readonly month: number }

/** A rule as data: an operator switches it, changes its parameters and names its basis. */
export type Rule = {
  readonly code: string
  readonly basis: string
  readonly on: boolean
  readonly verified: boolean
  readonly condition: Condition
  readonly effects: readonly Effect[]
  /** Codes of remarks: which part of the reading the text does not say itself. */
  readonly remarks: readonly string[]
}

/** Why, in words/ with its figures. */
export type Reason = { readonly code: string; readonly detail: Readonly<Record<string, string | number | null>> }

/**
 * What a rule finds. `proposed` waits for a person; `clear` did not arise; `not_arisen` had nothing to judge (không phát
 * sinh); `unknown` lacks a figure; `off` was not judged. `asks` marks a reading the operator has to confirm.
 */
export type Finding = {
  readonly rule: string
  readonly subject: string
  readonly year: number
  readonly outcome: 'proposed' | 'clear' | 'not_arisen' | 'unknown' | 'off'
  readonly effects: readonly Effect[]
  readonly reasons: readonly Reason[]
  readonly asks: boolean
}
