import { Objection } from '#platform/objection.ts'
import type { Day } from '#platform/time.ts'
import type { Component } from '../criteria/criteria-set.ts'
import { type Points, pointsShown } from '../scoring/exact.ts'

/** A round of an index: one set, one period, its agencies. A published round is frozen. */
export type RoundState =
  | 'open'
  | 'self_scoring'
  | 'appraising'
  | 'explaining'
  | 'second_appraisal'
  | 'council'
  | 'published'

export type Round = {
  readonly code: string
  readonly state: RoundState
  /** Last day of each state that has one. */
  readonly deadlines: Readonly<Partial<Record<RoundState, Day>>>
}

/** What moves a round on. */
export const steps = {
  start_self_scoring: { from: ['open'], to: 'self_scoring' },
  start_appraisal: { from: ['self_scoring'], to: 'appraising' },
  ask_explanations: { from: ['appraising'], to: 'explaining' },
  start_second_appraisal: { from: ['explaining'], to: 'second_appraisal' },
  hand_to_council: { from: ['appraising', 'second_appraisal'], to: 'council' },
  publish: { from: ['council'], to: 'published' },
} as const satisfies Record<string, { from: readonly RoundState[]; to: RoundState }>
export type Step = keyof typeof steps

/** What is done to one component of one agency, in which states, and whether it bears points and a reason. */
export const works = {
  self_score: { in: ['self_scoring'], on: 'declared', points: true, reason: 'always' },
  appraise: { in: ['appraising'], on: 'declared', points: true, reason: 'when_changed' },
  explain: { in: ['explaining'], on: 'declared', points: false, reason: 'always' },
  appraise_again: { in: ['second_appraisal'], on: 'declared', points: true, reason: 'when_changed' },
  decide: { in: ['council'], on: 'declared', points: true, reason: 'when_changed' },
  dispute: { in: ['self_scoring', 'explaining'], on: 'measured', points: false, reason: 'always' },
  settle_dispute: {
    in: ['appraising', 'second_appraisal', 'council'],
    on: 'measured',
    points: true,
    reason: 'always',
  },
  leave_out: {
    in: ['open', 'self_scoring', 'appraising', 'second_appraisal', 'council'],
    on: 'any',
    points: false,
    reason: 'always',
  },
} as const satisfies Record<
  string,
  { in: readonly RoundState[]; on: 'declared' | 'measured' | 'any'; points: boolean; reason: 'always' | 'when_changed' }
>
export type Work = keyof typeof works

/** What a step needs to know of the whole round. */
export type RoundFacts = {
  readonly today: Day
  readonly agencies: number
  /** Components that would be published with points nobody decided. */
  readonly undecided: number
  readonly disputes_open: number
}

/** What work on one component needs to know. */
export type WorkFacts = {
  readonly today: Day
  readonly component: Pick<Component, 'code' | 'max' | 'evidence'>
  readonly places: number
  /** A measure fills it in this round. */
  readonly measured: boolean
  readonly disputed: boolean
  /** False where the agency is not in the round; `ended_on` is the day from which it no longer exists. */
  readonly agency: { readonly in_round: boolean; readonly ended_on: Day | null; readonly successor: string | null }
  /** Another last day, granted to this agency for this state. */
  readonly extended_to: Day | null
  readonly points: Points | null
  /** The value says that nothing arose in the period: the set leaves such a component out, and points stay unknown. */
  readonly nothing_arose: boolean
  readonly points_before: Points | null
  readonly reason: string
  readonly evidence: readonly Evidence[]
  /** Accounts: who acts now, and who scored it for the agency. */
  readonly actor: string
  readonly self_scored_by: string | null
}

/** A file offered as proof; `claimed_by` are other claims that rest on the same content for the same component. */
export type Evidence = {
  readonly file: string
  readonly claimed_by: readonly { readonly agency: string; readonly round: string }[]
}

/** Why a round may not take a step; null where it may. */
export function whyNotStep(step: Step, round: Round, facts: RoundFacts): Objection | null {
  if (round.state === 'published') return frozen(round)
  const from: readonly RoundState[] = steps[step].from
  if (!from.includes(round.state)) return new Objection('indexes.round_is_elsewhere', { step, state: round.state })
  if (facts.agencies === 0) return new Objection('indexes.round_without_agencies', { round: round.code })
  if (step !== 'publish') return null
  if (facts.disputes_open > 0) return new Objection('indexes.disputes_open', { disputes: facts.disputes_open })
  if (facts.undecided > 0) return new Objection('indexes.points_undecided', { components: facts.undecided })
  return null
}

/** Why something may not be done to a component; null where it may. The button is greyed by the same answer. */
export function whyNot(work: Work, round: Round, facts: WorkFacts): Objection | null {
  return whyNotNow(work, round, facts) ?? whyNotAgency(facts) ?? whyNotOn(work, facts) ?? whyNotPoints(work, facts)
}

/** Steps and works open in a round, for a page to offer. */
export function stepsOpenTo(round: Round, facts: RoundFacts): readonly Step[] {
  return (Object.keys(steps) as Step[]).filter((step) => !whyNotStep(step, round, facts))
}

export function worksOpenIn(state: RoundState): readonly Work[] {
  return (Object.keys(works) as Work[]).filter((work) => isIn(work, state))
}

function whyNotNow(work: Work, round: Round, facts: WorkFacts): Objection | null {
  if (round.state === 'published') return frozen(round)
  if (!isIn(work, round.state)) return new Objection('indexes.round_is_elsewhere', { step: work, state: round.state })
  const last = lastDay(round, facts.extended_to)
  return last !== null && facts.today > last ? new Objection('indexes.deadline_passed', { work, on: last }) : null
}

function whyNotAgency({ agency, today }: WorkFacts): Objection | null {
  if (!agency.in_round) return new Objection('indexes.agency_not_in_round')
  if (agency.ended_on === null || today < agency.ended_on) return null
  return new Objection('indexes.agency_has_ended', { on: agency.ended_on, successor: agency.successor })
}

function whyNotOn(work: Work, facts: WorkFacts): Objection | null {
  const { on } = works[work]
  const component = facts.component.code
  if (on === 'declared' && facts.measured) return new Objection('indexes.measured_is_not_typed', { component })
  if (on === 'measured' && !facts.measured) return new Objection('indexes.only_measured_is_disputed', { component })
  if (work === 'dispute' && facts.disputed) return new Objection('indexes.disputed_already', { component })
  if (work === 'settle_dispute' && !facts.disputed) return new Objection('indexes.nothing_disputed', { component })
  const judges = work === 'appraise' || work === 'appraise_again'
  if (judges && facts.actor === facts.self_scored_by) return new Objection('indexes.own_score_appraised', { component })
  return null
}

function whyNotPoints(work: Work, facts: WorkFacts): Objection | null {
  const { points, reason } = works[work]
  const bad = points ? whyNotSoMany(facts) : null
  if (bad) return bad
  const changed = facts.points_before !== null && facts.points !== facts.points_before
  if ((reason === 'always' || changed) && facts.reason.trim() === '')
    return new Objection('indexes.reason_missing', { component: facts.component.code })
  return work === 'self_score' ? whyNotProven(facts) : null
}

function whyNotSoMany({ component: { code, max }, points, nothing_arose, places }: WorkFacts): Objection | null {
  if (points === null && nothing_arose) return null
  if (points === null) return new Objection('indexes.points_missing', { component: code })
  if (!Number.isSafeInteger(points) || points < 0 || points > max)
    return new Objection('indexes.points_outside_limits', { component: code, max: pointsShown(max) })
  return points % 10 ** (3 - places) === 0
    ? null
    : new Objection('indexes.points_too_fine', { component: code, places })
}

/** Points above zero need the papers the component asks for, and no paper proves one thing for two. */
function whyNotProven({ component, points, evidence }: WorkFacts): Objection | null {
  if (component.evidence.length > 0 && points !== 0 && points !== null && evidence.length === 0)
    return new Objection('indexes.evidence_missing', {
      component: component.code,
      asked: component.evidence.join('; '),
    })
  const used = evidence.flatMap(({ file, claimed_by }) => claimed_by.map((claim) => ({ file, ...claim })))[0]
  return used ? new Objection('indexes.evidence_used_elsewhere', { component: component.code, ...used }) : null
}

function lastDay(round: Round, extended_to: Day | null): Day | null {
  const own = round.deadlines[round.state] ?? null
  return own !== null && extended_to !== null && extended_to > own ? extended_to : own
}

function isIn(work: Work, state: RoundState): boolean {
  const states: readonly RoundState[] = works[work].in
  return states.includes(state)
}

function frozen({ code }: Round): Objection {
  return new Objection('indexes.round_frozen', { round: code })
}

/** Why a state of the round may not be given another last day for one agency; null where it may. */
export function whyNotExtend(round: Round, state: RoundState, until: Day): Objection | null {
  if (round.state === 'published') return frozen(round)
  const last = round.deadlines[state] ?? null
  return last === null || until <= last ? new Objection('indexes.extension_shorter', { on: last }) : null
}

/** While an agency speaks for itself it may add papers, and take them away again. */
const SPEAKING: readonly RoundState[] = ['open', 'self_scoring', 'explaining']

/** Why an agency may not add papers to what it says, or take them away; null where it may. */
export function whyNotSpeak(round: Round, extended_to: Day | null, today: Day): Objection | null {
  if (!SPEAKING.includes(round.state)) return new Objection('indexes.papers_closed', { round: round.code })
  const last = lastDay(round, extended_to)
  return last !== null && today > last
    ? new Objection('indexes.deadline_passed', { work: 'self_score', on: last })
    : null
}

/** What was published is not changed any more. @throws Objection `indexes.round_frozen` */
export function stopIfFrozen(round: Round): void {
  if (round.state === 'published') throw frozen(round)
}
