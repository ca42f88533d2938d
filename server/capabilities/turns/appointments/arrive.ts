import { stopUnlessMay } from '#agencies'
import { type Context, today } from '#platform/context.ts'
import { act, type Together } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import { type Day, dayOf, isoOf } from '#platform/time.ts'
import { CALL, type Hall, hallOf } from '../desk/hall.ts'
import { isSlotOver } from '../desk/hours.ts'
import { nextNumber } from '../queries.ts'
import { appointmentSubject, type Taken } from '../subjects.ts'
import { decideTake, earlyMinutes, whyNotTake } from '../tickets/take.ts'
import type { Appointment } from './appointment.ts'
import { appointmentNamed } from './change.ts'

/** Who sees that somebody has come: the kiosk, opened by its key, or a clerk. */
export type SeenBy = 'kiosk' | 'clerk'

type ToArrive = { readonly hall: Hall; readonly appointment: Appointment; readonly number: number }

/**
 * Somebody with an appointment is there: it becomes a ticket, called in its slot. Who comes after it keeps a number, by
 * the order of everybody else.
 *
 * @throws Objection `turns.appointment_unknown`, what `whyNotArrive` and `whyNotTake` say; for a clerk `http.forbidden`
 */
export function arrive(
  context: Context,
  key: IdempotencyKey,
  agency: string,
  { code, priority }: { readonly code: string; readonly priority: boolean },
  seen: SeenBy,
): Promise<Taken> {
  return act(
    context,
    key,
    () => toArrive(context, agency, code, seen),
    (read) => decideArrive(context, read, priority),
  )
}

async function toArrive(context: Context, named: string, code: string, seen: SeenBy): Promise<ToArrive> {
  const hall = await hallOf(context, named)
  const { agency, desk } = hall
  if (seen === 'clerk') stopUnlessMay(context, CALL, agency.id)
  const appointment = await appointmentNamed(context, code)
  if (appointment.agency_id !== agency.id) throw new Objection('turns.appointment_elsewhere')
  stopIf(whyNotArrive(appointment, today(context)))
  stopIf(whyNotTake(hall, 'appointment', context.now(), await earlyMinutes(context)))
  const letter = desk.services.some((one) => one.letter === appointment.letter)
    ? appointment.letter
    : (desk.services[0]?.letter ?? appointment.letter)
  const number = await nextNumber(context, agency.id, today(context), letter)
  return { hall, appointment: { ...appointment, letter }, number }
}

/** Why an appointment does not become a ticket: it is not for today, or is one already, or was given up. */
export function whyNotArrive({ state, slot_at }: Pick<Appointment, 'state' | 'slot_at'>, day: Day): Objection | null {
  if (state !== 'booked') return new Objection(`turns.appointment_${state}`)
  return dayOf(slot_at) === day ? null : new Objection('turns.appointment_other_day', { at: isoOf(slot_at) })
}

function decideArrive(
  context: Pick<Context, 'now' | 'root_id'>,
  { hall, appointment, number }: ToArrive,
  priority: boolean,
): Together<Taken> {
  const { letter, slot_at } = appointment
  const late = isSlotOver(slot_at, hall.desk, context.now())
  const wanted = { letter, priority, via: 'appointment', slot_at: late ? null : slot_at } as const
  const taken = decideTake(context, { hall, number }, wanted)
  const arrived = appointmentSubject.change(appointment, {
    set: { state: 'arrived', ticket_id: taken.answer.id },
    events: [{ kind: 'turns.arrived', data: { ticket: taken.answer.id } }],
    answer: { id: appointment.id },
  })
  return { decisions: [arrived, taken], answer: taken.answer }
}
