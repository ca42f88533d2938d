import { treeOf } from '#agencies'
import type { Context } from '#platform/context.ts'
import { act } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import { isoOf } from '#platform/time.ts'
import { type Hall, hallOf } from '../desk/hall.ts'
import { whyNotSlot } from '../desk/hours.ts'
import { appointmentOf } from '../queries.ts'
import { type AppointmentDecision, appointmentSubject, type Booked } from '../subjects.ts'
import { type Appointment, digestOfCode } from './appointment.ts'
import { freePlace, type Given, givenAround, takenIn } from './free.ts'

/** @throws Objection `turns.appointment_unknown` */
export async function appointmentNamed(context: Context, code: string): Promise<Appointment> {
  const found = await appointmentOf(context, digestOfCode(context, code)).executeTakeFirst()
  if (!found) throw new Objection('turns.appointment_unknown')
  return found
}

/** Why an appointment cannot be moved or given up: it became a ticket, was given up, or its hour has begun. */
export function whyNotChange({ state, slot_at }: Pick<Appointment, 'state' | 'slot_at'>, now: Date): Objection | null {
  if (state !== 'booked') return new Objection(`turns.appointment_${state}`)
  return slot_at > now ? null : new Objection('turns.appointment_begun')
}

/**
 * Gives an appointment up; its place is free again.
 *
 * @throws Objection `turns.appointment_unknown`, what `whyNotChange` says
 */
export function giveUp(context: Context, key: IdempotencyKey, code: string): Promise<Booked> {
  return act(
    context,
    key,
    () => appointmentNamed(context, code),
    (appointment) => {
      stopIf(whyNotChange(appointment, context.now()))
      return appointmentSubject.change(appointment, {
        set: { state: 'cancelled' },
        events: [{ kind: 'turns.appointment_cancelled', data: {} }],
        answer: { id: appointment.id },
      })
    },
  )
}

type ToMove = { readonly appointment: Appointment; readonly hall: Hall; readonly given: Given }

/**
 * Moves an appointment to another hour; the old one stays where the new one is refused.
 *
 * @throws Objection `turns.appointment_unknown`, what `whyNotChange` and `whyNotSlot` say
 */
export function move(context: Context, key: IdempotencyKey, code: string, slot_at: Date): Promise<Booked> {
  return act(
    context,
    key,
    async () => {
      const appointment = await appointmentNamed(context, code)
      const hall = await hallAt(context, appointment.agency_id)
      return { appointment, hall, given: await givenAround(context, appointment.agency_id, slot_at) }
    },
    (read) => decideMove(read, slot_at, context.now()),
  )
}

/** The hall an appointment is at. @throws Objection `turns.no_desk` */
export async function hallAt(context: Context, agency_id: string): Promise<Hall> {
  const agency = (await treeOf(context)).get(agency_id)
  if (!agency) throw new Objection('turns.no_desk', { agency: '' })
  return hallOf(context, agency.code)
}

function decideMove({ appointment, hall, given }: ToMove, slot_at: Date, now: Date): AppointmentDecision {
  stopIf(whyNotChange(appointment, now))
  stopIf(whyNotSlot(hall.calendar, hall.desk, takenIn(given), slot_at, now))
  return appointmentSubject.change(appointment, {
    set: { slot_at, place: freePlace(given, slot_at) },
    events: [{ kind: 'turns.moved', data: { slot: isoOf(slot_at) } }],
    answer: { id: appointment.id },
  })
}
