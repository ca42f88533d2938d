import type { Context } from '#platform/context.ts'
import { act } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { stopIf } from '#platform/objection.ts'
import { actingOn, initiativeNamed } from './file.ts'
import type { Initiative } from './initiative.ts'
import { type Acting, whyNot } from './rules.ts'
import { type Changed, type InitiativeDecision, initiativeSubject } from './subjects.ts'

/**
 * Takes a proposal back, while nobody assesses it yet.
 *
 * @throws Objection `initiatives.not_found`, what `whyNot` says of withdrawing
 */
export function withdraw(context: Context, key: IdempotencyKey, code: string): Promise<Changed> {
  return act(
    context,
    key,
    () => initiativeNamed(context, code),
    (initiative) => decideWithdraw(initiative, actingOn(context, initiative)),
  )
}

function decideWithdraw(initiative: Initiative, acting: Acting): InitiativeDecision {
  stopIf(whyNot('withdraw', initiative, acting))

  return initiativeSubject.change(initiative, {
    set: { state: 'withdrawn' },
    events: [{ kind: 'initiatives.withdrawn', data: {} }],
    answer: { code: initiative.code },
  })
}
