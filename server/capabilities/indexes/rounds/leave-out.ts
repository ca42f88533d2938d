import type { Registry } from '#measures'
import type { Context } from '#platform/context.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { doEverywhere } from './everywhere.ts'

type Asked = { readonly round: string; readonly reason: string }

/**
 * The council says of every component that the record fills and of which nothing arose (or of which nothing is
 * recorded yet) that it does not apply, for all agencies of a round with one reason. What people declare is not touched.
 *
 * @throws Objection what `whyNot('leave_out', …)` says; `indexes.round_not_found`, `http.forbidden`
 */
export async function leaveOutUnknown(
  context: Context,
  registry: Pick<Registry, 'measures'>,
  key: IdempotencyKey,
  { round, reason }: Asked,
): Promise<{ round: string; left_out: number }> {
  const left_out = await doEverywhere(context, registry, key, round, {
    work: 'leave_out',
    reason,
    wanted: (source) => source !== 'declared',
  })
  return { round, left_out }
}

/**
 * The council gives no points for what an agency never claimed, for all agencies of a round with one reason; what
 * somebody claimed, or said that nothing arose of, waits to be decided by itself.
 *
 * @throws Objection what `whyNot('decide', …)` says; `indexes.round_not_found`, `http.forbidden`
 */
export async function giveNothingForUnclaimed(
  context: Context,
  registry: Pick<Registry, 'measures'>,
  key: IdempotencyKey,
  { round, reason }: Asked,
): Promise<{ round: string; zeroed: number }> {
  const zeroed = await doEverywhere(context, registry, key, round, {
    work: 'decide',
    points: 0,
    reason,
    wanted: (source, row) => source === 'declared' && (row?.self_points ?? row?.self_scored_by ?? null) === null,
  })
  return { round, zeroed }
}
