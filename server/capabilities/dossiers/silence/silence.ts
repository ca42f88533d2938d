import { type Calendar, dueAt, workedBetween } from '#calendar'
import type { Dossier, Step } from '../dossier.ts'

/** What an open dossier waits for, and since when nobody has touched it. */
export type Waiting = Pick<Dossier, 'state'> & {
  readonly touched_at: Date
  readonly desk_due_at: Date | null
  readonly raised_at: Date | null
  readonly raised_to: RaisedTo | null
  readonly step: (Pick<Step, 'role' | 'holder_id' | 'outside_term' | 'due_at'> & { readonly kind: string }) | null
}

export type RaisedTo = 'head' | 'superior'
export const nextActors = ['citizen', 'reception', 'holder', 'role'] as const
export type NextActor = (typeof nextActors)[number]

/** Limits of the rulebook, in working minutes; those of a citizen in calendar days. */
export type SilenceRules = {
  /** Of a step of which too few are known. */
  readonly usual: number
  /** Nothing is raised sooner, however quick the step usually is. */
  readonly least: number
  readonly reception: number
  /** From the head to the superior. */
  readonly escalate: number
  readonly citizen_days: number
}

/** Who has the next step with an open dossier: never nobody. Somebody who must bring papers or pay is the citizen. */
export function nextActor({ state, step }: Pick<Waiting, 'state' | 'step'>): NextActor {
  if (state === 'sent') return 'reception'
  if (state === 'supplement' || (step?.kind === 'pay' && step.outside_term)) return 'citizen'
  return step?.holder_id ? 'holder' : 'role'
}

/**
 * How long a dossier may go untouched, in working minutes: in as much as nine of ten of its steps were done, where enough
 * are known. No law says it; the limits are the rulebook's.
 *
 * @param pace the 90th percentile of its step in working minutes; null where too few were done.
 */
export function limitFor(waiting: Pick<Waiting, 'state' | 'step'>, pace: number | null, rules: SilenceRules): number {
  if (nextActor(waiting) === 'reception') return rules.reception
  return Math.max(rules.least, pace ?? rules.usual)
}

/** By when something must happen: what presses the desk; else the day from which it would be raised. Never none. */
export function nextBy(waiting: Waiting, pace: number | null, rules: SilenceRules, calendar: Calendar): Date {
  return waiting.desk_due_at ?? standingUntil(waiting) ?? silentFrom(waiting, pace, rules, calendar)
}

/** From when it counts as silent. */
export function silentFrom(waiting: Waiting, pace: number | null, rules: SilenceRules, calendar: Calendar): Date {
  const { touched_at } = waiting
  const isCitizens = nextActor(waiting) === 'citizen'
  const term = isCitizens
    ? ({ amount: rules.citizen_days, unit: 'd' } as const)
    : ({ amount: Math.max(0.5, Math.ceil(limitFor(waiting, pace, rules) / 30) / 2), unit: 'h' } as const)
  return dueAt(calendar, touched_at, term) ?? touched_at
}

/**
 * To whom a dossier is to be raised now; null where it is not silent, or was raised that far already. First to the head
 * of the unit; where still nobody touches it, after some time to the superior. A step that waits for its own day (a
 * public notice) is not silent before it.
 */
export function raisedNow(
  waiting: Waiting,
  pace: number | null,
  rules: SilenceRules,
  calendar: Calendar,
  now: Date,
): RaisedTo | null {
  const { raised_at, raised_to, touched_at } = waiting
  if (raised_at && raised_at >= touched_at) {
    if (raised_to === 'superior') return null
    return workedBetween(calendar, raised_at, now) > rules.escalate ? 'superior' : null
  }
  const until = standingUntil(waiting)
  if (until && until > now) return null
  return now > silentFrom(waiting, pace, rules, calendar) ? 'head' : null
}

function standingUntil({ step }: Pick<Waiting, 'step'>): Date | null {
  return step?.kind === 'post_publicly' && step.outside_term ? step.due_at : null
}
