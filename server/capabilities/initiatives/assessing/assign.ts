import { stopUnlessMay } from '#agencies'
import { holdersOf } from '#people'
import { type Context, today } from '#platform/context.ts'
import { act } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { stopIf } from '#platform/objection.ts'
import type { Day } from '#platform/time.ts'
import { actingOn, initiativeNamed } from '../file.ts'
import type { Initiative } from '../initiative.ts'
import { whyNot, whyNotAssessor } from '../rules.ts'
import { type Changed, type InitiativeDecision, initiativeSubject } from '../subjects.ts'

export const MANAGE = 'initiatives.manage'

export type Assignment = { readonly assessor_id: string; readonly assess_by: Day }

type ToAssign = { readonly initiative: Initiative; readonly assessors: readonly string[] }

/** Whom the province may name: who appraises for it. */
export function assessorsOf(context: Context) {
  return holdersOf(context, 'appraiser', context.root_id)
}

/**
 * Names who assesses it and by when; somebody else may be named until it is assessed.
 *
 * @throws Objection `initiatives.not_found`, what `whyNot` says of assigning, `initiatives.assessor_unknown`,
 *   `initiatives.assessor_proposed_it`, `initiatives.day_passed`; `http.forbidden`
 */
export function assign(context: Context, key: IdempotencyKey, code: string, named: Assignment): Promise<Changed> {
  return act(
    context,
    key,
    () => toAssign(context, code),
    (read) => decideAssign(context, read, named),
  )
}

async function toAssign(context: Context, code: string): Promise<ToAssign> {
  stopUnlessMay(context, MANAGE, null)
  const [initiative, holders] = await Promise.all([initiativeNamed(context, code), assessorsOf(context)])
  return { initiative, assessors: holders.map(({ account_id }) => account_id) }
}

function decideAssign(
  context: Pick<Context, 'actor' | 'now'>,
  { initiative, assessors }: ToAssign,
  { assessor_id, assess_by }: Assignment,
): InitiativeDecision {
  stopIf(whyNot('assign', initiative, actingOn(context, initiative)))
  stopIf(whyNotAssessor(initiative, { assessor_id, assess_by }, { assessors, today: today(context) }))

  return initiativeSubject.change(initiative, {
    set: { state: 'assigned', assessor_id, assess_by },
    events: [{ kind: 'initiatives.assigned', data: { to: assessor_id, by: assess_by } }],
    answer: { code: initiative.code },
  })
}
