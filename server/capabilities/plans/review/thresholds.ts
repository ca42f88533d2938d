import type { Context } from '#platform/context.ts'
import { ruleOn } from '#rulebook'

/** From this confidence on a proposal is accepted with the others in one go; as the agency that issues the plan has it. */
export async function sureFrom(context: Context, agency_id: string): Promise<number> {
  const { value } = await ruleOn<number>(context, 'plans.sure_from', undefined, agency_id)
  return value
}

/** So many days before it is due, something is due soon: one yardstick for all lists, that of the province. */
export async function soonDays(context: Context): Promise<number> {
  const { value } = await ruleOn<number>(context, 'plans.due_soon_days')
  return value
}
