import { stopUnlessMay } from '#agencies'
import { type Context, today } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { stopIf } from '#platform/objection.ts'
import { blankContent, contentRow, digestOf } from '../content/content.ts'
import { codesOf } from '../queries.ts'
import { whyNotCreate } from '../rules.ts'
import { type ProcedureDecision, procedureSubject } from '../subjects.ts'
import { type Changed, changedNow } from './change.ts'

export type NewProcedure = { readonly code: string; readonly name: string; readonly field: string }

/**
 * Makes a procedure of the province's own, with a first draft that says nothing yet but its name and field.
 *
 * @throws Objection `http.forbidden`, `procedures.code_taken`.
 */
export function create(context: Context, key: IdempotencyKey, made: NewProcedure): Promise<Changed> {
  stopUnlessMay(context, 'procedures.manage', null)
  return act(
    context,
    key,
    () => codesOf(context.db, context.root_id).where('code', 'ilike', made.code).execute(),
    (taken) => decideCreate(made, taken, context),
  )
}

function decideCreate(
  { code, name, field }: NewProcedure,
  taken: readonly object[],
  context: Pick<Context, 'now' | 'actor' | 'root_id'>,
): ProcedureDecision<Changed> {
  stopIf(whyNotCreate(code, taken))
  const { root_id, now } = context
  const id = uuidv7(now().getTime())
  const content = blankContent(name, field)
  const row = {
    ...contentRow(code, content),
    ...changedNow(context),
    id: uuidv7(now().getTime()),
    procedure_id: id,
    root_id,
    number: 1,
    revision: 1,
    state: 'draft',
    valid_from: today(context),
  }
  return procedureSubject.create(
    { agency_id: root_id, id },
    {
      row: { root_id, code, sample: false },
      also: [{ insert: 'procedures.version', rows: [row] }],
      events: [{ kind: 'procedures.created', data: { code, number: 1, name, field, content: digestOf(content) } }],
      answer: { code, number: 1, revision: 1, state: 'draft' },
    },
  )
}
