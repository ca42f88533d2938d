import { Objection } from '#platform/objection.ts'
import type { Day } from '#platform/time.ts'
import type { Arrangement } from './desk/desk.ts'
import type { State, Ticket } from './tickets/ticket.ts'

/** What may be done to a ticket, in which states, and where it leads. Not there once is back to the end, twice is over. */
export const actions = {
  call: { from: ['waiting'], to: 'called' },
  again: { from: ['called'], to: null },
  miss: { from: ['called'], to: 'waiting' },
  transfer: { from: ['called'], to: 'waiting' },
  finish: { from: ['called'], to: 'served' },
  cancel: { from: ['waiting'], to: 'cancelled' },
} as const satisfies Record<string, { from: readonly State[]; to: State | null }>

/** What becomes of a ticket by rule: not there for the second time, or left over when the day is. */
export const byRule = {
  give_up: { from: ['called'], to: 'absent' },
  lapse: { from: ['waiting'], to: 'lapsed' },
} as const satisfies Record<string, { from: readonly State[]; to: State }>

export type Action = keyof typeof actions

/** Why an action is not open, or null. A ticket holds on its day only. */
export function whyNot(action: Action, ticket: Pick<Ticket, 'state' | 'day'>, today: Day): Objection | null {
  if (ticket.day !== today) return new Objection('turns.other_day', { day: ticket.day })
  const from: readonly State[] = actions[action].from
  return from.includes(ticket.state) ? null : new Objection(`turns.${action}_when`)
}

/** Why a ticket cannot be handed on there: no such letter or window, or no window calls the letter. */
export function whyNotThere(
  { services, windows }: Pick<Arrangement, 'services' | 'windows'>,
  { letter, window }: { readonly letter: string; readonly window: number | null },
): Objection | null {
  if (!services.some((one) => one.letter === letter)) return new Objection('turns.letter_unknown')
  if (window === null) return null
  const there = windows.find(({ number }) => number === window)
  if (!there) return new Objection('turns.window_unknown', { window })
  return there.letters.includes(letter) ? null : new Objection('turns.window_other_letters', { window, letter })
}

/** Why a hall cannot stand like that, or null: letters and windows once each, and every letter called by a window. */
export function whyNotArrange({ services, windows }: Pick<Arrangement, 'services' | 'windows'>): Objection | null {
  const letters = services.map(({ letter }) => letter)
  const twice = letters.find((letter, n) => letters.indexOf(letter) !== n)
  if (twice) return new Objection('turns.letter_twice', { letter: twice })
  const numbers = windows.map(({ number }) => number)
  const same = numbers.find((number, n) => numbers.indexOf(number) !== n)
  if (same) return new Objection('turns.window_twice', { window: same })
  const strange = windows.flatMap((one) => one.letters).find((letter) => !letters.includes(letter))
  if (strange) return new Objection('turns.window_strange_letter', { letter: strange })
  const silent = letters.find((letter) => !windows.some((one) => one.letters.includes(letter)))
  return silent ? new Objection('turns.letter_not_called', { letter: silent }) : null
}
