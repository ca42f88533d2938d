import { type Context, today } from '#platform/context.ts'
import { act } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { stopIf } from '#platform/objection.ts'
import type { Day } from '#platform/time.ts'
import { whyNot } from '../rules.ts'
import { type Taken, type TicketDecision, ticketSubject } from '../subjects.ts'
import type { Ticket } from '../tickets/ticket.ts'
import { ticketToServe } from './file.ts'

/**
 * Calls once more whoever was called: on top of the board again.
 *
 * @throws Objection `turns.ticket_unknown`, what `whyNot` says of calling again
 */
export function callAgain(context: Context, key: IdempotencyKey, id: string): Promise<Taken> {
  return act(
    context,
    key,
    () => ticketToServe(context, id),
    (ticket) => decideAgain(ticket, today(context), context.now()),
  )
}

function decideAgain(ticket: Ticket, day: Day, called_at: Date): TicketDecision {
  stopIf(whyNot('again', ticket, day))
  return ticketSubject.change(ticket, {
    set: { called_at },
    events: [{ kind: 'turns.called_again', data: { window: ticket.at_window ?? 0 } }],
    answer: { id: ticket.id, code: ticket.code },
  })
}
