import { Objection } from '#platform/objection.ts'
import { type Day, isoOf } from '#platform/time.ts'
import { type PublicationFacts, whyNotPublish } from './linter/linter.ts'
import { pathOf } from './linter/linter-paths.ts'
import type { ProcedureVersion } from './procedure.ts'
import type { Stored, VersionRow } from './queries.ts'

/** Why a procedure cannot have that code: another has it already, written so or otherwise. */
export function whyNotCreate(code: string, taken: readonly object[]): Objection | null {
  if (taken.length === 0) return null
  return new Objection('procedures.code_taken', { code }, [
    { path: 'code', code: 'procedures.code_taken', detail: { code } },
  ])
}

/** Why a version cannot be worked on as a draft by somebody who saw that revision of it. */
export function whyNotDraft(code: string, version: VersionRow, revision: number | null): Objection | null {
  const { number, state } = version
  if (state !== 'draft') return new Objection('procedures.not_a_draft', { code, number })
  if (revision === null || revision === version.revision) return null
  const by = version.changed_by ?? 'OpenCCHC'
  return new Objection('procedures.stale', { by, at: isoOf(version.changed_at), revision: version.revision })
}

/**
 * Why a version cannot begin that day: another begins then, or one was in force on days that are gone, and dossiers went
 * by it.
 *
 * @param until the version in force that day, which would end the day before.
 */
export function whyNotFrom(until: VersionRow | undefined, day: Day, now: Day): Objection | null {
  if (!until) return null
  const code = until.valid_from === day ? 'procedures.day_taken' : day < now ? 'procedures.publish_in_past' : null
  return code && new Objection(code, { day, number: until.number }, [{ path: 'valid_from', code, detail: { day } }])
}

/** Why what a version says keeps it from being published, with everything the linter says. */
export function whyNotReady(version: ProcedureVersion, facts: PublicationFacts): Objection | null {
  const found = whyNotPublish(version, facts)
  if (found.length === 0) return null
  return new Objection(
    'procedures.not_publishable',
    { count: found.length },
    found.map(({ code, detail }) => ({ path: pathOf(code), code, detail })),
  )
}

/** Why a procedure cannot be withdrawn from a day on: the day is gone, or nothing is in force then or later. */
export function whyNotWithdraw(stored: Pick<Stored, 'code' | 'versions'>, from: Day, now: Day): Objection | null {
  if (from < now)
    return new Objection('procedures.withdraw_in_past', { day: from }, [
      { path: 'from', code: 'procedures.withdraw_in_past', detail: { day: from } },
    ])
  if (stillToRun(stored.versions, from).length > 0) return null
  return new Objection('procedures.withdraw_nothing', { code: stored.code, day: from })
}

/** The published versions that are in force on a day or later, oldest first. */
export function stillToRun(versions: readonly VersionRow[], day: Day): readonly VersionRow[] {
  return versions.filter(({ state, valid_to }) => state === 'published' && (valid_to === null || valid_to >= day))
}
