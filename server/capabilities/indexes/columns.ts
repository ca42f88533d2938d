import type { Day } from '#platform/time.ts'
import type { CriteriaSet } from './criteria/criteria-set.ts'
import type { RoundState } from './rounds/round.ts'
import type { Value } from './scoring/scoring.ts'
import type { Provenance } from './stored.ts'

type LastDays = Readonly<Partial<Record<RoundState, Day>>>

/** What the jsonb columns of this room hold. */
export type JsonColumns = {
  'indexes.contender.extended': LastDays
  'indexes.round.deadlines': LastDays
  'indexes.score.provenance': readonly Provenance[]
  'indexes.score.value': Value
  'indexes.score_line.value': Value
  'indexes.set.content': CriteriaSet
}
