import type { Context } from '#platform/context.ts'
import { today } from '#platform/context.ts'
import { type Objection, stopIf } from '#platform/objection.ts'
import type { Day } from '#platform/time.ts'
import { whyNotPublish } from '../linter/linter.ts'
import type { Content } from '../procedure.ts'
import { contentOfVersion, storedProcedure, type VersionRow, versionFrom } from '../queries.ts'
import { whyNotDraft, whyNotWithdraw } from '../rules.ts'
import { versionNumbered } from './change.ts'
import { publicationFacts } from './publication-facts.ts'

/** All versions of a procedure, newest first, and why it cannot be withdrawn from today on. */
export async function history(
  context: Context,
  code: string,
): Promise<{ versions: VersionRow[]; why_not_withdraw: Objection | null }> {
  const stored = await storedProcedure(context, code)
  const day = today(context)
  return { versions: stored.versions.toReversed(), why_not_withdraw: whyNotWithdraw(stored, day, day) }
}

/** One version with what it says, for the editor. @throws Objection `procedures.version_not_found` */
export async function versionOf(
  context: Context,
  code: string,
  number: number,
): Promise<VersionRow & { content: Content }> {
  const version = versionNumbered(await storedProcedure(context, code), number)
  return { ...version, content: await contentOfVersion(context, version.id) }
}

/**
 * Everything that keeps a draft from being published from a day on (today where none is said).
 *
 * @throws Objection `procedures.version_not_found`, `procedures.not_a_draft`.
 */
export async function check(
  context: Context,
  code: string,
  number: number,
  from: Day = today(context),
): Promise<readonly Objection[]> {
  const { content, ...version } = await versionOf(context, code, number)
  stopIf(whyNotDraft(code, version, null))
  const facts = await publicationFacts(context, content, from)
  return whyNotPublish(versionFrom(content, { ...version, valid_from: from, valid_to: null }), facts)
}
