import { Objection } from '#platform/objection.ts'
import type { Day } from '#platform/time.ts'
import type { Rule } from './rule.ts'
import { isNeeded, whyNotValue } from './values.ts'

/** What a rule may refuse, by what is done to it. */
export const whyNot = {
  /** The program could not work with the value. */
  enact: ({ code, value }: Pick<Rule, 'code' | 'value'>): Objection | null => whyNotValue(code, value),

  /** The program could not work without it, or it would never have held. */
  repeal: ({ code, agency_id, valid_from }: Rule, from: Day): Objection | null => {
    if (agency_id === null && isNeeded(code)) return new Objection('rulebook.repeal_needed', { rule: code })
    if (valid_from === from) return new Objection('rulebook.repeal_first_day', { rule: code, day: from })
    return null
  },
}
