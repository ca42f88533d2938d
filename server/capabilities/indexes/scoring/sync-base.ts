import type { Value } from './scoring.ts'

/** What is known of how many dossiers a period should have sent to the national portal; null is not known. */
export type SyncFacts = {
  readonly period: 'month' | 'quarter' | 'year'
  readonly synchronised: number
  readonly national_report: number | null
  readonly portal: number | null
  readonly last_year: number | null
}

/** The share to score, with the portal's own flag where it does not stand on the national report. */
export type SyncShare = {
  readonly value: Extract<Value, { kind: 'share' }> | null
  readonly flag: 'TEMP_NATIONAL_REPORT_DENOMINATOR' | 'NO_NATIONAL_REPORT_DATA' | null
}

const YEAR_IN = { month: 12, quarter: 4, year: 1 } as const

/**
 * QĐ 766's 1.4 over the larger of the national report's count and the portal's; while there is no report, last year's
 * count / 12 for a month or / 4 for a quarter stands in for it (secondary source). Both sides are multiplied by 12
 * or 4 then, so that the share stays exact.
 */
export function syncShare({ period, synchronised, national_report, portal, last_year }: SyncFacts): SyncShare {
  if (national_report !== null) return { value: over(synchronised, Math.max(national_report, portal ?? 0)), flag: null }
  if (last_year === null || period === 'year') {
    return { value: portal === null ? null : over(synchronised, portal), flag: 'NO_NATIONAL_REPORT_DATA' }
  }
  const times = YEAR_IN[period]
  const value = over(synchronised * times, Math.max(last_year, (portal ?? 0) * times))
  return { value, flag: 'TEMP_NATIONAL_REPORT_DENOMINATOR' }
}

function over(numerator: number, denominator: number): Extract<Value, { kind: 'share' }> {
  return { kind: 'share', numerator, denominator }
}
