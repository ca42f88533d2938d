import { agencyNamed, treeOf } from '#agencies'
import { may } from '#platform/access/actor.ts'
import { type Context, today } from '#platform/context.ts'
import { Objection } from '#platform/objection.ts'
import { addDays, type Day } from '#platform/time.ts'
import { versionInForceOn } from '#procedures'
import { ruleOn } from '#rulebook'
import { type Appointment, codeOf } from './appointments/appointment.ts'
import { appointmentNamed, hallAt, whyNotChange } from './appointments/change.ts'
import { slotsFor } from './appointments/free.ts'
import { passedOverMost } from './calling/call.ts'
import { letterFor, type PriorityGroup, rowOf } from './desk/desk.ts'
import { type Hall, hallOf } from './desk/hall.ts'
import { desksIn, ticketsOn } from './queries.ts'
import { whyNot } from './rules.ts'
import { ticketNamed } from './tickets/cancel.ts'
import { aheadOf, callsIn } from './tickets/order.ts'
import { earlyMinutes, whyNotTake } from './tickets/take.ts'
import type { Ticket } from './tickets/ticket.ts'
import { waitFor } from './tickets/wait.ts'

/** The agencies that give out numbers, in the order of their names. */
export async function hallsOf(context: Context) {
  const [desks, tree] = await Promise.all([desksIn(context).execute(), treeOf(context)])
  const by = new Map(desks.map((desk) => [desk.agency_id, desk]))
  return tree.all.flatMap(({ id, code, name }) => {
    const desk = by.get(id)
    return desk ? [{ code, name, by_phone: desk.by_phone, appointments: desk.slot_places > 0 }] : []
  })
}

/** A hall as everybody sees it: its services, how many wait for each, whether a number can be taken now. */
export async function hallView(context: Context, agency: string, procedure: string | null) {
  const hall = await hallOf(context, agency)
  const { desk } = hall
  const [tickets, groups, early, letter] = await Promise.all([
    ticketsOn(context, hall.agency.id, today(context)).execute(),
    ruleOn<PriorityGroup[]>(context, 'turns.priority_groups'),
    earlyMinutes(context),
    procedure ? letterOf(context, hall, procedure) : null,
  ])
  return {
    agency: namedOf(hall),
    services: desk.services.map(({ letter, name }) => ({ letter, name, ...rowBehind(hall, tickets, letter) })),
    letter,
    by_phone: desk.by_phone,
    appointments: desk.slot_places > 0,
    ahead_days: desk.ahead_days,
    priority_groups: groups.value,
    phone_why_not: whyNotTake(hall, 'phone', context.now(), early),
    kiosk_why_not: whyNotTake(hall, 'kiosk', context.now(), early),
  }
}

/** How many wait for a service, and about how long whoever takes a number now. */
function rowBehind(hall: Hall, tickets: readonly Ticket[], letter: string) {
  const row = inRow(hall, tickets, letter)
  const waiting = row.filter(({ state }) => state === 'waiting').length
  return { waiting, wait_minutes: waitFor(waiting, callTimes(row)) }
}

function inRow({ desk }: Hall, tickets: readonly Ticket[], letter: string): Ticket[] {
  const letters = rowOf(desk, letter)
  return tickets.filter((one) => letters.includes(one.letter))
}

function callTimes(tickets: readonly Ticket[]): Date[] {
  return tickets.flatMap(({ first_called_at }) => (first_called_at ? [first_called_at] : []))
}

/** Of a procedure that is not in force any more nothing is known but its code. */
async function letterOf(context: Context, { desk }: Hall, procedure: string): Promise<string | null> {
  const version = await versionInForceOn(context, procedure, today(context)).catch(unlessUnknown)
  return letterFor(desk, [procedure, ...(version ? [version.field] : [])])
}

function unlessUnknown(error: unknown): null {
  if (error instanceof Objection) return null
  throw error
}

function namedOf({ agency: { code, name } }: Pick<Hall, 'agency'>) {
  return { code, name }
}

/**
 * A ticket as whoever holds it sees it: where it stands, how many are called before, about how long that takes.
 *
 * @throws Objection `turns.ticket_unknown`
 */
export async function ticketView(context: Context, id: string) {
  const ticket = await ticketNamed(context, id)
  const hall = await hallAt(context, ticket.agency_id)
  const waits = ticket.state === 'waiting' && ticket.day === today(context)
  const standing = waits ? await standingOf(context, hall, ticket) : { ahead: null, wait_minutes: null }
  return {
    id,
    agency: namedOf(hall),
    code: ticket.code,
    day: ticket.day,
    today: ticket.day === today(context),
    service: hall.desk.services.find(({ letter }) => letter === ticket.letter)?.name ?? ticket.letter,
    state: ticket.state,
    priority: ticket.priority,
    slot_at: ticket.slot_at,
    taken_at: ticket.taken_at,
    window: ticket.state === 'called' ? ticket.at_window : null,
    missed: ticket.absences > 0,
    cancel_why_not: whyNot('cancel', ticket, today(context)),
    ...standing,
  }
}

async function standingOf(context: Context, hall: Hall, ticket: Ticket) {
  const [tickets, most] = await Promise.all([
    ticketsOn(context, ticket.agency_id, ticket.day).execute(),
    passedOverMost(context),
  ])
  const row = inRow(hall, tickets, ticket.letter)
  const waiting = row.filter(({ state }) => state === 'waiting')
  const ahead = aheadOf(ticket.id, waiting, callsIn(row), context.now(), most)
  return { ahead, wait_minutes: waitFor(ahead, callTimes(row)) }
}

/** The board of the hall: who is called where, the latest call on top, and how many wait. Numbers only. */
export async function boardOf(context: Context, agency: string) {
  const hall = await hallOf(context, agency)
  const tickets = await ticketsOn(context, hall.agency.id, today(context)).execute()
  const called = tickets
    .flatMap(({ state, code, at_window, called_at }) =>
      state === 'called' && at_window !== null && called_at ? [{ code, window: at_window, called_at }] : [],
    )
    .sort((a, b) => b.called_at.getTime() - a.called_at.getTime())
  return {
    agency: namedOf(hall),
    called,
    waiting: tickets.filter(({ state }) => state === 'waiting').length,
    at: context.now(),
  }
}

/**
 * The hours of a hall that may be chosen on a day.
 *
 * @throws Objection `turns.no_desk`, `turns.no_appointments`
 */
export async function slotsView(context: Context, agency: string, day: Day | null) {
  const hall = await hallOf(context, agency)
  if (hall.desk.slot_places === 0) throw new Objection('turns.no_appointments')
  return { agency: namedOf(hall), slot_minutes: hall.desk.slot_minutes, ...(await slotsFor(context, hall, day)) }
}

/**
 * An appointment as whoever has its code sees it. No name: the code is for the hour.
 *
 * @throws Objection `turns.appointment_unknown`
 */
export async function appointmentView(context: Context, code: string) {
  const appointment = await appointmentNamed(context, code)
  const hall = await hallAt(context, appointment.agency_id)
  const { desk } = hall
  return {
    ...shown(context, appointment),
    agency: namedOf(hall),
    address: hall.agency.address,
    service: desk.services.find(({ letter }) => letter === appointment.letter)?.name ?? appointment.letter,
    change_why_not: whyNotChange(appointment, context.now()),
  }
}

function shown(context: Context, { id, letter, procedure, slot_at, state, ticket_id }: Appointment) {
  return { code: codeOf(context, id), letter, procedure, slot_at, state, ticket_id }
}

/**
 * A day of a hall, ticket by ticket, for its staff.
 *
 * @throws Objection `turns.no_desk`; `agencies.not_found` where the actor sees nothing of it
 */
export async function dayView(context: Context, named: string, day: Day | null) {
  const agency = await agencyNamed(context, named)
  if (!may(context.actor, 'turns.see', agency.id)) throw new Objection('agencies.not_found', { code: named, day: '' })
  const hall = await hallOf(context, named)
  const on = day ?? today(context)
  const tickets = await ticketsOn(context, agency.id, on).execute()
  return {
    agency: namedOf(hall),
    day: on,
    before: addDays(on, -1),
    after: on < today(context) ? addDays(on, 1) : null,
    tickets: tickets
      .sort((a, b) => a.taken_at.getTime() - b.taken_at.getTime())
      .map((ticket) => ({ ...ticket, window: ticket.at_window })),
  }
}
