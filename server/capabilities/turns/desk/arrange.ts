import { agencyNamed, stopUnlessMay } from '#agencies'
import type { Context } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import type { DecisionOf } from '#platform/journal/subject.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import { deskAt } from '../queries.ts'
import { whyNotArrange } from '../rules.ts'
import { deskSubject } from '../subjects.ts'
import type { Arrangement, Desk } from './desk.ts'
import { hallOf, MANAGE } from './hall.ts'

type Answer = { readonly agency: string }
type DeskDecision = DecisionOf<typeof deskSubject, Answer>
type Place = { readonly agency_id: string; readonly code: string; readonly sample: boolean; readonly desk: Desk | null }

/**
 * Arranges the hall of an agency: services, windows, telephone, appointments. The first time it opens it.
 *
 * @param version of the arrangement that was changed; 0 where there was none.
 * @throws Objection `turns.stale`, what `whyNotArrange` says; `agencies.not_found`, `http.forbidden`
 */
export function arrange(
  context: Context,
  key: IdempotencyKey,
  agency: string,
  arrangement: Arrangement,
  version: number,
): Promise<Answer> {
  return act(
    context,
    key,
    () => placeFor(context, agency),
    (place) => decideArrange(context, place, arrangement, version),
  )
}

async function placeFor(context: Context, named: string): Promise<Place> {
  const { id, code, sample } = await agencyNamed(context, named)
  stopUnlessMay(context, MANAGE, id)
  return { agency_id: id, code, sample, desk: (await deskAt(context, id).executeTakeFirst()) ?? null }
}

function decideArrange(
  { root_id, now }: Pick<Context, 'root_id' | 'now'>,
  { agency_id, code, sample, desk }: Place,
  { services, windows, ...rest }: Arrangement,
  version: number,
): DeskDecision {
  if ((desk?.version ?? 0) !== version) throw new Objection('turns.stale')
  stopIf(whyNotArrange({ services, windows }))

  const set = { services, windows, ...rest }
  const data = {
    letters: services.map(({ letter }) => letter),
    windows: windows.map(({ number }) => number),
    from_afar: rest.by_phone,
    slot_minutes: rest.slot_minutes,
    slot_places: rest.slot_places,
    ahead_days: rest.ahead_days,
  }
  const decided = { events: [{ kind: 'turns.arranged', data } as const], answer: { agency: code } }
  return desk
    ? deskSubject.change(desk, { ...decided, set })
    : deskSubject.create({ agency_id, id: uuidv7(now().getTime()) }, { ...decided, row: { ...set, root_id, sample } })
}

/**
 * Closes the address of the kiosk page and opens another: a tablet that was lost shows nothing from then on.
 *
 * @throws Objection `turns.no_desk`; `agencies.not_found`, `http.forbidden`
 */
export function renewKiosk(context: Context, key: IdempotencyKey, agency: string): Promise<Answer> {
  return act(
    context,
    key,
    async () => {
      const hall = await hallOf(context, agency)
      stopUnlessMay(context, MANAGE, hall.agency.id)
      return hall
    },
    ({ desk, agency: { code } }) =>
      deskSubject.change(desk, {
        set: { kiosk_turn: desk.kiosk_turn + 1 },
        events: [{ kind: 'turns.kiosk_renewed', data: {} }],
        answer: { agency: code },
      }),
  )
}
