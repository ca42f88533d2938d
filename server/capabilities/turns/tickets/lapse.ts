import { type Context, today } from '#platform/context.ts'
import { act } from '#platform/journal/act.ts'
import { ownKey } from '#platform/journal/write.ts'
import { endOf } from '#platform/time.ts'
import { leftOpenBefore } from '../queries.ts'
import { type TicketDecision, ticketSubject } from '../subjects.ts'
import type { Ticket } from './ticket.ts'

/**
 * The chore of the night: who still waited left without being served; who was called last was. Safe to repeat.
 *
 * @returns how many tickets were closed.
 */
export async function closeDays(context: Context): Promise<number> {
  const open = await leftOpenBefore(context, today(context)).execute()
  for (const ticket of open)
    await act(
      context,
      ownKey('turns.close', ticket.agency_id, ticket.id),
      async () => ticket,
      (one) => decideClose(one),
    )
  return open.length
}

export function decideClose(ticket: Ticket): TicketDecision {
  const at = endOf(ticket.day)
  const answer = { id: ticket.id, code: ticket.code }
  return ticket.state === 'called'
    ? ticketSubject.change(ticket, {
        set: { state: 'served', ended_at: at },
        events: [{ kind: 'turns.served', data: { window: ticket.at_window ?? 0 }, at }],
        answer,
      })
    : ticketSubject.change(ticket, {
        set: { state: 'lapsed', ended_at: at },
        events: [{ kind: 'turns.lapsed', data: {}, at }],
        answer,
      })
}
