import type { Context } from '#platform/context.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection } from '#platform/objection.ts'
import { documentNamed } from '../issuing/file.ts'
import { SIGN } from '../issuing/queries.ts'
import { sign } from '../issuing/sign.ts'
import { valuesOf } from '../issuing/values.ts'
import type { DocumentServices } from '../services.ts'

export type Refused = { readonly id: string; readonly title: string; readonly why: Objection }
export type ManySigned = { readonly done: number; readonly waiting: number; readonly refused: readonly Refused[] }

/**
 * Signs several documents here, one after another. One that cannot be signed stays where it is and holds up no other;
 * asked again with the same key, those that were signed are answered as the first time.
 */
export async function signMany(
  context: Context,
  key: IdempotencyKey,
  services: DocumentServices,
  ids: readonly string[],
): Promise<ManySigned> {
  let done = 0
  let waiting = 0
  const refused: Refused[] = []
  for (const id of new Set(ids)) {
    try {
      const { waits } = await sign(context, { key: `${key.key} ${id}`, digest: key.digest }, services, id)
      if (waits) waiting += 1
      else done += 1
    } catch (error) {
      if (!(error instanceof Objection)) throw error
      refused.push({ id, title: await titleFor(context, services, id), why: error })
    }
  }
  return { done, waiting, refused }
}

async function titleFor(context: Context, { documents }: DocumentServices, id: string): Promise<string> {
  try {
    const document = await documentNamed(context, id, SIGN)
    const kind = documents.kind(document.kind)
    const named = kind?.named ? valuesOf(context, document)[kind.named] : null
    return typeof named === 'string' ? named : (kind?.title.vi ?? '')
  } catch {
    return ''
  }
}
