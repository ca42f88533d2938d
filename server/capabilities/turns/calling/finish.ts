import { type Context, today } from '#platform/context.ts'
import { act } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { stopIf } from '#platform/objection.ts'
import { whyNot } from '../rules.ts'
import { type Taken, type TicketDecision, ticketSubject } from '../subjects.ts'
import type { Ticket } from '../tickets/ticket.ts'
import { ticketToServe } from './file.ts'

/**
 * Whoever was called is served; the window is free.
 *
 * @throws Objection `turns.ticket_unknown`, what `whyNot` says of finishing
 */
export function finish(context: Context, key: IdempotencyKey, id: string): Promise<Taken> {
  return act(
    context,
    key,
    () => ticketToServe(context, id),
    (ticket) => {
      stopIf(whyNot('finish', ticket, today(context)))
      return decideFinish(ticket, context.now())
    },
  )
}

export function decideFinish(ticket: Ticket, ended_at: Date): TicketDecision {
  return ticketSubject.change(ticket, {
    set: { state: 'served', ended_at },
    events: [{ kind: 'turns.served', data: { window: ticket.at_window ?? 0 } }],
    answer: { id: ticket.id, code: ticket.code },
  })
}
