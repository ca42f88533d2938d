import type { Context } from '#platform/context.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection } from '#platform/objection.ts'
import { claim } from '../step-work/claim.ts'
import { giveBack } from '../step-work/give-back.ts'
import { handOver } from '../step-work/hand-over.ts'
import { assign } from './assign.ts'
import { complete } from './complete.ts'

export const batchActs = ['complete', 'sign', 'claim', 'give_back', 'hand_over', 'assign'] as const
export type BatchAct = (typeof batchActs)[number]

/** What is done with each of several dossiers; each keeps the step and the version that were looked at. */
export type Batch = {
  readonly act: BatchAct
  readonly items: readonly { readonly code: string; readonly step: string; readonly version?: number | undefined }[]
  readonly to?: string | undefined
  readonly reason?: string | undefined
  readonly opinion?: string | undefined
}

export type BatchResult = { readonly code: string; readonly objection: Objection | null }

/**
 * Does the same with several dossiers, one after the other, each standing by itself: what cannot be done says why and
 * stops none of the others. Repeated with the same key, what was done stays done once.
 */
export async function doBatch(context: Context, key: IdempotencyKey, batch: Batch): Promise<BatchResult[]> {
  const results: BatchResult[] = []
  for (const item of batch.items) {
    const own = { key: `${key.key}:${item.code}`, digest: key.digest }
    results.push({ code: item.code, objection: await objectionOf(() => doOne(context, own, batch, item)) })
  }
  return results
}

type Item = Batch['items'][number]

function doOne(context: Context, key: IdempotencyKey, batch: Batch, { code, step, version }: Item): Promise<unknown> {
  const at = { step, version }
  switch (batch.act) {
    case 'complete':
    case 'sign':
      return complete(context, key, code, {
        ...at,
        opinion: batch.opinion,
        only: batch.act === 'sign' ? 'sign' : undefined,
      })
    case 'claim':
      return claim(context, key, code, at)
    case 'give_back':
      return giveBack(context, key, code, { ...at, reason: batch.reason ?? '' })
    case 'hand_over':
      return handOver(context, key, code, { ...at, to: batch.to ?? '', note: batch.reason })
    case 'assign':
      return assign(context, key, code, { ...at, to: batch.to ?? '' })
  }
}

async function objectionOf(work: () => Promise<unknown>): Promise<Objection | null> {
  try {
    await work()
    return null
  } catch (error) {
    if (error instanceof Objection) return error
    throw error
  }
}
