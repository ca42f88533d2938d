import type { components } from '#contract/api.d.ts'
import type { Condition } from './condition.ts'

type Proposal = Pick<components['schemas']['Consequence'], 'agency' | 'subject_kind' | 'year'>
type Round = Pick<components['schemas']['RoundListed'], 'code' | 'period' | 'state' | 'set'>

/** A page on which a proposal's facts can be looked at. */
export type Source = { readonly kind: 'rows' | 'sheet' | 'rule'; readonly what: string; readonly href: string }

/** Where a proposal's facts stand: the dossiers counted, the sheets of the years ranked, the rules it follows. */
export function behind(
  { agency, year }: Proposal,
  condition: Pick<Condition, 'kind' | 'sequences' | 'rules' | 'set' | 'measure'>,
  rounds: readonly Round[],
): readonly Source[] {
  if (condition.kind === 'late_share')
    return [{ kind: 'rows', what: agency, href: rowsOf('on_time_all', agency, year) }]
  if (condition.measure) return [{ kind: 'rows', what: agency, href: rowsOf(condition.measure, agency, year) }]
  if (condition.kind === 'follows')
    return (condition.rules ?? []).map((code) => ({ kind: 'rule', what: code, href: `?year=${year}#rule-${code}` }))
  const years = Math.max(1, ...(condition.sequences ?? []).map((sequence) => sequence.years))
  const ranked = condition.kind === 'rank' || condition.kind === 'ranks_in_sequence'
  return ranked ? sheetsOf(agency, year, years, rankingIn(rounds, condition.set ?? null)) : []
}

function rowsOf(measure: string, agency: string, year: number): string {
  const asked = { measure, agency, subtree: 'true', period: String(year) }
  return `/cockpit/rows?${new URLSearchParams(asked)}`
}

/** Rounds of the set that ranks; all of them where none has its code, since a set may be replaced by one of another code. */
function rankingIn(rounds: readonly Round[], set: string | null): readonly Round[] {
  const own = rounds.filter((round) => set !== null && round.set.split('@')[0] === set)
  return own.length > 0 ? own : rounds
}

function sheetsOf(agency: string, year: number, years: number, rounds: readonly Round[]): readonly Source[] {
  return rounds.flatMap(({ code, period, state }): Source[] => {
    const of = /^R?(20\d{2})$/.exec(period)?.[1]
    const counts = state === 'published' && of && Number(of) > year - years && Number(of) <= year
    return counts ? [{ kind: 'sheet', what: of, href: `/indexes/rounds/${code}/agencies/${agency}` }] : []
  })
}
