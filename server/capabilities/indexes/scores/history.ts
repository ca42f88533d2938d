import { stopIf } from '#platform/objection.ts'
import { type Round, type Work, type WorkFacts, whyNot, works } from '../rounds/round.ts'
import type { Points } from '../scoring/exact.ts'

/**
 * One line of a component's history: who changed what, when, from what to what, and why. Lines are only added.
 * `measure` lines are written by the program when a measure fills the component.
 */
export type ScoreEntry = {
  readonly work: Work | 'measure'
  readonly by: string
  /** ISO instant. */
  readonly at: string
  readonly from: Points | null
  readonly to: Points | null
  readonly why: string
  readonly evidence: readonly string[]
}

/** What a component stands at after its lines. */
export type ScoreStanding = {
  readonly points: Points | null
  readonly disputed: boolean
  readonly left_out: boolean
  /** Its points were measured or judged, not only claimed by the agency itself. */
  readonly decided: boolean
  readonly self_scored_by: string | null
}

/** A line, if the rules allow the work. @throws Objection whatever `whyNot` says. */
export function record(work: Work, round: Round, facts: WorkFacts, at: string): ScoreEntry {
  stopIf(whyNot(work, round, facts))
  const to = works[work].points ? facts.points : work === 'leave_out' ? null : facts.points_before
  return {
    work,
    by: facts.actor,
    at,
    from: facts.points_before,
    to,
    why: facts.reason.trim(),
    evidence: facts.evidence.map(({ file }) => file),
  }
}

/** Folds a history, oldest first. A new measured figure does not undo what a settled dispute decided. */
export function standingOf(history: readonly ScoreEntry[]): ScoreStanding {
  const { settled: _, ...standing } = history.reduce(follow, UNTOUCHED)
  return standing
}

/** Components of an agency that have no line by the agency yet, so that it can be chased. */
export function missingFrom(
  components: readonly { readonly code: string; readonly measured: boolean }[],
  histories: ReadonlyMap<string, readonly ScoreEntry[]>,
): readonly string[] {
  return components
    .filter(({ code, measured }) => !measured && !handled(histories.get(code) ?? []))
    .map(({ code }) => code)
}

type Fold = ScoreStanding & { readonly settled: boolean }

const UNTOUCHED: Fold = {
  points: null,
  disputed: false,
  left_out: false,
  decided: false,
  self_scored_by: null,
  settled: false,
}

function follow(now: Fold, { work, by, to }: ScoreEntry): Fold {
  switch (work) {
    case 'measure':
      return now.settled ? now : { ...now, points: to, decided: to !== null }
    case 'self_score':
      return { ...now, points: to, decided: false, left_out: false, self_scored_by: by }
    case 'explain':
      return now
    case 'dispute':
      return { ...now, disputed: true }
    case 'settle_dispute':
      return { ...now, points: to, disputed: false, decided: true, settled: true }
    case 'leave_out':
      return { ...now, points: null, left_out: true, disputed: false, decided: true }
    case 'appraise':
    case 'appraise_again':
    case 'decide':
      return { ...now, points: to, decided: true, left_out: false }
  }
}

function handled(history: readonly ScoreEntry[]): boolean {
  return history.some(({ work }) => work === 'self_score' || work === 'leave_out')
}
