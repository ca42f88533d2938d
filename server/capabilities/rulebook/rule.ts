import type { Chained } from '#platform/journal/subject.ts'
import type { Day } from '#platform/time.ts'

/** A number (or a list, a word) with legal force, from its first day to its last. */
export type Rule<T = unknown> = {
  readonly code: string
  /** Whose it is: an agency and those below it, or the whole province (null). */
  readonly agency_id: string | null
  readonly value: T
  readonly unit: string | null
  readonly basis: string
  /** False where it was taken from memory and must still be held against the text. */
  readonly verified: boolean
  readonly note: string | null
  readonly valid_from: Day
  readonly valid_to: Day | null
}

/** A rule as its row stands, with its chain. */
export type StoredRule = Rule & Omit<Chained, 'agency_id'> & { readonly root_id: string }

/** A reporting window: days of the year as `MM-DD`, `-MM-DD` being of the year before. */
export type ReportingWindow = {
  readonly code: string
  readonly from: string
  readonly to: string
  readonly send_by: string
}

export function isInForce({ valid_from, valid_to }: Pick<Rule, 'valid_from' | 'valid_to'>, day: Day): boolean {
  return valid_from <= day && (valid_to === null || day <= valid_to)
}

/**
 * The rule in force on a day for an agency: its own before that of the next agency up, the province's last.
 *
 * @param path ids from the province down to the agency.
 */
export function ruleFor<R extends Rule>(
  rules: readonly R[],
  code: string,
  day: Day,
  path: readonly string[],
): R | null {
  let found: R | null = null
  let depth = -2
  for (const rule of rules) {
    if (rule.code !== code || !isInForce(rule, day)) continue
    const at = rule.agency_id === null ? -1 : path.indexOf(rule.agency_id)
    const isOurs = rule.agency_id === null || at >= 0
    if (!isOurs || at <= depth) continue
    found = rule
    depth = at
  }
  return found
}
