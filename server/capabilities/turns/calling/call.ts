import { stopUnlessMay } from '#agencies'
import { type Context, today } from '#platform/context.ts'
import { act, type Together } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection } from '#platform/objection.ts'
import { ruleOn } from '#rulebook'
import type { Window } from '../desk/desk.ts'
import { CALL, type Hall, hallOf } from '../desk/hall.ts'
import { ticketsOn } from '../queries.ts'
import { type Taken, type TicketDecision, ticketSubject } from '../subjects.ts'
import { callsIn, nextOf, waitingFor } from '../tickets/order.ts'
import type { Ticket } from '../tickets/ticket.ts'
import { waited } from '../tickets/wait.ts'
import { decideFinish } from './finish.ts'

/** `current` is the ticket the clerk saw at the window, null where it was free. */
export type Calling = { readonly window: number; readonly current: string | null }
export type Called = { readonly called: Taken | null }

type ToCall = {
  readonly hall: Hall
  readonly tickets: readonly Ticket[]
  readonly most: number
  readonly limit: number
}

/**
 * Calls whose turn it is to a window; who was there before is done. Two who press at once never call the same ticket:
 * one of them reads and decides again.
 *
 * @throws Objection `turns.window_unknown`, `turns.window_moved` where the window has another ticket than was seen,
 *   `turns.nobody_waits`; `turns.no_desk`, `http.forbidden`
 */
export function callNext(context: Context, key: IdempotencyKey, agency: string, calling: Calling): Promise<Called> {
  return act(
    context,
    key,
    () => toCall(context, agency),
    (read) => decideCall(context, read, calling),
  )
}

async function toCall(context: Context, agency: string): Promise<ToCall> {
  const hall = await hallOf(context, agency)
  stopUnlessMay(context, CALL, hall.agency.id)
  const [tickets, most, limit] = await Promise.all([
    ticketsOn(context, hall.agency.id, today(context)).execute(),
    passedOverMost(context),
    ruleOn<number>(context, 'dossiers.waiting_minutes'),
  ])
  return { hall, tickets, most, limit: limit.value }
}

export async function passedOverMost(context: Context): Promise<number> {
  return (await ruleOn<number>(context, 'turns.passed_over_most')).value
}

/** @throws Objection `turns.window_unknown` */
export function windowIn({ desk }: Pick<Hall, 'desk'>, number: number): Window {
  const found = desk.windows.find((one) => one.number === number)
  if (!found) throw new Objection('turns.window_unknown', { window: number })
  return found
}

/** Whose turn it is at a window, of the day's tickets. */
export function turnAt(window: Window, tickets: readonly Ticket[], now: Date, most: number): Ticket | null {
  const own = tickets.filter(({ letter }) => window.letters.includes(letter))
  const waiting = own.filter(({ state }) => state === 'waiting')
  return nextOf(waitingFor(window, waiting), callsIn(own), now, most)
}

function decideCall(
  { now: clock }: Pick<Context, 'now'>,
  { hall, tickets, most, limit }: ToCall,
  { window: number, current }: Calling,
): Together<Called> {
  const now = clock()
  const window = windowIn(hall, number)
  const there = tickets.find((one) => one.state === 'called' && one.at_window === number)
  if ((there?.id ?? null) !== current) throw new Objection('turns.window_moved', { ticket: there?.code ?? '' })
  const next = turnAt(window, tickets, now, most)
  if (!next && !there) throw new Objection('turns.nobody_waits')

  const decisions = [
    ...(there ? [decideFinish(there, now)] : []),
    ...(next ? [decideCalled(next, number, now, limit)] : []),
  ]
  return { decisions, answer: { called: next ? { id: next.id, code: next.code } : null } }
}

function decideCalled(ticket: Ticket, window: number, now: Date, limit: number): TicketDecision {
  return ticketSubject.change(ticket, {
    set: { state: 'called', at_window: window, called_at: now, first_called_at: ticket.first_called_at ?? now },
    events: [{ kind: 'turns.called', data: { window, waited: waited(ticket.taken_at, now), limit } }],
    answer: { id: ticket.id, code: ticket.code },
  })
}
