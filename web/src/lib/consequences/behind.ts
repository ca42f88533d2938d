import type { components } from '#contract/api.d.ts'
import type { Condition } from './condition.ts'

type Proposal = Pick<components['schemas']['Consequence'], 'agency' | 'subject_kind' | 'year'>
type Round = Pick<components['schemas']['RoundListed'], 'code' | 'period' | 'state'>

/** A page on which a proposal's facts can be looked at. */
export type Source = { readonly kind: 'rows' | 'sheet' | 'rule'; readonly what: string; readonly href: string }

/** Where a proposal's facts stand: the dossiers counted, the sheets of the years ranked, the rules it follows. */
export function behind(
  { agency, year }: Proposal,
  condition: Pick<Condition, 'kind' | 'sequences' | 'rules'>,
  rounds: readonly Round[],
): readonly Source[] {
  if (condition.kind === 'late_share') return [{ kind: 'rows', what: agency, href: rowsOf(agency, year) }]
  if (condition.kind === 'follows')
    return (condition.rules ?? []).map((code) => ({ kind: 'rule', what: code, href: `?year=${year}#rule-${code}` }))
  const years = Math.max(1, ...(condition.sequences ?? []).map((sequence) => sequence.years))
  const ranked = condition.kind === 'rank' || condition.kind === 'ranks_in_sequence'
  return ranked ? sheetsOf(agency, year, years, rounds) : []
}

function rowsOf(agency: string, year: number): string {
  const asked = { measure: 'on_time_all', agency, subtree: 'true', period: String(year) }
  return `/cockpit/rows?${new URLSearchParams(asked)}`
}

function sheetsOf(agency: string, year: number, years: number, rounds: readonly Round[]): readonly Source[] {
  return rounds.flatMap(({ code, period, state }): Source[] => {
    const of = /^R?(20\d{2})$/.exec(period)?.[1]
    const counts = state === 'published' && of && Number(of) > year - years && Number(of) <= year
    return counts ? [{ kind: 'sheet', what: of, href: `/indexes/rounds/${code}/agencies/${agency}` }] : []
  })
}
