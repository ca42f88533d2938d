import type { InForce, StepKind } from '#procedures'
import type { Chance } from '../chance.ts'
import type { Place } from '../world.ts'
import { lateShare } from './popularity.ts'

/** Where a dossier stops and stays: before the desk took it up, right after, or while a step of that kind is open. */
export type Hold = 'sent' | 'received' | 'assigned' | 'supplement' | 'guided' | StepKind

/** What will become of a dossier. */
export type Fate = {
  readonly reception: 'taken' | 'guided' | 'refused'
  readonly late: boolean
  /** Late, and nobody has taken it up to this day. */
  readonly stuck: boolean
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
  stuck: false,
  supplement: false,
  returns: true,
  ineligible: false,
  collected: true,
  hold: null,
}

/** Of the late ones of the last weeks, how many are stuck; older ones were all found and ended. */
const STUCK_SHARE = 0.6
const LAST_WEEKS = 0.88

/** @param passed how much of the story has passed, 0 to 1 */
export function fateOf(
  { agency }: Place,
  { content }: InForce,
  channel: 'desk' | 'online',
  passed: number,
  chance: Chance,
): Fate {
  const late = chance.happens(lateShare(agency.code))
  const isChecked = content.steps.some(({ kind }) => kind === 'verify')
  const sameDay = [...content.terms.committed, ...content.terms.legal].every((term) => term.amount === 0)
  const turn = chance.next()
  return {
    reception: channel === 'desk' || turn > 0.045 ? 'taken' : turn < 0.012 ? 'refused' : 'guided',
    late,
    stuck: late && passed > LAST_WEEKS && chance.happens(STUCK_SHARE),
    supplement: isChecked && !sameDay && chance.happens(0.07),
    returns: chance.happens(0.96),
    ineligible: isChecked && chance.happens(0.013),
    collected: chance.happens(0.985),
    hold: null,
  }
}
