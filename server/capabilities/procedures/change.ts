import type { Context } from '#platform/context.ts'
import type { Happening, Subject } from '#platform/journal/event.ts'
import type { Also, Decision } from '#platform/journal/write.ts'
import { Objection } from '#platform/objection.ts'
import { isoOf } from '#platform/time.ts'
import type { State, Stored, VersionRow } from './queries.ts'

/** What every verb of the catalogue answers: which version it is about, and how it stands now. */
export type Changed = { code: string; number: number; revision: number; state: State }

/** A change of a procedure: rows of its versions, and what happened. */
export function changing(
  stored: Stored,
  context: Pick<Context, 'root_id'>,
  also: readonly Also[],
  events: readonly Happening[],
  answer: Changed,
): Decision<Changed> {
  const { id, version, last_seq, last_hash } = stored
  const subject: Subject = { kind: 'procedure', agency_id: context.root_id, id, version, last_seq, last_hash }
  return { subject, table: 'procedures.procedure', set: {}, also, events, answer }
}

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

/** Why a version cannot be worked on as a draft by somebody who saw that revision of it. */
export function whyNotDraft(code: string, version: VersionRow, revision: number | null): Objection | null {
  const { number, state } = version
  if (state !== 'draft') return new Objection('procedures.not_a_draft', { code, number })
  if (revision === null || revision === version.revision) return null
  const by = version.changed_by ?? 'OpenCCHC'
  return new Objection('procedures.stale', { by, at: isoOf(version.changed_at), revision: version.revision })
}
