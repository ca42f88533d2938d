import { agencyNamed, stopUnlessMay } from '#agencies'
import { idOf } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import type { Day } from '#platform/time.ts'
import { type RegisterDecision, registerSubject } from '../subjects.ts'
import { inTurn } from './in-turn.ts'
import { numberOf, REGISTERS, registersOf, registersSeen } from './queries.ts'
import type { Register } from './register.ts'
import { whyNotPattern, whyNotVoidNumber } from './rules.ts'
import { numberSource, takeNumber, voidNumber } from './take.ts'

/** `agency` is a code; `starts_after` the last number given before, where the year began on paper. */
export type NewRegister = {
  readonly agency: string
  readonly series: string
  readonly year: number
  readonly name: string
  readonly pattern: string
  readonly starts_after: number
}

/**
 * Opens the register of an agency, series and year.
 *
 * @throws Objection `documents.pattern_unsound`, `documents.register_stands`; `agencies.not_found`, `http.forbidden`
 */
export function openRegister(context: Context, key: IdempotencyKey, asked: NewRegister): Promise<{ id: string }> {
  return act(
    context,
    key,
    async () => {
      const agency = await agencyNamed(context, asked.agency)
      stopUnlessMay(context, REGISTERS, agency.id)
      const standing = await registersOf(context, agency.id, asked.series).execute()
      return { agency, stands: standing.some(({ year }) => year === asked.year) }
    },
    ({ agency, stands }) => {
      stopIf(whyNotPattern(asked.pattern))
      if (stands) throw new Objection('documents.register_stands', { series: asked.series, year: asked.year })
      return decideOpen(context, agency, asked)
    },
  )
}

function decideOpen(
  { actor, now, root_id }: Pick<Context, 'actor' | 'now' | 'root_id'>,
  agency: { readonly id: string; readonly sample: boolean },
  { series, year, name, pattern, starts_after }: NewRegister,
): RegisterDecision<{ id: string }> {
  const id = uuidv7(now().getTime())
  const row = { root_id, series, year, name, pattern, starts_after, last: starts_after, last_on: null }
  return registerSubject.create(
    { agency_id: agency.id, id },
    {
      row: { ...row, opened_by: idOf(actor), opened_at: now(), sample: agency.sample },
      events: [{ kind: 'documents.register_opened', data: { series, year, pattern, after: starts_after } }],
      answer: { id },
    },
  )
}

/**
 * Writes the symbol otherwise from the next number on; what was given stays as it is.
 *
 * @throws Objection `documents.register_not_found`, `documents.pattern_unsound`
 */
export function changePattern(
  context: Context,
  key: IdempotencyKey,
  id: string,
  pattern: string,
): Promise<{ id: string }> {
  return act(
    context,
    key,
    () => registerNamed(context, id),
    (register) => {
      stopIf(whyNotPattern(pattern))
      return registerSubject.change(register, {
        set: { pattern },
        events: [{ kind: 'documents.pattern_changed', data: { pattern } }],
        answer: { id },
      })
    },
  )
}

export type TakenByHand = { readonly n: number; readonly symbol: string }

/**
 * Takes the next number for a document that is kept elsewhere, with what it is for.
 *
 * @throws Objection `documents.register_not_found`, what `takeNumber` objects to
 */
export async function takeByHand(
  context: Context,
  key: IdempotencyKey,
  id: string,
  { on, note }: { readonly on: Day; readonly note: string },
): Promise<TakenByHand> {
  const { agency_id, series, year } = await registerNamed(context, id)
  if (Number(on.slice(0, 4)) !== year) throw new Objection('documents.other_year', { year })
  return inTurn(`${agency_id} ${series}`, () =>
    act(
      context,
      key,
      () => numberSource(context, agency_id, series, on),
      (source) => {
        const { decision, taken } = takeNumber(context, source, { kind: null, id: null, note }, on)
        return { decisions: [decision], answer: { n: taken.n, symbol: taken.symbol } }
      },
    ),
  )
}

/**
 * Gives up a number that was taken by hand and not used. One that a document carries is given up with the document.
 *
 * @throws Objection `documents.register_not_found`, `documents.number_not_found`, `documents.number_is_void`,
 *   `documents.number_in_use`
 */
export function voidByHand(
  context: Context,
  key: IdempotencyKey,
  id: string,
  n: number,
  reason: string,
): Promise<{ n: number }> {
  return act(
    context,
    key,
    async () => {
      const register = await registerNamed(context, id)
      const number = await numberOf(context, register, n).executeTakeFirst()
      if (!number) throw new Objection('documents.number_not_found')
      return { register, number }
    },
    ({ register, number }) => {
      stopIf(whyNotVoidNumber(number))
      return { decisions: [voidNumber(context, register, number, reason)], answer: { n } }
    },
  )
}

/** @throws Objection `documents.register_not_found` where it is missing or out of the actor's reach. */
export async function registerNamed(context: Context, id: string): Promise<Register> {
  const found = await registersSeen(context).where('register.id', '=', id).executeTakeFirst()
  if (!found) throw new Objection('documents.register_not_found')
  return found
}
