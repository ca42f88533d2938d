import { type Context, today } from '#platform/context.ts'
import { act } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { stopIf } from '#platform/objection.ts'
import type { Day } from '#platform/time.ts'
import { whyNot } from '../rules.ts'
import { type Taken, type TicketDecision, ticketSubject } from '../subjects.ts'
import type { Ticket } from '../tickets/ticket.ts'
import { ticketToServe } from './file.ts'

/** How often somebody may not be there: once they go to the end, then it is over. */
const CHANCES = 1

/**
 * Whoever was called is not there: the first time they go to the end of their row, the second time it is over.
 *
 * @throws Objection `turns.ticket_unknown`, what `whyNot` says of it
 */
export function notThere(context: Context, key: IdempotencyKey, id: string): Promise<Taken> {
  return act(
    context,
    key,
    () => ticketToServe(context, id),
    (ticket) => decideMiss(ticket, today(context), context.now()),
  )
}

function decideMiss(ticket: Ticket, day: Day, now: Date): TicketDecision {
  stopIf(whyNot('miss', ticket, day))
  const over = ticket.absences >= CHANCES
  const absences = ticket.absences + 1
  return ticketSubject.change(ticket, {
    set: over
      ? { state: 'absent', absences, ended_at: now }
      : { state: 'waiting', absences, turn_at: now, slot_at: null },
    events: [{ kind: 'turns.missed', data: { window: ticket.at_window ?? 0, over } }],
    answer: { id: ticket.id, code: ticket.code },
  })
}
