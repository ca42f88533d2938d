import type { StoredScore } from '../stored.ts'
import { type RoundState, type Work, works } from './round.ts'

/** What is known of a component of an agency when one asks whose word it waits for. */
export type Waiting = {
  readonly declared: boolean
  /** Shown and never scored: nobody has to say anything. */
  readonly informs: boolean
  readonly row: Pick<StoredScore, 'self_points' | 'first_points' | 'disputed' | 'left_out' | 'decided'> | undefined
  /** Works that stand in its history. */
  readonly done: ReadonlySet<string>
}

/**
 * The work that a component waits for in a state of the round; null where nothing is left to do. Duties and sheets ask
 * the same, so that the count on one is the list on the other.
 */
export function waitsFor(state: RoundState, about: Waiting): Work | null {
  const { row, informs, declared } = about
  if (row?.left_out || informs) return null
  const settling: readonly RoundState[] = works.settle_dispute.in
  if (row?.disputed && settling.includes(state)) return 'settle_dispute'
  if (state === 'council') return row?.decided ? null : declared ? 'decide' : 'leave_out'
  return declared ? wordOf(state, about) : null
}

/** The agency and its appraisers take turns; only points that were changed are explained, and looked at again. */
function wordOf(state: RoundState, { row, done }: Waiting): Work | null {
  const changed = done.has('appraise') && row?.first_points !== row?.self_points
  if (state === 'self_scoring') return done.has('self_score') ? null : 'self_score'
  if (state === 'appraising') return done.has('self_score') && !done.has('appraise') ? 'appraise' : null
  if (state === 'explaining') return changed && !done.has('explain') ? 'explain' : null
  if (state === 'second_appraisal')
    return changed && done.has('explain') && !done.has('appraise_again') ? 'appraise_again' : null
  return null
}
