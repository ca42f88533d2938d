import { may } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { Objection } from '#platform/objection.ts'

/** Why the actor may not change the rules of that agency, or of the province (null). */
export function whyNotScope({ actor, root_id }: Context, agency_id: string | null): Objection | null {
  return may(actor, 'rulebook.manage', agency_id ?? root_id) ? null : new Objection('http.forbidden')
}
