import { Objection } from '#platform/objection.ts'
import { isPast } from '#platform/time.ts'
import type { Dossier, State, Step } from './dossier.ts'

const HANDLED = [
  'received',
  'assigned',
  'verifying',
  'consulting',
  'field_check',
  'paused',
  'drafted',
  'signed',
  'issued',
] as const

const OPEN = [...HANDLED, 'supplement', 'at_desk'] as const

/** What may be done next. `from` are the states it may be done in; where it leads is in `to`, or follows from the process. */
export const actions = {
  receive: { from: ['sent'], to: 'received' },
  refuse: { from: ['sent', 'supplement'], to: 'refused' },
  guide: { from: ['sent'], to: 'supplement' },
  request_supplement: { from: ['assigned', 'verifying', 'consulting', 'field_check'], to: 'supplement' },
  supplement: { from: ['supplement'], to: null },
  assign: { from: HANDLED, to: null },
  complete: { from: HANDLED, to: null },
  find_ineligible: { from: ['assigned', 'verifying', 'consulting', 'field_check', 'drafted'], to: 'ineligible' },
  return: { from: ['at_desk'], to: 'returned' },
  /* At the officer's desk. */
  claim: { from: HANDLED, to: null },
  give_back: { from: HANDLED, to: null },
  hand_over: { from: HANDLED, to: null },
  ask: { from: HANDLED, to: null },
  remark: { from: OPEN, to: null },
} as const satisfies Record<string, { from: readonly State[]; to: State | null }>

export type Action = keyof typeof actions

/** What a rule needs to know beyond the dossier itself. */
export type RuleFacts = {
  /** How often an applicant may be asked to complete a dossier, at reception and while it is handled. */
  readonly guide_limit: number
  readonly supplement_limit: number
}

/**
 * Why an action is not open, or null: the same answer guards the action, greys out its button and explains it.
 * Asking once for everything missing: NĐ 61/2018/NĐ-CP; the limits are parameters of the rulebook.
 */
export function whyNot(
  action: Action,
  dossier: Pick<Dossier, 'state' | 'received_at' | 'guided' | 'supplements'>,
  facts: RuleFacts,
): Objection | null {
  const from: readonly State[] = actions[action].from
  if (!from.includes(dossier.state)) return new Objection(`dossiers.${action}_when`, { state: dossier.state })
  if (action === 'guide' && dossier.guided >= facts.guide_limit)
    return new Objection('dossiers.guided_already', { limit: facts.guide_limit })
  if (action === 'request_supplement' && dossier.supplements >= facts.supplement_limit)
    return new Objection('dossiers.supplemented_already', { limit: facts.supplement_limit })
  if (action === 'refuse' && dossier.received_at) return new Objection('dossiers.refuse_when_received')
  return null
}

/** Why a file cannot be put to a paper: by the office until it is over, by who proves it is theirs while it is theirs to complete. */
export function whyNotAttach(
  { state, ended_at }: Pick<Dossier, 'state' | 'ended_at'>,
  by_office: boolean,
): Objection | null {
  const isOpen = !ended_at && (by_office || state === 'sent' || state === 'supplement')
  return isOpen ? null : new Objection('dossiers.papers_closed', { state })
}

/** Why a procedure cannot be sent online: it is information only. */
export function whyNotSubmit({ online_level, name }: { online_level: string; name: string }): Objection | null {
  return online_level === 'info' ? new Objection('dossiers.not_online', { procedure: name }) : null
}

/** Why a draft cannot be saved or sent: it was sent already. */
export function whyNotSend({ sent_as }: { sent_as: string | null }): Objection | null {
  return sent_as ? new Objection('dossiers.draft_sent', { code: sent_as }) : null
}

/** Where a dossier stands while a step of that kind is open; null where the step leaves it where the process had come to. */
const STATE_AT = {
  receive: 'received',
  verify: 'verifying',
  consult: 'consulting',
  field_check: 'field_check',
  draft: 'verifying',
  sign: 'drafted',
  issue: 'signed',
  pay: null,
  post_publicly: null,
  return: 'at_desk',
} as const satisfies Record<Step['kind'], State | null>

type Placed = Pick<Step, 'kind' | 'position' | 'state' | 'outside_term'>

/** The state its steps put a dossier in: that of the earliest open one; `paused` while one of them makes the clock stand. */
export function stateAt(steps: readonly Placed[]): State {
  const open = steps.filter(({ state }) => state === 'open').sort((one, other) => one.position - other.position)
  const [first] = open
  if (!first) return 'issued'
  if (open.some(({ outside_term }) => outside_term)) return 'paused'
  return STATE_AT[first.kind] ?? (isSigned(steps) ? 'signed' : 'verifying')
}

function isSigned(steps: readonly Placed[]): boolean {
  return steps.some(({ kind, state }) => kind === 'sign' && state === 'done')
}

/** Late: open, and past its due time; what is paused has none. */
export function isLate({ ended_at, due_at }: Pick<Dossier, 'ended_at' | 'due_at'>, now: Date): boolean {
  return ended_at === null && due_at !== null && isPast(due_at, now)
}
