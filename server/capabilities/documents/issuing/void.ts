import type { Context } from '#platform/context.ts'
import { act, type Together } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { stopIf } from '#platform/objection.ts'
import { numberHeld } from '../registers/queries.ts'
import type { Register } from '../registers/register.ts'
import { voidNumber } from '../registers/take.ts'
import { documentSubject } from '../subjects.ts'
import type { Changed, Document } from './document.ts'
import { actingAccounts, documentNamed } from './file.ts'
import { ISSUE } from './queries.ts'
import { whyNot } from './rules.ts'

/**
 * Makes a document void, with the reason. Where it has a number and was not issued, the number was not used: it is void
 * by the same act. The number of one that was issued stays its own.
 *
 * @throws Objection `documents.document_not_found`, `documents.void_when`
 */
export function voidDocument(context: Context, key: IdempotencyKey, id: string, reason: string): Promise<Changed> {
  return act(
    context,
    key,
    async () => {
      const document = await documentNamed(context, id, ISSUE)
      return { document, held: document.state === 'numbered' ? await heldBy(context, document) : null }
    },
    ({ document, held }) => decideVoid(context, document, held, reason),
  )
}

type Held = {
  readonly register: Register
  readonly number: { readonly id: string; readonly n: number; readonly void_reason: string | null }
}

async function heldBy(context: Context, { agency_id, number_id }: Document): Promise<Held | null> {
  if (!number_id) return null
  const found = await numberHeld(context, agency_id, number_id).executeTakeFirstOrThrow()
  const { held_id, n, void_reason, ...register } = found
  return { register, number: { id: held_id, n, void_reason } }
}

function decideVoid(
  context: Pick<Context, 'actor' | 'now'>,
  document: Document,
  held: Held | null,
  reason: string,
): Together<Changed> {
  stopIf(whyNot('void', document, actingAccounts(context)))

  const voided = documentSubject.change(document, {
    set: { state: 'void', reason, changed_at: context.now() },
    events: [{ kind: 'documents.voided', data: {} }],
    answer: null,
  })
  const decisions = held ? [voided, voidNumber(context, held.register, held.number, reason)] : [voided]
  return { decisions, answer: { id: document.id } }
}
