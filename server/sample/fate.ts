import type { InForce, StepKind } from '#procedures'
import type { Chance } from './chance.ts'
import { lateShare } from './popularity.ts'
import type { Place } from './world.ts'

/** Where a dossier stops and stays: before the desk took it up, right after, or while a step of that kind is open. */
export type Hold = 'sent' | 'received' | 'assigned' | 'supplement' | 'guided' | StepKind

/** What will become of a dossier. */
export type Fate = {
  readonly reception: 'taken' | 'guided' | 'refused'
  readonly late: boolean
  readonly supplement: boolean
  /** Whether the applicant comes back when asked. */
  readonly returns: boolean
  readonly ineligible: boolean
  readonly collected: boolean
  readonly hold: Hold | null
}

export const smooth: Fate = {
  reception: 'taken',
  late: false,
  supplement: false,
  returns: true,
  ineligible: false,
  collected: true,
  hold: null,
}

export function fateOf({ agency }: Place, { content }: InForce, channel: 'desk' | 'online', chance: Chance): Fate {
  const isChecked = content.steps.some(({ kind }) => kind === 'verify')
  const sameDay = [...content.terms.committed, ...content.terms.legal].every((term) => term.amount === 0)
  const turn = chance.next()
  return {
    reception: channel === 'desk' || turn > 0.045 ? 'taken' : turn < 0.012 ? 'refused' : 'guided',
    late: chance.happens(lateShare(agency.code)),
    supplement: isChecked && !sameDay && chance.happens(0.07),
    returns: chance.happens(0.96),
    ineligible: isChecked && chance.happens(0.013),
    collected: chance.happens(0.985),
    hold: null,
  }
}
