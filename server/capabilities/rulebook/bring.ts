import type { Context } from '#platform/context.ts'
import { uuidFrom } from '#platform/database/uuid.ts'
import { actTogether } from '#platform/journal/act.ts'
import { ownKey } from '#platform/journal/write.ts'
import { broughtRules } from './brought.ts'
import { enacting } from './enact.ts'
import { forgetRules, rulesOf } from './queries.ts'

/** Brings the product's rules into a province; codes it has already stay as they are. */
export async function bringRules(context: Context): Promise<void> {
  const have = new Set((await rulesOf(context.db, context.root_id).execute()).map(({ code }) => code))
  const missing = broughtRules.filter(({ code }) => !have.has(code))
  if (missing.length === 0) return
  const decisions = missing.map((rule) =>
    enacting(
      { ...rule, agency_id: null },
      uuidFrom('rule', context.root_id, rule.code, rule.valid_from),
      context.root_id,
    ),
  )
  const codes = [...new Set(missing.map(({ code }) => code))]
  await actTogether(context, ownKey('rules', context.root_id, ...codes), async () => ({ decisions, answer: null }))
  forgetRules()
}
