import { stopUnlessMay } from '#agencies'
import type { Context } from '#platform/context.ts'
import { act } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { stopIf } from '#platform/objection.ts'
import { contentRow, digestOf } from '../content/content.ts'
import type { Content } from '../procedure.ts'
import { type Stored, storedProcedure } from '../queries.ts'
import { whyNotDraft } from '../rules.ts'
import { type ProcedureDecision, procedureSubject } from '../subjects.ts'
import { type Changed, changedNow, versionNumbered } from './change.ts'

/** What a draft is to say, by somebody who saw that revision of it. */
export type Revision = { readonly number: number; readonly revision: number; readonly content: Content }

/**
 * Puts other content into a draft.
 *
 * @throws Objection `http.forbidden`, `procedures.unknown_not_found`, `procedures.version_not_found`,
 *   `procedures.not_a_draft`, `procedures.stale` saying who changed it meanwhile.
 */
export function revise(context: Context, key: IdempotencyKey, code: string, given: Revision): Promise<Changed> {
  stopUnlessMay(context, 'procedures.manage', null)
  return act(
    context,
    key,
    () => storedProcedure(context, code),
    (stored) => decideRevise(stored, given, context),
  )
}

function decideRevise(
  stored: Stored,
  { number, revision, content }: Revision,
  context: Pick<Context, 'now' | 'actor'>,
): ProcedureDecision<Changed> {
  const { code } = stored
  const version = versionNumbered(stored, number)
  stopIf(whyNotDraft(code, version, revision))
  const next = version.revision + 1
  const row = { id: version.id, ...contentRow(code, content), ...changedNow(context), revision: next }
  const data = { code, number, revision: next, content: digestOf(content) }
  return procedureSubject.change(stored, {
    set: {},
    also: [{ update: 'procedures.version', key: ['id'], rows: [row] }],
    events: [{ kind: 'procedures.revised', data }],
    answer: { code, number, revision: next, state: 'draft' },
  })
}
