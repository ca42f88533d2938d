import type { Fact, FactEvent, FactKind } from '#measures'
import { type Day, dayOf } from '#platform/time.ts'

/** What a ticket is counted by. */
const ticket = {
  kind: 'turns_ticket',
  days: ['taken_on', 'called_on', 'served_on', 'left_on', 'ended_on'],
  moments: [],
  amounts: { wait: 'minutes' },
  dimensions: ['via'],
  marks: ['in_time'],
  spans: {},
} as const

export type Tickets = typeof ticket
type TicketFact = Fact<Tickets>

/** How a ticket's events become a fact: taken, called for the first time, served or left without. */
export const ticketFacts: FactKind<Tickets> = {
  ...ticket,
  breakdowns: [['via']],
  row: { class: 'via', opened_on: 'taken_on', closed_on: 'ended_on', due_at: null, worked: null },
  fold: foldTicket,
}

function foldTicket(fact: TicketFact | null, event: FactEvent): TicketFact | null {
  if (!fact) return event.kind === 'turns.taken' ? begins(event) : null
  switch (event.kind) {
    case 'turns.called':
      return fact.called_on ? fact : called(fact, event)
    case 'turns.served':
      return { ...fact, served_on: dayOf(event.occurred_at), ended_on: dayOf(event.occurred_at) }
    case 'turns.missed':
      return event.data.over === true ? left(fact, event) : fact
    case 'turns.cancelled':
    case 'turns.lapsed':
      return left(fact, event)
    default:
      return fact
  }
}

function begins({ agency_id, subject_id, occurred_at, data }: FactEvent): TicketFact {
  return {
    agency_id,
    id: subject_id,
    code: String(data.code),
    via: String(data.via),
    taken_on: dayOf(occurred_at),
    called_on: null,
    served_on: null,
    left_on: null,
    ended_on: null,
    wait: null,
    marks: [],
  }
}

function called(fact: TicketFact, { occurred_at, data }: FactEvent): TicketFact {
  const wait = Number(data.waited)
  return { ...fact, called_on: dayOf(occurred_at), wait, marks: wait <= Number(data.limit) ? ['in_time'] : [] }
}

function left(fact: TicketFact, { occurred_at }: FactEvent): TicketFact {
  const day: Day = dayOf(occurred_at)
  return { ...fact, left_on: day, ended_on: day }
}
