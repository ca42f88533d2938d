import type { Window } from '../desk/desk.ts'
import type { Ticket } from './ticket.ts'

/** Whoever is called first by law, whoever has an appointment that has begun, everybody else. */
export const lanes = ['priority', 'slot', 'usual'] as const
export type Lane = (typeof lanes)[number]

export type InLine = Pick<
  Ticket,
  'id' | 'letter' | 'number' | 'priority' | 'absences' | 'slot_at' | 'turn_at' | 'for_window'
>

/** A call that was made, and the lane it was from. */
export type Call = { readonly lane: Lane; readonly at: Date }

/** Whoever was called and was not there comes after the others once: nobody holds a lane up by being away. */
export function laneOf(
  { priority, absences, slot_at }: Pick<Ticket, 'priority' | 'absences' | 'slot_at'>,
  now: Date,
): Lane {
  if (absences > 0) return 'usual'
  if (priority) return 'priority'
  return slot_at && slot_at <= now ? 'slot' : 'usual'
}

/** The calls that tickets of a day tell of. */
export function callsIn(tickets: readonly Pick<Ticket, 'priority' | 'absences' | 'slot_at' | 'called_at'>[]): Call[] {
  return tickets.flatMap((one) => (one.called_at ? [{ lane: laneOf(one, one.called_at), at: one.called_at }] : []))
}

/** Those a window may call: of its letters, and handed on to no other. */
export function waitingFor<T extends InLine>({ number, letters }: Window, waiting: readonly T[]): T[] {
  return waiting.filter(
    ({ letter, for_window }) => letters.includes(letter) && (for_window === null || for_window === number),
  )
}

/**
 * Whose turn it is. Priority first, then appointments in their slot, then by order; but whoever heads a lane and was
 * passed over `most` times in a row is next, so that nobody waits for ever.
 *
 * @param most rule `turns.passed_over_most`.
 */
export function nextOf<T extends InLine>(
  waiting: readonly T[],
  called: readonly Call[],
  now: Date,
  most: number,
): T | null {
  const heads = lanes.flatMap((lane) => {
    const head = waiting.filter((one) => laneOf(one, now) === lane).sort(byTurn)[0]
    return head ? [{ head, since: sinceOf(head, lane), passed: passedOver(lane, sinceOf(head, lane), called) }] : []
  })
  const due = heads.filter(({ passed }) => passed >= most).sort((a, b) => a.since.getTime() - b.since.getTime())
  return (due[0] ?? heads[0])?.head ?? null
}

/** How many of other lanes were called since the head could be, and since its own lane last was. */
function passedOver(lane: Lane, since: Date, called: readonly Call[]): number {
  const own = called.filter((one) => one.lane === lane).map(({ at }) => at.getTime())
  const from = Math.max(since.getTime(), ...own)
  return called.filter((one) => one.lane !== lane && one.at.getTime() > from).length
}

/** From when it could be called in its lane. */
function sinceOf({ turn_at, slot_at }: InLine, lane: Lane): Date {
  return lane === 'slot' && slot_at && slot_at > turn_at ? slot_at : turn_at
}

function byTurn(a: InLine, b: InLine): number {
  return a.turn_at.getTime() - b.turn_at.getTime() || a.number - b.number
}

/** How many are called before it, as things stand: the order is played through. */
export function aheadOf(
  id: string,
  waiting: readonly InLine[],
  called: readonly Call[],
  now: Date,
  most: number,
): number {
  const left = [...waiting]
  const calls = [...called]
  for (let ahead = 0; left.length > 0; ahead++) {
    const next = nextOf(left, calls, now, most)
    if (!next || next.id === id) return ahead
    left.splice(left.indexOf(next), 1)
    calls.push({ lane: laneOf(next, now), at: new Date(now.getTime() + ahead + 1) })
  }
  return 0
}
