import type { Context } from '#platform/context.ts'
import { act } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { stopIf } from '#platform/objection.ts'
import { actingOn, initiativeNamed } from './file.ts'
import type { Initiative, Proposal } from './initiative.ts'
import { type Acting, whyNot, whyNotPeriods } from './rules.ts'
import { type Changed, type InitiativeDecision, initiativeSubject } from './subjects.ts'

/**
 * Changes what is proposed, while nobody assesses it yet.
 *
 * @throws Objection `initiatives.not_found`, `initiatives.period_not_later`, what `whyNot` says of amending
 */
export function amend(context: Context, key: IdempotencyKey, code: string, proposal: Proposal): Promise<Changed> {
  return act(
    context,
    key,
    () => initiativeNamed(context, code),
    (initiative) => decideAmend(initiative, actingOn(context, initiative), proposal),
  )
}

function decideAmend(
  initiative: Initiative,
  acting: Acting,
  { title, content, measure, before_period, after_period }: Proposal,
): InitiativeDecision {
  stopIf(whyNot('amend', initiative, acting))
  stopIf(whyNotPeriods({ before_period, after_period }))

  return initiativeSubject.change(initiative, {
    set: { title, content, measure, before_period, after_period },
    events: [{ kind: 'initiatives.amended', data: { measure, before: before_period, after: after_period } }],
    answer: { code: initiative.code },
  })
}
