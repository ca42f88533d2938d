import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { named } from '#platform/database/named.ts'
import type { Day } from '#platform/time.ts'
import type { Appointment } from './appointments/appointment.ts'
import type { Desk } from './desk/desk.ts'
import type { Ticket } from './tickets/ticket.ts'

/** The hall of an agency. Served by the unique key of agencies. */
export function deskAt({ db }: Pick<Context, 'db'>, agency_id: string) {
  return db.selectFrom('turns.desk').where('agency_id', '=', agency_id).selectAll().$castTo<Desk>()
}

/** Every hall of the province. Served by desk_province_idx. */
export function desksIn({ db, root_id }: Pick<Context, 'db' | 'root_id'>) {
  return db.selectFrom('turns.desk').where('root_id', '=', root_id).selectAll().$castTo<Desk>()
}

/** The tickets of an agency's day, by letter and number. Served by the unique key of numbers. */
export function ticketsOn({ db }: Pick<Context, 'db'>, agency_id: string, day: Day) {
  return db
    .selectFrom('turns.ticket')
    .where('agency_id', '=', agency_id)
    .where('day', '=', day)
    .selectAll()
    .$castTo<Ticket>()
    .orderBy('letter')
    .orderBy('number')
}

/** Served by ticket_id_idx. */
export function ticketOfId({ db, root_id }: Pick<Context, 'db' | 'root_id'>, id: string) {
  return db.selectFrom('turns.ticket').where('id', '=', id).where('root_id', '=', root_id).selectAll().$castTo<Ticket>()
}

/** What earlier days left open. Served by ticket_open_idx. */
export function leftOpenBefore({ db, root_id }: Pick<Context, 'db' | 'root_id'>, day: Day) {
  return db
    .selectFrom('turns.ticket')
    .where('root_id', '=', root_id)
    .where('day', '<', day)
    .where('state', 'in', ['waiting', 'called'])
    .selectAll()
    .$castTo<Ticket>()
    .orderBy('agency_id')
    .orderBy('id')
}

/** The next number of a letter on a day, in a statement of its own: gaps at most, never doubles. */
export async function nextNumber({ pool }: Context, agency_id: string, day: Day, letter: string): Promise<number> {
  const [row] = await named<{ taken: number }>(pool, {
    sql: `insert into turns.counter (agency_id, day, letter, taken) values ($1, $2, $3, 1)
on conflict (agency_id, day, letter) do update set taken = turns.counter.taken + 1 returning taken`,
    parameters: [agency_id, day, letter],
  })
  return row?.taken ?? 1
}

/** An appointment by the digest of its code. Served by the unique key of digests. */
export function appointmentOf({ db, root_id }: Pick<Context, 'db' | 'root_id'>, code_digest: Buffer) {
  return db
    .selectFrom('turns.appointment')
    .where('code_digest', '=', code_digest)
    .where('root_id', '=', root_id)
    .selectAll()
    .$castTo<Appointment>()
}

/** The places given of an agency's slots between two moments. Served by appointment_place_idx. */
export function placesGiven({ db }: Pick<Context, 'db'>, agency_id: string, from: Date, until: Date) {
  return db
    .selectFrom('turns.appointment')
    .where('agency_id', '=', agency_id)
    .where('slot_at', '>=', from)
    .where('slot_at', '<', until)
    .where('state', 'in', ['booked', 'arrived'])
    .select(['slot_at', 'place'])
}

/** Who had an hour on an earlier day and did not come. Served by appointment_open_idx. */
export function notComeBefore({ db, root_id }: Pick<Context, 'db' | 'root_id'>, moment: Date) {
  return db
    .selectFrom('turns.appointment')
    .where('root_id', '=', root_id)
    .where('slot_at', '<', moment)
    .where('state', '=', 'booked')
    .selectAll()
    .$castTo<Appointment>()
    .orderBy('agency_id')
    .orderBy('id')
}

/** What a message about an appointment says. */
export function toTell({ db }: Pick<Context, 'db'>, agency_id: string, id: string) {
  return db
    .selectFrom('turns.appointment')
    .where('agency_id', '=', agency_id)
    .where('id', '=', id)
    .select(['id', 'slot_at', 'person_sealed', 'state'])
}

/** Forgets whose appointments they were, of slots before a moment. Served by appointment_kept_idx. */
export function forgetPersons({ db, root_id }: Pick<Context, 'db' | 'root_id'>, before: Date) {
  return db
    .updateTable('turns.appointment')
    .set({ person_sealed: sql`null`, person_key: sql`null` })
    .where('root_id', '=', root_id)
    .where('slot_at', '<', before)
    .where('person_sealed', 'is not', null)
}
