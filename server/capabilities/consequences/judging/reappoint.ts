import { Objection } from '#platform/objection.ts'
import type { Rule } from '../rules/rule.ts'

/** Why a late dossier may not be given another day (R3: once only); null where it may, or where no such rule is on. */
export function whyNotReappoint(rule: Rule, facts: { readonly reappointments: number }): Objection | null {
  if (!rule.on || rule.condition.kind !== 'late_dossier') return null
  const { reappointments: allowed } = rule.condition
  return facts.reappointments < allowed ? null : new Objection('consequences.reappointed_already', { allowed })
}
