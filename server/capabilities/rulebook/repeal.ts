import { stopUnlessMay } from '#agencies'
import type { Context } from '#platform/context.ts'
import { act } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection, stopIf } from '#platform/objection.ts'
import { addDays, type Day } from '#platform/time.ts'
import { type Enacted, ending, type RuleDecision } from './enact.ts'
import { forgetRules, storedRules } from './queries.ts'
import { isInForce, type StoredRule } from './rule.ts'
import { whyNot } from './rules.ts'

type Repeal = { code: string; agency_id: string | null; from: Day }

/**
 * Repeals a rule from a day on: it holds until the day before. For an agency, the rule of the next agency up holds again.
 *
 * @throws Objection `rulebook.not_found`, `rulebook.repeal_first_day`, `rulebook.repeal_needed`, `http.forbidden`.
 */
export async function repeal(context: Context, key: IdempotencyKey, what: Repeal): Promise<Enacted> {
  stopUnlessMay(context, 'rulebook.manage', what.agency_id)
  const ended = await act(
    context,
    key,
    () => storedRules(context.db, context.root_id, what.code, what.agency_id).execute(),
    (standing) => decideRepeal(standing, what),
  )
  forgetRules()
  return ended
}

export function decideRepeal(standing: readonly StoredRule[], { code, from }: Repeal): RuleDecision {
  const rule = standing.find((one) => isInForce(one, from))
  if (!rule) throw new Objection('rulebook.not_found', { rule: code })
  stopIf(whyNot.repeal(rule, from))
  return ending(rule, addDays(from, -1))
}
