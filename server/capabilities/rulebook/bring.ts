import type { Context } from '#platform/context.ts'
import { uuidFrom } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import { ownKey } from '#platform/journal/write.ts'
import { broughtRules } from './brought.ts'
import { enacting, type RuleDecision } from './enact.ts'
import { forgetRules, rulesOf } from './queries.ts'
import type { Rule } from './rule.ts'

/** Brings the product's rules into a province; codes it has already stay as they are. */
export async function bringRules(context: Context): Promise<void> {
  const { db, root_id } = context
  const read = () => rulesOf(db, root_id).execute()
  const missing = missingFrom(await read())
  if (missing.length === 0) return
  const codes = [...new Set(missing.map(({ code }) => code))]
  await act(context, ownKey('rules', root_id, ...codes), read, (kept) => decideBring(kept, root_id))
  forgetRules()
}

function missingFrom(kept: readonly Rule[]) {
  const have = new Set(kept.map(({ code }) => code))
  return broughtRules.filter(({ code }) => !have.has(code))
}

/** What bringing comes to, given the rules a province has. */
function decideBring(kept: readonly Rule[], root_id: string): { decisions: RuleDecision[]; answer: null } {
  const decisions = missingFrom(kept).map((rule) =>
    enacting({ ...rule, agency_id: null }, uuidFrom('rule', root_id, rule.code, rule.valid_from), root_id),
  )
  return { decisions, answer: null }
}
