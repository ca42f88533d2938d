import { Objection, stopIf } from '#platform/objection.ts'
import type { Effect, Finding } from '../rules/rule.ts'

/** What a person made of a proposal: some or all of its effects, or none, with why. */
export type Decision = {
  readonly rule: string
  readonly subject: string
  readonly year: number
  readonly verdict: 'accepted' | 'refused'
  readonly effects: readonly Effect[]
  readonly by: string
  /** ISO instant. */
  readonly at: string
  readonly why: string
}

export type Verdict = Pick<Decision, 'verdict' | 'effects' | 'by' | 'why'> & {
  /** The one who decides is the one it is about. */
  readonly concerned: boolean
  readonly decided_before: boolean
}

/** Why a finding may not be decided so; null where it may. */
export function whyNotDecide(
  finding: Finding,
  { verdict, effects, why, concerned, decided_before }: Verdict,
): Objection | null {
  const detail = { rule: finding.rule, year: finding.year }
  if (finding.outcome !== 'proposed') return new Objection('consequences.nothing_proposed', detail)
  if (decided_before) return new Objection('consequences.decided_already', detail)
  if (concerned) return new Objection('consequences.decides_about_themselves', detail)
  if (why.trim() === '') return new Objection('consequences.reason_missing', detail)
  if (effects.some((effect) => !finding.effects.includes(effect)))
    return new Objection('consequences.effect_not_proposed', detail)
  if ((verdict === 'accepted') !== effects.length > 0) return new Objection('consequences.effects_do_not_fit', detail)
  return null
}

/** @throws Objection whatever `whyNotDecide` says. */
export function decide(finding: Finding, verdict: Verdict, at: string): Decision {
  stopIf(whyNotDecide(finding, verdict))
  const { rule, subject, year } = finding
  return {
    rule,
    subject,
    year,
    verdict: verdict.verdict,
    effects: verdict.effects,
    by: verdict.by,
    at,
    why: verdict.why.trim(),
  }
}
