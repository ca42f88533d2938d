import { accountsActedFor, may } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { Objection } from '#platform/objection.ts'
import type { Initiative } from './initiative.ts'
import { initiativeSeen } from './queries.ts'
import type { Acting } from './rules.ts'

export const PROPOSE = 'initiatives.propose'
export const DECIDE = 'initiatives.decide'

/** @throws Objection `initiatives.not_found` where it is missing or out of the actor's reach. */
export async function initiativeNamed(context: Context, code: string): Promise<Initiative> {
  const found = await initiativeSeen(context, code).executeTakeFirst()
  if (!found) throw new Objection('initiatives.not_found')
  return found
}

/** Who acts on an initiative of that agency, as rules ask it. */
export function actingOn({ actor }: Pick<Context, 'actor'>, { agency_id }: Pick<Initiative, 'agency_id'>): Acting {
  return { accounts: accountsActedFor(actor), speaks_for_agency: may(actor, PROPOSE, agency_id) }
}
