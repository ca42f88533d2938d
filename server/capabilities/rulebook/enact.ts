import { stopUnlessMay } from '#agencies'
import type { Context } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import type { Chained, DecisionOf } from '#platform/journal/subject.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { stopIf } from '#platform/objection.ts'
import { addDays, type Day } from '#platform/time.ts'
import { forgetRules, storedRules } from './queries.ts'
import { isInForce, type Rule, type StoredRule } from './rule.ts'
import { whyNot } from './rules.ts'
import { ruleSubject } from './subjects.ts'

/** A value that is to hold from a day on; it ends where the next one begins. */
export type Enactment = Omit<Rule, 'valid_to'>
export type Enacted = { code: string; valid_from: Day; valid_to: Day | null }
export type RuleDecision = DecisionOf<typeof ruleSubject, Enacted>

/**
 * Enacts a value from a day on. The value in force until then ends the day before; a value that began that very day is
 * corrected.
 *
 * @throws Objection `rulebook.value_wrong`, `http.forbidden`.
 */
export async function enact(context: Context, key: IdempotencyKey, enactment: Enactment): Promise<Enacted> {
  const { code, agency_id } = enactment
  stopUnlessMay(context, 'rulebook.manage', agency_id)
  stopIf(whyNot.enact(enactment))
  const enacted = await act(
    context,
    key,
    () => storedRules(context.db, context.root_id, code, agency_id).execute(),
    (standing) => decideEnact(standing, enactment, uuidv7(context.now().getTime()), context.root_id),
  )
  forgetRules()
  return enacted
}

/** What enacting comes to, given all rules under the same code for the same agency. */
export function decideEnact(
  standing: readonly StoredRule[],
  enactment: Enactment,
  id: string,
  root_id: string,
): { decisions: RuleDecision[]; answer: Enacted } {
  const { code, valid_from } = enactment
  const until = standing.find((rule) => isInForce(rule, valid_from))
  const next = standing.find((rule) => rule.valid_from > valid_from)
  const valid_to = until ? until.valid_to : next ? addDays(next.valid_from, -1) : null
  const answer = { code, valid_from, valid_to }
  if (until?.valid_from === valid_from) return { decisions: [correcting(until, enactment)], answer }
  const begun = enacting({ ...enactment, valid_to }, id, root_id)
  return { decisions: until ? [ending(until, addDays(valid_from, -1)), begun] : [begun], answer }
}

/** A rule begins. */
export function enacting(rule: Rule, id: string, root_id: string): RuleDecision {
  const { code, valid_from, valid_to } = rule
  return ruleSubject.create(
    { agency_id: root_id, id },
    {
      row: { root_id, ...rule },
      events: [{ kind: 'rulebook.enacted', data: publicRule(rule) }],
      answer: { code, valid_from, valid_to },
    },
  )
}

/** A rule ends with that day. */
export function ending(rule: StoredRule, valid_to: Day): RuleDecision {
  const { code, agency_id, valid_from } = rule
  return ruleSubject.change(chained(rule), {
    set: { valid_to },
    events: [{ kind: 'rulebook.ended', data: { code, agency_id, valid_from, valid_to } }],
    answer: { code, valid_from, valid_to },
  })
}

function correcting(rule: StoredRule, enactment: Enactment): RuleDecision {
  const { code, value, unit, basis, verified, note, valid_from } = enactment
  const { valid_to } = rule
  return ruleSubject.change(chained(rule), {
    set: { value, unit, basis, verified, note },
    events: [{ kind: 'rulebook.corrected', data: publicRule({ ...enactment, valid_to }) }],
    answer: { code, valid_from, valid_to },
  })
}

/** The chain of every rule hangs on the province, whose ever the rule is. */
function chained(rule: StoredRule): Chained {
  return { ...rule, agency_id: rule.root_id }
}

/** All but the note, which is a person's own words. */
function publicRule({ note, ...rule }: Rule): Omit<Rule, 'note'> {
  return rule
}
