import { may } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { Objection, stopIf } from '#platform/objection.ts'

/** Why the actor may not do that at that agency (the province where it is null): they hold the permission elsewhere at most. */
export function whyNotMay(
  { actor, root_id }: Pick<Context, 'actor' | 'root_id'>,
  permission: string,
  agency_id: string | null,
): Objection | null {
  return may(actor, permission, agency_id ?? root_id) ? null : new Objection('http.forbidden')
}

/** The one door of scope: a route has asked whether the permission is held anywhere, its verb asks here whether there. */
export function stopUnlessMay(
  context: Pick<Context, 'actor' | 'root_id'>,
  permission: string,
  agency_id: string | null,
): void {
  stopIf(whyNotMay(context, permission, agency_id))
}
