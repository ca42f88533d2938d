import { type Context, today } from '#platform/context.ts'
import { act } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import type { Day } from '#platform/time.ts'
import type { Desk } from '../desk/desk.ts'
import { deskAt } from '../queries.ts'
import { whyNot, whyNotThere } from '../rules.ts'
import { type Taken, type TicketDecision, ticketSubject } from '../subjects.ts'
import type { Ticket } from '../tickets/ticket.ts'
import { ticketToServe } from './file.ts'

/** Where somebody is handed on to: a service, at one window of it or any; `note` is for the colleague. */
export type Transfer = { readonly letter: string; readonly window: number | null; readonly note: string | null }

/**
 * Hands somebody on to another service or window. The number stays, and so does its place: it was taken when it was.
 *
 * @throws Objection `turns.ticket_unknown`, what `whyNot` and `whyNotThere` say
 */
export function transfer(context: Context, key: IdempotencyKey, id: string, to: Transfer): Promise<Taken> {
  return act(
    context,
    key,
    async () => {
      const ticket = await ticketToServe(context, id)
      const desk = await deskAt(context, ticket.agency_id).executeTakeFirst()
      if (!desk) throw new Objection('turns.ticket_unknown')
      return { ticket, desk }
    },
    ({ ticket, desk }) => decideTransfer(ticket, desk, to, today(context)),
  )
}

function decideTransfer(ticket: Ticket, desk: Desk, { letter, window, note }: Transfer, day: Day): TicketDecision {
  stopIf(whyNot('transfer', ticket, day))
  stopIf(whyNotThere(desk, { letter, window }))
  return ticketSubject.change(ticket, {
    set: { state: 'waiting', letter, for_window: window, note, turn_at: ticket.taken_at },
    events: [{ kind: 'turns.transferred', data: { letter, window } }],
    answer: { id: ticket.id, code: ticket.code },
  })
}
