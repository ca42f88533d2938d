/**
 * How sure the reader is. Every rule that spoke for or against an item adds its named share; the person who reviews
 * sees the names. The shares were set by judgement, so that an item with everything said is above 0.9 and one read
 * only from its place is below 0.6.
 */
const shares = {
  percent_sign: 0.3,
  ratio_written: 0.25,
  rank_written: 0.2,
  counted_unit: 0.1,
  bound_said: 0.15,
  year_in_sentence: 0.15,
  year_from_heading: 0.1,
  year_from_table: 0.1,
  year_from_period: 0.02,
  recurs: 0.15,
  among_aims: 0.1,
  in_duty_or_money: -0.15,
  row_of_table: 0.2,
  number_printed: 0.1,
  lead_known: 0.15,
  time_known: 0.1,
  area_known: 0.05,
  columns_named: 0.05,
  listed_under_tasks: 0.1,
  subject_named: 0.05,
  joined_over_page: -0.1,
  inherited_from_above: -0.1,
  lead_missing: -0.1,
  time_unread: -0.1,
  listed_under_duties: 0.2,
  agency_known: 0.2,
  agency_guessed: -0.1,
  under_its_agency: 0.1,
  paragraphs_joined: -0.1,
} as const

export type Reason = keyof typeof shares
const START = 0.3

export function confidenceOf(reasons: readonly Reason[]): number {
  const sum = reasons.reduce((total, reason) => total + shares[reason], START)
  return Math.round(Math.min(1, Math.max(0, sum)) * 100) / 100
}
