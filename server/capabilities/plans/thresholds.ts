import { type Context, today } from '#platform/context.ts'
import { Objection } from '#platform/objection.ts'
import { ruleOn } from '#rulebook'

/** Above this confidence a proposal is accepted with the others in one go; a province sets its own. */
const SURE = 0.8
/** So many days before it is due, something is due soon. */
const SOON_DAYS = 15

export function sureFrom(context: Context): Promise<number> {
  return ruleOr(context, 'plans.sure_from', SURE)
}

export function soonDays(context: Context): Promise<number> {
  return ruleOr(context, 'plans.due_soon_days', SOON_DAYS)
}

/** The province's own value, or the product's where none was enacted. */
async function ruleOr(context: Context, code: string, otherwise: number): Promise<number> {
  try {
    const { value } = await ruleOn<unknown>(context, code, today(context))
    return typeof value === 'number' && value >= 0 ? value : otherwise
  } catch (error) {
    if (error instanceof Objection && error.code === 'rulebook.missing') return otherwise
    throw error
  }
}
