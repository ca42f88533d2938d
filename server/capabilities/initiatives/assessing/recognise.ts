import { stopUnlessMay } from '#agencies'
import { idOf } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { act } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { stopIf } from '#platform/objection.ts'
import { actingOn, DECIDE, initiativeNamed } from '../file.ts'
import type { Initiative } from '../initiative.ts'
import { whyNot } from '../rules.ts'
import { type Changed, type InitiativeDecision, initiativeSubject } from '../subjects.ts'

/**
 * Recognises it, with why. From then on the public reads it and others may say that they apply it.
 *
 * @throws Objection `initiatives.not_found`, what `whyNot` says of it; `http.forbidden`
 */
export function recognise(context: Context, key: IdempotencyKey, code: string, reason: string): Promise<Changed> {
  stopUnlessMay(context, DECIDE, null)
  return act(
    context,
    key,
    () => initiativeNamed(context, code),
    (initiative) => decideRecognise(context, initiative, reason),
  )
}

function decideRecognise(
  context: Pick<Context, 'actor' | 'now'>,
  initiative: Initiative,
  reason: string,
): InitiativeDecision {
  stopIf(whyNot('recognise', initiative, actingOn(context, initiative)))

  return initiativeSubject.change(initiative, {
    set: { state: 'recognised', decided_by: idOf(context.actor), decided_at: context.now(), reason },
    events: [{ kind: 'initiatives.recognised', data: {} }],
    answer: { code: initiative.code },
  })
}
