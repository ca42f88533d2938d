import { type Context, today } from '#platform/context.ts'
import { act } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import type { Day } from '#platform/time.ts'
import { ticketOfId } from '../queries.ts'
import { whyNot } from '../rules.ts'
import { type Taken, type TicketDecision, ticketSubject } from '../subjects.ts'
import type { Ticket } from './ticket.ts'

/** @throws Objection `turns.ticket_unknown` */
export async function ticketNamed(context: Context, id: string): Promise<Ticket> {
  const found = await ticketOfId(context, id).executeTakeFirst()
  if (!found) throw new Objection('turns.ticket_unknown')
  return found
}

/**
 * Gives a number back. Who has its address holds it: the id stands nowhere else.
 *
 * @throws Objection `turns.ticket_unknown`, what `whyNot` says of cancelling
 */
export function cancel(context: Context, key: IdempotencyKey, id: string): Promise<Taken> {
  return act(
    context,
    key,
    () => ticketNamed(context, id),
    (ticket) => decideCancel(ticket, today(context), context.now()),
  )
}

function decideCancel(ticket: Ticket, day: Day, ended_at: Date): TicketDecision {
  stopIf(whyNot('cancel', ticket, day))
  return ticketSubject.change(ticket, {
    set: { state: 'cancelled', ended_at },
    events: [{ kind: 'turns.cancelled', data: {} }],
    answer: { id: ticket.id, code: ticket.code },
  })
}
