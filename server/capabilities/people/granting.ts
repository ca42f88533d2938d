import { type Actor, may, system } from '#platform/access/actor.ts'
import { Objection } from '#platform/objection.ts'

/** Holders may hand out permissions they do not hold themselves; the administrator's. It is itself handed on by holders only. */
export const GRANT_ANY = 'people.grant_any'
export const MANAGE = 'people.manage'

/**
 * Why the actor may not hand out these permissions at these agencies: they manage people there, and hold each permission
 * there themselves. What they hold only for somebody on leave does not count.
 */
export function whyNotGrant(
  actor: Actor,
  permissions: Iterable<string>,
  agencies: readonly string[],
): Objection | null {
  if (actor === system) return null
  const own: Actor = { ...actor, grants: actor.grants.filter(({ for_account_id }) => for_account_id === null) }
  const wanted = [...permissions]
  for (const agency of agencies) {
    if (!may(own, MANAGE, agency)) return new Objection('http.forbidden')
    if (may(own, GRANT_ANY, agency)) continue
    const lacking = wanted.find((permission) => !may(own, permission, agency))
    if (lacking) return new Objection('people.grant_not_held', { permission: lacking })
  }
  return null
}
