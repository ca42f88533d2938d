import { type NoticeKind, notify } from '#notices'
import type { Context } from '#platform/context.ts'
import type { JournalEvent } from '#platform/journal/tail.ts'
import type { Reaction } from '#platform/reactions/reaction.ts'
import { isoOf } from '#platform/time.ts'
import { personOf } from './appointments/appointment.ts'
import { notices } from './notices.ts'
import { toTell } from './queries.ts'

const TOLD: Readonly<Record<string, NoticeKind>> = {
  'turns.booked': notices.booked,
  'turns.moved': notices.moved,
  'turns.appointment_cancelled': notices.given_up,
}

export const turnsReactions: readonly Reaction[] = [
  { name: 'turns_tell_person', on: Object.keys(TOLD), run: tellPerson },
]

/** Whoever chose an hour is told of it, by mail or SMS as the province has them; nothing where it was forgotten since. */
async function tellPerson(context: Context, event: JournalEvent): Promise<null> {
  const kind = TOLD[event.kind]
  const appointment = await toTell(context, event.agency_id, event.subject_id).executeTakeFirst()
  const person = personOf(context, appointment?.person_sealed ?? null)
  if (!kind || !appointment || !person) return null
  await notify(context, {
    kind,
    agency_id: event.agency_id,
    about: { kind: 'turns_appointment', id: event.subject_id },
    recipient: { account_id: null, name: person.name, mail: person.mail, sms: person.phone },
    fields: { slot: isoOf(appointment.slot_at) },
    at: event.occurred_at,
    once: String(event.seq),
  })
  return null
}
