import { Objection } from '#platform/objection.ts'
import { type Condition, type Finding, RANKS, type Rule } from '../rules/rule.ts'
import { because } from './because.ts'
import { compareShare, holds } from './compare.ts'
import { judgeSequences, type RankOfYear } from './ranks.ts'

/**
 * Figures a rule is judged on; null where not known. `due` (D) are dossiers closed in the year plus open ones past due
 * on 31/12, `late` (L) those of them closed after due or still open past due.
 */
export type Facts =
  | { readonly kind: 'late_share'; readonly due: number; readonly late: number; readonly violation_found: boolean }
  | {
      readonly kind: 'late_dossier'
      readonly late: boolean
      readonly apologies: number
      readonly reappointments: number
    }
  | { readonly kind: 'ranks'; readonly ranks: readonly RankOfYear[] }
  | { readonly kind: 'findings'; readonly findings: readonly Finding[] }
  | { readonly kind: 'visits'; readonly visits: readonly Visit[] }
  | { readonly kind: 'figure'; readonly value: number | null }
  | { readonly kind: 'reduction'; readonly base: number | null; readonly now: number | null }
  | { readonly kind: 'rating'; readonly rating: string | null }
  | { readonly kind: 'yearly'; readonly month: number; readonly sent: boolean }

/** A planned inspection or check of an enterprise; with a cause it is allowed beyond the limit. */
export type Visit = { readonly plan: string; readonly agency: string; readonly cause: string | null }

export type Subject = { readonly subject: string; readonly year: number }

/**
 * Judges one rule on one subject and year. A rule that is off proposes nothing.
 * @throws Objection `consequences.facts_of_another_kind`, `consequences.figures_impossible`
 */
export function evaluate(rule: Rule, of: Subject, facts: Facts): Finding {
  const { outcome, reasons, effects, asks } = rule.on ? judge(rule, rule.condition, of, facts) : OFF
  const proposed = outcome === 'proposed'
  const own = proposed ? (effects ?? rule.effects) : []
  return { rule: rule.code, ...of, outcome, effects: own, reasons, asks: proposed && (asks ?? false) }
}

const OFF: Judged = { outcome: 'off', reasons: [] }

type Judged = Pick<Finding, 'outcome' | 'reasons'> & Partial<Pick<Finding, 'effects' | 'asks'>>

function judge(rule: Rule, condition: Condition, of: Subject, facts: Facts): Judged {
  if (condition.kind === 'late_share' && facts.kind === 'late_share') return judgeLateShare(rule, condition, facts)
  if (condition.kind === 'late_dossier' && facts.kind === 'late_dossier') return judgeLateDossier(condition, facts)
  if (condition.kind === 'rank' && facts.kind === 'ranks') return judgeRank(condition, of.year, facts.ranks)
  if (condition.kind === 'ranks_in_sequence' && facts.kind === 'ranks')
    return judgeSequences(condition, of.year, facts.ranks)
  if (condition.kind === 'follows' && facts.kind === 'findings') return judgeFollowing(condition, of, facts.findings)
  if (condition.kind === 'visits' && facts.kind === 'visits') return judgeVisits(condition, facts.visits)
  if (condition.kind === 'figure' && facts.kind === 'figure') return judgeFigure(condition, of.year, facts.value)
  if (condition.kind === 'range' && facts.kind === 'figure') return judgeRange(condition, facts.value)
  if (condition.kind === 'reduction' && facts.kind === 'reduction') return judgeReduction(condition, facts)
  if (condition.kind === 'rating' && facts.kind === 'rating') return judgeRating(condition, facts.rating)
  if (condition.kind === 'yearly' && facts.kind === 'yearly') return judgeYearly(condition, facts)
  const detail = { rule: rule.code, condition: condition.kind, facts: facts.kind }
  throw new Objection('consequences.facts_of_another_kind', detail)
}

type Of<K extends Condition['kind']> = Extract<Condition, { kind: K }>
type FactsOf<K extends Facts['kind']> = Extract<Facts, { kind: K }>

/** Compared on the exact fraction: L × 100 ≥ D × 10, no rounding. */
function judgeLateShare(rule: Rule, { comparator, percent }: Of<'late_share'>, facts: FactsOf<'late_share'>): Judged {
  const { due, late, violation_found } = facts
  if (!whole(due) || !whole(late) || late > due) throw new Objection('consequences.figures_impossible', { due, late })
  if (due === 0) return { outcome: 'not_arisen', reasons: [because('nothing_due')] }
  const side = compareShare(late, due, percent)
  const reasons = [because(`late_${comparator}`, { late, due, percent: percent / 1000 })]
  if (!holds(comparator, side)) return { outcome: 'clear', reasons }
  return {
    outcome: 'proposed',
    reasons,
    effects: violation_found ? [...rule.effects, ...disciplineOf(rule)] : rule.effects,
  }
}

function disciplineOf({ condition }: Rule): readonly ['review_for_discipline'] | readonly [] {
  return condition.kind === 'late_share' && condition.of === 'officer' ? ['review_for_discipline'] : []
}

function judgeLateDossier(condition: Of<'late_dossier'>, facts: FactsOf<'late_dossier'>): Judged {
  const { late, apologies, reappointments } = facts
  const detail = { apologies, reappointments }
  if (!late) return { outcome: 'not_arisen', reasons: [because('not_late')] }
  if (reappointments > condition.reappointments)
    return { outcome: 'proposed', effects: ['escalate'], reasons: [because('reappointed_too_often', detail)] }
  const effects = [
    ...(apologies < condition.apologies ? (['apologise'] as const) : []),
    ...(reappointments < condition.reappointments ? (['reappoint_once'] as const) : []),
  ]
  if (effects.length === 0) return { outcome: 'clear', reasons: [because('late_and_answered', detail)] }
  return { outcome: 'proposed', effects, reasons: [because('late_and_unanswered', detail)] }
}

function judgeRank({ at_most }: Of<'rank'>, year: number, ranks: readonly RankOfYear[]): Judged {
  const rank = ranks.find((one) => one.year === year)?.rank ?? null
  if (rank === null) return { outcome: 'not_arisen', reasons: [because('not_ranked', { year })] }
  const low = RANKS.indexOf(rank) >= RANKS.indexOf(at_most)
  return { outcome: low ? 'proposed' : 'clear', reasons: [because('ranked', { year, rank })] }
}

function judgeFollowing({ rules }: Of<'follows'>, of: Subject, findings: readonly Finding[]): Judged {
  const own = findings.filter(
    ({ subject, year, rule }) => subject === of.subject && year === of.year && rules.includes(rule),
  )
  const raised = own.filter(({ outcome }) => outcome === 'proposed')
  if (raised.length === 0)
    return {
      outcome: own.length ? 'clear' : 'unknown',
      reasons: [because('nothing_to_follow', { rules: rules.join(', ') })],
    }
  const reasons = raised.map(({ rule }) => because('follows', { rule }))
  return { outcome: 'proposed', reasons, asks: raised.every(({ asks }) => asks) }
}

/** Visits beyond the limit without a cause, first come first kept. */
function judgeVisits({ at_most }: Of<'visits'>, visits: readonly Visit[]): Judged {
  if (visits.length === 0) return { outcome: 'not_arisen', reasons: [because('no_visit')] }
  const beyond = visits.filter(({ cause }, at) => at >= at_most && !cause?.trim())
  const list = beyond.map(({ plan, agency }) => because('visit_beyond_limit', { plan, agency, at_most }))
  const reasons = list.length ? list : [because('visits_within_limit', { visits: visits.length, at_most })]
  return { outcome: list.length ? 'proposed' : 'clear', reasons }
}

function judgeFigure({ comparator, value, year: only }: Of<'figure'>, year: number, found: number | null): Judged {
  if (only !== null && only !== year)
    return { outcome: 'not_arisen', reasons: [because('another_year', { year: only })] }
  if (found === null) return { outcome: 'unknown', reasons: [because('figure_unknown')] }
  const met = holds(comparator, compareShare(found, 1, value, 1000n))
  return {
    outcome: met ? 'clear' : 'proposed',
    reasons: [because(`figure_${comparator}`, { found, wanted: value / 1000 })],
  }
}

function judgeRange({ from, to }: Of<'range'>, found: number | null): Judged {
  if (found === null) return { outcome: 'unknown', reasons: [because('figure_unknown')] }
  const within = compareShare(found, 1, from, 1000n) >= 0 && compareShare(found, 1, to, 1000n) <= 0
  return {
    outcome: within ? 'clear' : 'proposed',
    reasons: [because('figure_between', { found, from: from / 1000, to: to / 1000 })],
  }
}

function judgeReduction({ percent, base_year }: Of<'reduction'>, { base, now }: FactsOf<'reduction'>): Judged {
  if (base === null || now === null) return { outcome: 'unknown', reasons: [because('base_unknown', { base_year })] }
  if (!whole(base) || !whole(now)) throw new Objection('consequences.figures_impossible', { base, now })
  if (base === 0) return { outcome: 'not_arisen', reasons: [because('base_is_zero', { base_year })] }
  const met = compareShare(base - now, base, percent) >= 0
  return {
    outcome: met ? 'clear' : 'proposed',
    reasons: [because('reduction', { base, now, percent: percent / 1000 })],
  }
}

function judgeRating({ rating }: Of<'rating'>, found: string | null): Judged {
  if (found === null) return { outcome: 'unknown', reasons: [because('rating_unknown')] }
  return { outcome: found === rating ? 'proposed' : 'clear', reasons: [because('rated', { rating: found })] }
}

function judgeYearly({ month }: Of<'yearly'>, facts: FactsOf<'yearly'>): Judged {
  const due = facts.month >= month && !facts.sent
  return { outcome: due ? 'proposed' : 'clear', reasons: [because(due ? 'report_due' : 'report_not_due', { month })] }
}

function whole(count: number): boolean {
  return Number.isSafeInteger(count) && count >= 0
}
