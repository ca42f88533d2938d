import type { Context } from '#platform/context.ts'
import { act } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { stopIf } from '#platform/objection.ts'
import { actingOn, initiativeNamed } from '../file.ts'
import type { Initiative } from '../initiative.ts'
import { whyNot } from '../rules.ts'
import { type Changed, type InitiativeDecision, initiativeSubject } from '../subjects.ts'

export const ASSESS = 'initiatives.assess'

export type Assessment = { readonly recommended: boolean; readonly assessment: string }

/**
 * Says what whoever was named makes of it, and whether they recommend it.
 *
 * @throws Objection `initiatives.not_found`, what `whyNot` says of assessing
 */
export function assess(context: Context, key: IdempotencyKey, code: string, made: Assessment): Promise<Changed> {
  return act(
    context,
    key,
    () => initiativeNamed(context, code),
    (initiative) => decideAssess(context, initiative, made),
  )
}

function decideAssess(
  context: Pick<Context, 'actor' | 'now'>,
  initiative: Initiative,
  { recommended, assessment }: Assessment,
): InitiativeDecision {
  stopIf(whyNot('assess', initiative, actingOn(context, initiative)))

  return initiativeSubject.change(initiative, {
    set: { state: 'assessed', recommended, assessment, assessed_at: context.now() },
    events: [{ kind: 'initiatives.assessed', data: { recommended } }],
    answer: { code: initiative.code },
  })
}
