import type { Context } from '#platform/context.ts'
import { act } from '#platform/journal/act.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import type { Objection } from '#platform/objection.ts'

/**
 * Refuses before a file is taken in or a page is signed. A request that was done already cannot be done again, so it
 * would be refused here: it is answered as the first time instead.
 */
export function refuseUnlessDone<Answer>(context: Context, key: IdempotencyKey, objection: Objection): Promise<Answer> {
  const refuse = (): never => {
    throw objection
  }
  return act<null, Answer>(context, key, async () => null, refuse)
}
