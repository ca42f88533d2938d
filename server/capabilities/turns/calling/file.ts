import { may } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { Objection } from '#platform/objection.ts'
import { CALL } from '../desk/hall.ts'
import { ticketNamed } from '../tickets/cancel.ts'
import type { Ticket } from '../tickets/ticket.ts'

/** @throws Objection `turns.ticket_unknown` where it is missing or the actor calls nobody at its agency */
export async function ticketToServe(context: Context, id: string): Promise<Ticket> {
  const ticket = await ticketNamed(context, id)
  if (!may(context.actor, CALL, ticket.agency_id)) throw new Objection('turns.ticket_unknown')
  return ticket
}
