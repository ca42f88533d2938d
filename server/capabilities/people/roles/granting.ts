import { type Actor, type Grant, may, system } from '#platform/access/actor.ts'
import { Objection } from '#platform/objection.ts'

/** Holders may hand out permissions they do not hold themselves; the administrator's. It is itself handed on by holders only. */
export const GRANT_ANY = 'people.grant_any'
export const MANAGE = 'people.manage'

/** These permissions at these agencies. */
export type Holding = Pick<Grant, 'permissions' | 'agencies'>

/**
 * Why the actor may not hand this out, or take it over from who holds it: nobody hands out or takes over what they do
 * not hold. They need one of the permissions `by` at each agency, and hold each permission there themselves. What they
 * hold only for somebody on leave does not count.
 */
export function whyNotGrant(
  actor: Actor,
  holdings: readonly Holding[],
  by: readonly string[] = [MANAGE],
): Objection | null {
  if (actor === system) return null
  const own: Actor = { ...actor, grants: actor.grants.filter(({ for_account_id }) => for_account_id === null) }
  for (const { permissions, agencies } of holdings) {
    for (const agency of agencies) {
      if (!by.some((permission) => may(own, permission, agency))) return new Objection('http.forbidden')
      if (may(own, GRANT_ANY, agency)) continue
      const lacking = [...permissions].find((permission) => !may(own, permission, agency))
      if (lacking) return new Objection('people.grant_not_held', { permission: lacking })
    }
  }
  return null
}

/** What of these holdings somebody does not hold who holds those. */
export function beyond(holdings: readonly Holding[], those: readonly Holding[]): Holding[] {
  return holdings.flatMap(({ permissions, agencies }) =>
    [...agencies].flatMap((agency): Holding[] => {
      const there = those.filter((one) => one.agencies.has(agency))
      const more = [...permissions].filter((permission) => !there.some((one) => one.permissions.has(permission)))
      return more.length > 0 ? [{ permissions: new Set(more), agencies: new Set([agency]) }] : []
    }),
  )
}
