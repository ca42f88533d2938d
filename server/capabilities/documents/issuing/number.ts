import type { Context } from '#platform/context.ts'
import { act, type Together } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { stopIf } from '#platform/objection.ts'
import type { Day } from '#platform/time.ts'
import { inTurn } from '../registers/in-turn.ts'
import { numberSource, type Source, takeNumber } from '../registers/take.ts'
import { documentSubject } from '../subjects.ts'
import type { Document } from './document.ts'
import { actingAccounts, documentNamed, templateOf } from './file.ts'
import { ISSUE } from './queries.ts'
import { whyNot } from './rules.ts'

export type Numbered = { readonly id: string; readonly symbol: string }

/**
 * Gives a signed document its number and day, from the register of its agency and series: the register moves on and the
 * document has the number in one transaction, or neither.
 *
 * @throws Objection `documents.document_not_found`, `documents.number_when`, what `takeNumber` objects to
 */
export async function number(context: Context, key: IdempotencyKey, id: string, on: Day): Promise<Numbered> {
  const before = await documentNamed(context, id, ISSUE)
  const { series } = await templateOf(context, before)
  return inTurn(`${before.agency_id} ${series}`, () =>
    act(
      context,
      key,
      async () => ({
        document: await documentNamed(context, id, ISSUE),
        source: await numberSource(context, before.agency_id, series, on),
      }),
      ({ document, source }) => decideNumber(context, document, source, on),
    ),
  )
}

function decideNumber(
  context: Pick<Context, 'actor' | 'now' | 'root_id'>,
  document: Document,
  source: Source,
  on: Day,
): Together<Numbered> {
  stopIf(whyNot('number', document, actingAccounts(context)))

  const { id } = document
  const { decision, taken } = takeNumber(context, source, { kind: documentSubject.kind, id, note: null }, on)
  const { symbol } = taken
  const numbered = documentSubject.change(document, {
    set: { state: 'numbered', number_id: taken.id, symbol, numbered_on: on, changed_at: context.now() },
    events: [{ kind: 'documents.numbered', data: { symbol, on } }],
    answer: null,
  })
  return { decisions: [decision, numbered], answer: { id, symbol } }
}
