import { agencyNamed, stopUnlessMay } from '#agencies'
import type { Context } from '#platform/context.ts'
import { deskAt } from '../queries.ts'
import { usualArrangement } from './desk.ts'
import { MANAGE } from './hall.ts'
import { kioskKey } from './kiosk.ts'

/**
 * How a hall is arranged, for whoever arranges it; where there is none yet, what it can begin with.
 *
 * @throws Objection `agencies.not_found`, `http.forbidden`
 */
export async function setupView(context: Context, named: string) {
  const { id, code, name } = await agencyNamed(context, named)
  stopUnlessMay(context, MANAGE, id)
  const desk = await deskAt(context, id).executeTakeFirst()
  const { services, windows, by_phone, slot_minutes, slot_places, ahead_days } = desk ?? usualArrangement
  return {
    agency: { code, name },
    version: desk?.version ?? 0,
    kiosk: desk ? kioskKey(context, desk) : null,
    arrangement: { services, windows, by_phone, slot_minutes, slot_places, ahead_days },
  }
}
