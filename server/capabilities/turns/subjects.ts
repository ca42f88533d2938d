import { z } from 'zod'
import { type DecisionOf, subjectKind } from '#platform/journal/subject.ts'
import type { Day } from '#platform/time.ts'
import { ways } from './tickets/ticket.ts'

const Letter = z.string().describe('Letter of the service')
const WindowNumber = z.int().describe('Number of the window')
const Slot = z.string().describe('When the slot begins')

/** The hall of an agency, from the day it gives out numbers. */
export const deskSubject = subjectKind({
  kind: 'turns_desk',
  table: 'turns.desk',
  keyedBy: 'agency',
  events: {
    'turns.arranged': z.object({
      letters: z.array(z.string()),
      windows: z.array(z.int()),
      from_afar: z.boolean().describe('Whether numbers are taken before one is there'),
      slot_minutes: z.int(),
      slot_places: z.int(),
      ahead_days: z.int(),
    }),
    'turns.kiosk_renewed': z.object({}),
  },
})

/** A ticket from when it is taken until it is served or given up. Nothing is said of who holds it. */
export const ticketSubject = subjectKind({
  kind: 'turns_ticket',
  table: 'turns.ticket',
  keyedBy: 'agency',
  events: {
    'turns.taken': z.object({
      code: z.string(),
      day: z.custom<Day>(),
      letter: Letter,
      number: z.int(),
      via: z.enum(ways),
      priority: z.boolean(),
      slot: Slot.nullable(),
    }),
    'turns.called': z.object({
      window: WindowNumber,
      waited: z.int().describe('Minutes since it was taken'),
      limit: z.int().describe('Within how many minutes it should have been called, by the rule of the day'),
    }),
    'turns.called_again': z.object({ window: WindowNumber }),
    'turns.missed': z.object({ window: WindowNumber, over: z.boolean().describe('Whether it was the second time') }),
    'turns.transferred': z.object({ letter: Letter, window: WindowNumber.nullable() }),
    'turns.served': z.object({ window: WindowNumber }),
    'turns.cancelled': z.object({}),
    'turns.lapsed': z.object({}),
  },
})

/** An hour somebody chose. Name and telephone stand in the row, sealed, and never here. */
export const appointmentSubject = subjectKind({
  kind: 'turns_appointment',
  table: 'turns.appointment',
  keyedBy: 'agency',
  events: {
    'turns.booked': z.object({ letter: Letter, slot: Slot, procedure: z.string().nullable() }),
    'turns.moved': z.object({ slot: Slot }),
    'turns.appointment_cancelled': z.object({}),
    'turns.arrived': z.object({ ticket: z.string().describe('Id of the ticket it became') }),
    'turns.not_come': z.object({}),
  },
})

/** What a verb about a ticket answers. */
export type Taken = { readonly id: string; readonly code: string }
export type TicketDecision = DecisionOf<typeof ticketSubject, Taken>

/** What a verb about an appointment answers: its code is made again from the id where it is shown. */
export type Booked = { readonly id: string }
export type AppointmentDecision = DecisionOf<typeof appointmentSubject, Booked>
