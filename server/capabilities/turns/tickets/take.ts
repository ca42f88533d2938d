import { stopUnlessMay } from '#agencies'
import { type Context, today } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import { isoOf } from '#platform/time.ts'
import { ruleOn } from '#rulebook'
import { CALL, type Hall, hallOf } from '../desk/hall.ts'
import { whyNotNow } from '../desk/hours.ts'
import { nextNumber } from '../queries.ts'
import { type Taken, type TicketDecision, ticketSubject } from '../subjects.ts'
import { numberOf, type Via } from './ticket.ts'

/** For what somebody takes a number, and whether they say that they are to be called first. */
export type Wanted = { readonly letter: string; readonly priority: boolean }
export type TakenBy = Exclude<Via, 'appointment'>

type ToTake = { readonly hall: Hall; readonly number: number }

/**
 * Takes a number. By telephone anybody does, where the hall allows it; at the kiosk whoever stands before it; from the
 * clerk on paper.
 *
 * @param hall read by the caller where it was opened by a key; its agency's code else.
 * @throws Objection `turns.no_desk`, what `whyNotTake` says; from the clerk `http.forbidden`
 */
export function take(
  context: Context,
  key: IdempotencyKey,
  agency: string,
  wanted: Wanted,
  via: TakenBy,
): Promise<Taken> {
  return act(
    context,
    key,
    () => toTake(context, agency, wanted, via),
    (read) => decideTake(context, read, { ...wanted, via, slot_at: null }),
  )
}

async function toTake(context: Context, agency: string, wanted: Wanted, via: TakenBy): Promise<ToTake> {
  const hall = await hallOf(context, agency)
  if (via === 'desk') stopUnlessMay(context, CALL, hall.agency.id)
  stopIf(whyNotTake(hall, via, context.now(), await earlyMinutes(context)))
  stopIf(whyNotLetter(hall, wanted.letter))
  return { hall, number: await nextNumber(context, hall.agency.id, today(context), wanted.letter) }
}

/** How long before the hall opens numbers are given. */
export async function earlyMinutes(context: Context): Promise<number> {
  return (await ruleOn<number>(context, 'turns.early_minutes')).value
}

/** Why nobody can take a number this way now, or null. */
export function whyNotTake(
  { desk, calendar }: Pick<Hall, 'desk' | 'calendar'>,
  via: Via,
  now: Date,
  early: number,
): Objection | null {
  if (via === 'phone' && !desk.by_phone) return new Objection('turns.not_by_phone')
  return whyNotNow(calendar, now, early)
}

export function whyNotLetter({ desk }: Pick<Hall, 'desk'>, letter: string): Objection | null {
  if (desk.services.some((one) => one.letter === letter)) return null
  return new Objection('turns.letter_unknown', {}, [{ path: 'letter', code: 'turns.letter_unknown' }])
}

/** What taking a number comes to, whoever asks: at the end of its row from now on. */
export function decideTake(
  context: Pick<Context, 'now' | 'root_id'>,
  { hall: { agency, desk }, number }: ToTake,
  { letter, priority, via, slot_at }: Wanted & { readonly via: Via; readonly slot_at: Date | null },
): TicketDecision {
  const now = context.now()
  const day = today(context)
  const code = numberOf(letter, number)
  const place = { agency_id: agency.id, id: uuidv7(now.getTime()) }
  const row = {
    root_id: context.root_id,
    day,
    letter,
    number,
    code,
    via,
    priority,
    slot_at,
    state: 'waiting',
    taken_at: now,
    turn_at: now,
    sample: desk.sample,
  }
  const told = {
    code: `${agency.code}-${day.replaceAll('-', '').slice(2)}-${code}`,
    day,
    letter,
    number,
    via,
    priority,
    slot: slot_at ? isoOf(slot_at) : null,
  }
  return ticketSubject.create(place, {
    row,
    events: [{ kind: 'turns.taken', data: told }],
    answer: { id: place.id, code },
  })
}
