import type { Context } from '#platform/context.ts'
import { Objection } from '#platform/objection.ts'
import type { State, Stored, VersionRow } from '../queries.ts'

/** What every verb of the catalogue answers: which version it is about, and how it stands now. */
export type Changed = { code: string; number: number; revision: number; state: State }

/** Who changed a version, and when. */
export function changedNow({ actor, now }: Pick<Context, 'actor' | 'now'>) {
  return { changed_at: now(), changed_by: actor.account_id }
}

/** @throws Objection `procedures.version_not_found` */
export function versionNumbered({ code, versions }: Stored, number: number): VersionRow {
  const found = versions.find((version) => version.number === number)
  if (!found) throw new Objection('procedures.version_not_found', { code, number })
  return found
}
