import type { Case, Competence, Content, FeeRule, OnlineLevel, Term } from '../procedure.ts'
import { longest, minutesOf, termFor } from './terms.ts'

/** What a procedure costs, in whole đồng for one of what is counted; null where nothing is fixed. */
export type FeeSummary = {
  readonly lowest: number | null
  readonly highest: number | null
  /** Whether online costs less. */
  readonly less_online: boolean
  /** Some line is set by the province, or is a share of a value. */
  readonly left_open: boolean
}

/** What lists tell of a version. It never changes once the version is published, so it is made once and kept. */
export type Summary = {
  readonly version_id: string
  readonly code: string
  readonly name: string
  readonly name_en: string
  readonly field: string
  readonly online_level: OnlineLevel
  readonly levels: readonly Competence[]
  readonly cases: readonly Case[]
  readonly life_events: readonly string[]
  readonly other_codes: readonly string[]
  readonly short_codes: readonly string[]
  readonly term: Term | null
  /** The longest of the cases' terms, where one is longer than the usual. */
  readonly longest_term: Term | null
  readonly fee: FeeSummary
}

export function summaryOf(version_id: string, code: string, content: Content): Summary {
  const { name, name_en, field, online_level, levels, cases, life_events, short_codes, fees } = content
  const term = termFor(content, null)
  const most = longest(cases.flatMap((kase) => termFor(content, kase.code) ?? []))
  return {
    version_id,
    code,
    name,
    name_en,
    field,
    levels,
    cases,
    life_events,
    short_codes,
    term,
    online_level: online_level ?? 'info',
    other_codes: otherCodesOf(content),
    longest_term: most && term && minutesOf(most) > minutesOf(term) ? most : null,
    fee: feeSummary(fees),
  }
}

function otherCodesOf({ national_code, other_codes }: Content): string[] {
  return [...(national_code ? [national_code] : []), ...other_codes.map((other) => other.code)]
}

function feeSummary(fees: readonly FeeRule[]): FeeSummary {
  const amounts = fees.flatMap(({ amount }) => amount ?? [])
  return {
    lowest: amounts.length > 0 ? Math.min(...amounts) : null,
    highest: amounts.length > 0 ? Math.max(...amounts) : null,
    less_online: fees.some(({ amount, online_amount }) => online_amount !== null && online_amount < (amount ?? 0)),
    left_open: fees.some(({ amount }) => amount === null),
  }
}
