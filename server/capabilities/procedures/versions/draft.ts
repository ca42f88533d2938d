import { stopUnlessMay } from '#agencies'
import { type Context, today } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import type { Day } from '#platform/time.ts'
import { blankContent, contentRow, digestOf } from '../content/content.ts'
import type { Content } from '../procedure.ts'
import { contentOfVersion, type Stored, storedProcedure, type VersionRow } from '../queries.ts'
import { type ProcedureDecision, procedureSubject } from '../subjects.ts'
import { type Changed, changedNow } from './change.ts'

type Facts = { stored: Stored; from: VersionRow | null; content: Content }

/**
 * Begins a draft: from the version in force today (the latest one where none is), or with nothing but name and field.
 *
 * @throws Objection `http.forbidden`, `procedures.unknown_not_found`.
 */
export function draft(context: Context, key: IdempotencyKey, code: string, blank: boolean): Promise<Changed> {
  stopUnlessMay(context, 'procedures.manage', null)
  return act(
    context,
    key,
    () => factsFor(context, code, blank),
    (facts) => decideDraft(facts, context),
  )
}

async function factsFor(context: Context, code: string, blank: boolean): Promise<Facts> {
  const stored = await storedProcedure(context, code)
  const from = inForce(stored.versions, today(context))
  const content = from ? await contentOfVersion(context, from.id) : blankContent(code, '')
  return blank ? { stored, from: null, content: blankContent(content.name, content.field) } : { stored, from, content }
}

function inForce(versions: readonly VersionRow[], day: Day): VersionRow | null {
  const found = versions.find(
    ({ state, valid_from, valid_to }) =>
      state === 'published' && valid_from <= day && (valid_to === null || day <= valid_to),
  )
  return found ?? versions.at(-1) ?? null
}

function decideDraft(
  { stored, from, content }: Facts,
  context: Pick<Context, 'now' | 'actor' | 'root_id'>,
): ProcedureDecision<Changed> {
  const { code, id, versions } = stored
  const number = Math.max(0, ...versions.map((version) => version.number)) + 1
  const row = {
    ...contentRow(code, content),
    ...changedNow(context),
    id: uuidv7(context.now().getTime()),
    procedure_id: id,
    root_id: context.root_id,
    number,
    revision: 1,
    state: 'draft',
    valid_from: today(context),
  }
  const data = { code, number, from: from?.number ?? null, content: digestOf(content) }
  return procedureSubject.change(stored, {
    set: {},
    also: [{ insert: 'procedures.version', rows: [row] }],
    events: [{ kind: 'procedures.drafted', data }],
    answer: { code, number, revision: 1, state: 'draft' },
  })
}
