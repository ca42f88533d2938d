import { stopUnlessMay } from '#agencies'
import { type Context, today } from '#platform/context.ts'
import { uuidv7 } from '#platform/database/uuid.ts'
import { act } from '#platform/journal/act.ts'
import { newSubject } from '#platform/journal/event.ts'
import type { Decision, IdempotencyKey } from '#platform/journal/write.ts'
import { Objection } from '#platform/objection.ts'
import { type Changed, changedNow } from './change.ts'
import { blankContent, contentRow, digestOf } from './content.ts'
import { codesOf } from './queries.ts'

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
    (taken) => {
      if (taken.length > 0)
        throw new Objection('procedures.code_taken', { code: made.code }, [
          { path: 'code', code: 'procedures.code_taken', detail: { code: made.code } },
        ])
      return decideCreate(made, context)
    },
  )
}

function decideCreate({ code, name, field }: NewProcedure, context: Context): Decision<Changed> {
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
  return {
    subject: newSubject('procedure', root_id, id),
    table: 'procedures.procedure',
    set: { root_id, code, sample: false },
    also: [{ insert: 'procedures.version', rows: [row] }],
    events: [{ kind: 'procedures.created', data: { code, number: 1, name, field, content: digestOf(content) } }],
    answer: { code, number: 1, revision: 1, state: 'draft' },
  }
}
