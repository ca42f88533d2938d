import type { Context } from '#platform/context.ts'
import { addDays, type Day, dayOf, instant } from '#platform/time.ts'
import type { Hall } from '../desk/hall.ts'
import { daysToChoose, type Slot, slotsOn, type Taken } from '../desk/hours.ts'
import { placesGiven } from '../queries.ts'

/** The places given on a day: which of each slot, by its moment. */
export type Given = ReadonlyMap<number, readonly number[]>

export async function givenOn(context: Context, agency_id: string, day: Day): Promise<Given> {
  const rows = await placesGiven(context, agency_id, instant(day), instant(addDays(day, 1))).execute()
  const bySlot = Map.groupBy(rows, ({ slot_at }) => slot_at.getTime())
  return new Map([...bySlot].map(([at, given]) => [at, given.map(({ place }) => place)]))
}

export function takenIn(given: Given): Taken {
  return new Map([...given].map(([at, places]) => [at, places.length]))
}

/** The lowest place of a slot that nobody has. */
export function freePlace(given: Given, slot_at: Date): number {
  const places = given.get(slot_at.getTime()) ?? []
  for (let place = 1; ; place++) if (!places.includes(place)) return place
}

/** The days that may be chosen, and the slots of one of them: the day asked for, or the first. */
export async function slotsFor(
  context: Context,
  { agency, desk, calendar }: Hall,
  asked: Day | null,
): Promise<{ days: Day[]; day: Day | null; slots: Slot[] }> {
  const days = daysToChoose(calendar, desk, context.now())
  const day = (asked && days.includes(asked) ? asked : days[0]) ?? null
  if (!day) return { days, day, slots: [] }
  const given = await givenOn(context, agency.id, day)
  return { days, day, slots: slotsOn(calendar, desk, takenIn(given), day, context.now()) }
}

/** What is given on the day of a slot. */
export function givenAround(context: Context, agency_id: string, slot_at: Date): Promise<Given> {
  return givenOn(context, agency_id, dayOf(slot_at))
}
