import { type Agency, agencyNamed, stopUnlessMay } from '#agencies'
import { idOf } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { stopIf } from '#platform/objection.ts'
import type { Day } from '#platform/time.ts'
import { actingOn, initiativeNamed } from './file.ts'
import type { Application, Initiative } from './initiative.ts'
import { applicationsOf } from './queries.ts'
import { whyNot, whyNotApplyAt } from './rules.ts'
import { type Changed, type InitiativeDecision, initiativeSubject } from './subjects.ts'

export const APPLY = 'initiatives.apply'

/** `agency` is the code of the one that applies it. */
export type Applied = { readonly agency: string; readonly from: Day }

type ToApply = {
  readonly initiative: Initiative
  readonly applications: readonly Application[]
  readonly at: Pick<Agency, 'id' | 'code'>
}

/**
 * An agency notes that it applies a recognised initiative of another, and from when.
 *
 * @throws Objection `initiatives.not_found`, what `whyNot` says of applying, `initiatives.applied_at_home`,
 *   `initiatives.applied_already`; `agencies.not_found`, `http.forbidden`
 */
export function apply(context: Context, key: IdempotencyKey, code: string, applied: Applied): Promise<Changed> {
  return act(
    context,
    key,
    () => toApply(context, code, applied.agency),
    (read) => decideApply(context, read, applied),
  )
}

async function toApply(context: Context, code: string, agency: string): Promise<ToApply> {
  const [initiative, at] = await Promise.all([initiativeNamed(context, code), agencyNamed(context, agency)])
  stopUnlessMay(context, APPLY, at.id)
  return { initiative, at, applications: await applicationsOf(context, [initiative]).execute() }
}

function decideApply(
  context: Pick<Context, 'actor' | 'now'>,
  { initiative, applications, at }: ToApply,
  { from }: Applied,
): InitiativeDecision {
  stopIf(whyNot('apply', initiative, actingOn(context, initiative)))
  stopIf(whyNotApplyAt(initiative, applications, at.id))

  const noted_at = context.now()
  const row = {
    agency_id: initiative.agency_id,
    id: uuidv7(noted_at.getTime()),
    initiative_id: initiative.id,
    applied_at_id: at.id,
    applied_from: from,
    noted_by: idOf(context.actor),
    noted_at,
  }
  return initiativeSubject.change(initiative, {
    set: {},
    also: [{ insert: 'initiatives.application', rows: [row] }],
    events: [{ kind: 'initiatives.applied', data: { agency: at.code, from } }],
    answer: { code: initiative.code },
  })
}
