import type { Context } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import { bytes } from '#platform/journal/tables.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { stopIf } from '#platform/objection.ts'
import { seal } from '#platform/secrets/seal.ts'
import { isoOf } from '#platform/time.ts'
import { type Hall, hallOf } from '../desk/hall.ts'
import { whyNotSlot } from '../desk/hours.ts'
import { type AppointmentDecision, appointmentSubject, type Booked } from '../subjects.ts'
import { whyNotLetter } from '../tickets/take.ts'
import { codeOf, digestOfCode, type Person } from './appointment.ts'
import { freePlace, type Given, givenAround, takenIn } from './free.ts'

export type Booking = {
  readonly letter: string
  readonly procedure: string | null
  readonly slot_at: Date
  readonly person: Person
}

type ToBook = { readonly hall: Hall; readonly given: Given }

/**
 * Chooses an hour. Of two who take the last place of a slot one gets it, the other reads again and is told it is full.
 *
 * @throws Objection `turns.no_desk`, `turns.letter_unknown`, what `whyNotSlot` says
 */
export function book(context: Context, key: IdempotencyKey, agency: string, booking: Booking): Promise<Booked> {
  return act(
    context,
    key,
    async () => {
      const hall = await hallOf(context, agency)
      return { hall, given: await givenAround(context, hall.agency.id, booking.slot_at) }
    },
    (read) => decideBook(context, read, booking),
  )
}

function decideBook(
  context: Pick<Context, 'root_id' | 'now' | 'secret'>,
  { hall, given }: ToBook,
  { letter, procedure, slot_at, person }: Booking,
): AppointmentDecision {
  const now = context.now()
  stopIf(whyNotLetter(hall, letter))
  stopIf(whyNotSlot(hall.calendar, hall.desk, takenIn(given), slot_at, now))

  const place = { agency_id: hall.agency.id, id: uuidv7(now.getTime()) }
  const { sealed, key } = seal(context.secret, JSON.stringify(person))
  const row = {
    root_id: context.root_id,
    letter,
    procedure,
    slot_at,
    place: freePlace(given, slot_at),
    state: 'booked',
    code_digest: bytes(digestOfCode(context, codeOf(context, place.id))),
    person_sealed: bytes(sealed),
    person_key: key,
    booked_at: now,
    sample: hall.desk.sample,
  }
  return appointmentSubject.create(place, {
    row,
    events: [{ kind: 'turns.booked', data: { letter, slot: isoOf(slot_at), procedure } }],
    answer: { id: place.id },
  })
}
