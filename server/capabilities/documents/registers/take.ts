import { idOf } from '#platform/access/actor.ts'
import { type Context, today } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import type { Day } from '#platform/time.ts'
import { type RegisterDecision, registerSubject } from '../subjects.ts'
import { registersOf } from './queries.ts'
import type { NumberRow, Register, Taken, Taker } from './register.ts'
import { symbolOf, whyNotTake, whyNotVoidNumber } from './rules.ts'

/** From where the next number of an agency, series and year comes: its register, or the one of the year before. */
export type Source = { readonly register: Register | null; readonly before: Register | null; readonly year: number }

/** A number as a decision: it stands or falls with the decisions it is written with. */
export type Taking = { readonly decision: RegisterDecision<null>; readonly taken: Taken }

/**
 * Reads what `takeNumber` decides on. A new year needs no act of its own: the first number opens its register, with the
 * name and pattern of the year before.
 *
 * @param on the day the number is for; its year says which register.
 * @throws Objection `documents.no_register` where the agency never had one of that series.
 */
export async function numberSource(context: Context, agency_id: string, series: string, on: Day): Promise<Source> {
  const year = Number(on.slice(0, 4))
  const found = await registersOf(context, agency_id, series).where('year', '<=', year).limit(1).executeTakeFirst()
  if (!found) throw new Objection('documents.no_register', { series })
  return found.year === year ? { register: found, before: null, year } : { register: null, before: found, year }
}

/**
 * Takes the next number, as a decision to be written together with what uses it: `{ decisions: [own, decision], answer }`.
 * The register moves on, the number's row and its event are one statement, so that no number is left out or given twice.
 *
 * @throws Objection `documents.no_register`, `documents.other_year`, `documents.day_ahead`, `documents.day_before_last`
 */
export function takeNumber(
  context: Pick<Context, 'actor' | 'now' | 'root_id'>,
  { register, before, year }: Source,
  of: Taker,
  on: Day,
): Taking {
  const from = register ?? before
  if (!from) throw new Objection('documents.no_register', { series: '' })
  stopIf(whyNotTake(register ?? { year, last_on: null }, on, today(context)))

  const at = context.now()
  const n = (register?.last ?? 0) + 1
  const { agency_id, series, name, pattern, sample } = from
  const place = { agency_id, id: register?.id ?? uuidv7(at.getTime()) }
  const taken = { id: uuidv7(at.getTime()), n, symbol: symbolOf(pattern, n, year), on }
  const row = {
    agency_id,
    id: taken.id,
    register_id: place.id,
    n,
    symbol: taken.symbol,
    taken_on: on,
    taken_by: idOf(context.actor),
    taken_at: at,
    subject_kind: of.kind,
    subject_id: of.id,
    note: of.note,
  }
  const also = [{ insert: 'documents.number', rows: [row] }] as const
  const told = { kind: 'documents.number_taken', data: { n, on, of: of.kind, id: of.id } } as const
  if (register) {
    const set = { last: n, last_on: on }
    return { taken, decision: registerSubject.change(register, { set, also, events: [told], answer: null }) }
  }
  const opened = { series, year, name, pattern, starts_after: 0, last: n, last_on: on }
  const decision = registerSubject.create(place, {
    row: { ...opened, root_id: context.root_id, opened_by: idOf(context.actor), opened_at: at, sample },
    also,
    events: [{ kind: 'documents.register_opened', data: { series, year, pattern, after: 0 } }, told],
    answer: null,
  })
  return { taken, decision }
}

/**
 * Gives a number up, with the reason; it is not given again. Whoever voids what carries it writes both together.
 *
 * @throws Objection `documents.number_is_void`
 */
export function voidNumber(
  { actor, now }: Pick<Context, 'actor' | 'now'>,
  register: Register,
  number: Pick<NumberRow, 'id' | 'n' | 'void_reason'>,
  reason: string,
): RegisterDecision<null> {
  stopIf(whyNotVoidNumber({ void_reason: number.void_reason, subject_id: null }))

  const { agency_id } = register
  const row = { agency_id, id: number.id, void_reason: reason, voided_by: idOf(actor), voided_at: now() }
  return registerSubject.change(register, {
    set: { last: register.last },
    also: [{ update: 'documents.number', key: ['agency_id', 'id'], rows: [row] }],
    events: [{ kind: 'documents.number_voided', data: { n: number.n } }],
    answer: null,
  })
}
