import { stopUnlessMay } from '#agencies'
import { type Context, today } from '#platform/context.ts'
import { Objection } from '#platform/objection.ts'
import { CALL, type Hall, hallOf } from '../desk/hall.ts'
import { ticketsOn } from '../queries.ts'
import { type Action, whyNot } from '../rules.ts'
import { callsIn, laneOf, nextOf, waitingFor } from '../tickets/order.ts'
import { earlyMinutes, whyNotTake } from '../tickets/take.ts'
import type { Ticket } from '../tickets/ticket.ts'
import { waited } from '../tickets/wait.ts'
import { passedOverMost, windowIn } from './call.ts'

const offered: readonly Action[] = ['again', 'miss', 'transfer', 'finish']

/**
 * The windows of a hall, for whoever calls there.
 *
 * @throws Objection `turns.no_desk`; `http.forbidden`
 */
export async function windowsOf(context: Context, agency: string) {
  const { agency: there, desk } = await hallOf(context, agency)
  stopUnlessMay(context, CALL, there.id)
  return [...desk.windows]
}

/**
 * A window as its clerk sees it: who is there, who comes next in the order they are called, what may be done.
 *
 * @throws Objection `turns.window_unknown`, `turns.no_desk`; `http.forbidden`
 */
export async function windowView(context: Context, agency: string, number: number) {
  const hall = await hallOf(context, agency)
  stopUnlessMay(context, CALL, hall.agency.id)
  const window = windowIn(hall, number)
  const now = context.now()
  const [tickets, most, early] = await Promise.all([
    ticketsOn(context, hall.agency.id, today(context)).execute(),
    passedOverMost(context),
    earlyMinutes(context),
  ])
  const own = tickets.filter(({ letter }) => window.letters.includes(letter))
  const current = tickets.find((one) => one.state === 'called' && one.at_window === number) ?? null
  const waiting = waitingFor(
    window,
    own.filter(({ state }) => state === 'waiting'),
  )
  const order = inOrder(waiting, callsIn(own), now, most)
  return {
    agency: { code: hall.agency.code, name: hall.agency.name },
    window: number,
    letters: window.letters,
    services: hall.desk.services.map(({ letter, name }) => ({ letter, name })),
    windows: hall.desk.windows,
    current: current && {
      ...lineOf(hall, current, now),
      called_at: current.called_at ?? now,
      absences: current.absences,
      actions: offered.map((action) => ({ action, why_not: whyNot(action, current, today(context)) })),
    },
    next_why_not: current || order.length > 0 ? null : new Objection('turns.nobody_waits'),
    paper_why_not: whyNotTake(hall, 'desk', now, early),
    waiting: order.map((ticket) => lineOf(hall, ticket, now)),
    served: tickets.filter(({ state, at_window }) => state === 'served' && at_window === number).length,
  }
}

/** The waiting in the order in which they would be called, if nobody else came. */
function inOrder(waiting: readonly Ticket[], called: ReturnType<typeof callsIn>, now: Date, most: number): Ticket[] {
  const left = [...waiting]
  const calls = [...called]
  const order: Ticket[] = []
  for (let next = nextOf(left, calls, now, most); next; next = nextOf(left, calls, now, most)) {
    left.splice(left.indexOf(next), 1)
    order.push(next)
    calls.push({ lane: laneOf(next, now), at: new Date(now.getTime() + order.length) })
  }
  return order
}

function lineOf({ desk }: Hall, ticket: Ticket, now: Date) {
  return {
    id: ticket.id,
    code: ticket.code,
    letter: ticket.letter,
    service: desk.services.find(({ letter }) => letter === ticket.letter)?.name ?? ticket.letter,
    lane: laneOf(ticket, now),
    via: ticket.via,
    slot_at: ticket.slot_at,
    note: ticket.note,
    waited_minutes: waited(ticket.taken_at, now),
  }
}
