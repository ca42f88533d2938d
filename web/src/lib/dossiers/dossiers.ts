import type { components } from '#contract/api.d.ts'

export type Line = components['schemas']['DossierLine']
export type Sheet = components['schemas']['DossierSheet']
/** What puts an entry right or ends a dossier without an answer: it has a page of its own, where one goes for it. */
export type ChangeName = Extract<
  Sheet['actions'][number]['action'],
  'correct' | 'void' | 'withdraw' | 'stop' | 'recall'
>
export type ActionName = Exclude<Sheet['actions'][number]['action'], ChangeName>
export type ReturnMethod = 'desk' | 'post' | 'electronic'

type Chip = {
  readonly state: 'on_time' | 'due_soon' | 'late' | 'on_hold' | 'done_on_time' | 'done_late' | 'none'
  readonly days?: number
  readonly hours?: number
  readonly minutes?: number
}

/** The chip of a line's clock, as the API counted it. */
export function chipOf({ left, late, soon, state, received_at, due_at }: Line): Chip {
  if (left) return { state: late ? 'late' : soon ? 'due_soon' : 'on_time', ...left }
  return { state: received_at && !due_at && ['supplement', 'paused'].includes(state) ? 'on_hold' : 'none' }
}

/** The chip of one dossier's page: also how an ended one ended. */
export function chipOfSheet({ clock, state, received_at, due_at, first_due_at, solved_at, ended_at }: Sheet): Chip {
  if (clock) {
    const { late, soon, ...left } = clock
    return { state: late ? 'late' : soon ? 'due_soon' : 'on_time', ...left }
  }
  const due = due_at ?? first_due_at
  if (ended_at && due)
    return { state: Date.parse(solved_at ?? ended_at) <= Date.parse(due) ? 'done_on_time' : 'done_late' }
  return { state: received_at && state !== 'refused' ? 'on_hold' : 'none' } satisfies Chip
}

/** Where a state stands, for the tone of its chip. */
export function toneOf(state: Line['state']): 'ok' | 'soon' | 'late' | 'info' | 'plain' {
  if (state === 'at_desk' || state === 'returned' || state === 'issued') return 'ok'
  if (state === 'supplement' || state === 'paused' || state === 'uncollected') return 'soon'
  if (state === 'refused' || state === 'ineligible' || state === 'stopped' || state === 'voided') return 'late'
  return state === 'sent' ? 'info' : 'plain'
}
