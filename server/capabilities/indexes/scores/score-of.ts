import { type Component, type CriteriaSet, componentsOf } from '../criteria/criteria-set.ts'
import type { Scores } from '../scoring/roll-up.ts'
import { type Score, score } from '../scoring/score.ts'
import type { StoredScore } from '../stored.ts'

type Standing = Pick<StoredScore, 'component' | 'measured' | 'value' | 'points' | 'settled' | 'left_out'>

/**
 * What a component counts for: left out by the council, measured and scored by its formula, or the points people gave
 * last. A settled dispute stands over the measured value.
 */
export function scoreOf(component: Component, row: Standing | undefined, set: CriteriaSet): Score {
  if (!row) return score(component, null, set)
  if (row.left_out) return score(component, { kind: 'not_applicable', reason: '' }, set)
  if (row.measured && !row.settled) return score(component, row.value, set)
  if (row.points === null) return score(component, row.value, set)
  return { status: 'scored', points: row.points, max: component.max, ratio: null, explanation: [] }
}

/** Every component of one agency, from its rows. */
export function scoresFrom(set: CriteriaSet, rows: readonly Standing[]): Scores {
  const byComponent = new Map(rows.map((row) => [row.component, row]))
  return new Map(
    componentsOf(set).map((component) => [component.code, scoreOf(component, byComponent.get(component.code), set)]),
  )
}

/** Components an agency still has without points that somebody or something decided; what only informs needs none. */
export function undecidedOf(
  set: CriteriaSet,
  rows: readonly Pick<StoredScore, 'component' | 'decided' | 'left_out'>[],
): readonly string[] {
  const decided = new Set(rows.filter((row) => row.decided || row.left_out).map(({ component }) => component))
  return componentsOf(set)
    .filter(({ code, scoring }) => scoring.kind !== 'INFORMATION' && !decided.has(code))
    .map(({ code }) => code)
}
