import type { Component, CriteriaSet, Criterion, Field } from '../criteria/criteria-set.ts'
import { type Fraction, fraction, type Points, shown } from './exact.ts'
import { type Score, score } from './score.ts'
import type { Value } from './scoring.ts'

/**
 * A sum on its way up. `points` is null where nothing below is known; `max` is what applies, `unknown` the part of it
 * whose points nobody knows yet: a row with 40 of 60 and 40 unknown is not a row with 40 of 100.
 */
export type Sum = { readonly points: Points | null; readonly max: Points; readonly unknown: Points }

export type ScoredComponent = Score & { readonly code: string }
export type ScoredCriterion = Sum & { readonly code: string; readonly components: readonly ScoredComponent[] }
export type ScoredField = Sum & { readonly code: string; readonly criteria: readonly ScoredCriterion[] }
export type Result = Sum & { readonly fields: readonly ScoredField[] }

/** Scores of one agency by component code; what stands nowhere is not known. */
export type Scores = ReadonlyMap<string, Score>

/** Component → criterion → field → total. Sums are of whole thousandths. */
export function rollUp(set: CriteriaSet, scores: Scores): Result {
  const fields = set.fields.map((field) => rollUpField(field, scores, set))
  return { ...sum(fields), fields }
}

/** Scores every component of a set from its value, and adds up. */
export function scoreAll(set: CriteriaSet, values: ReadonlyMap<string, Value | null>): Result {
  const scores = new Map<string, Score>()
  for (const field of set.fields)
    for (const criterion of field.criteria)
      for (const component of criterion.components)
        scores.set(component.code, score(component, values.get(component.code) ?? null, set))
  return rollUp(set, scores)
}

/** Index % = obtained / applicable × 100, exactly; null where nothing is known or nothing applies. */
export function shareOf({ points, max }: Pick<Sum, 'points' | 'max'>): Fraction | null {
  return points === null || max === 0 ? null : fraction(BigInt(points) * 100n, BigInt(max))
}

/** The index in percent as people read it, two decimals. */
export function percentOf(sum: Pick<Sum, 'points' | 'max'>): number | null {
  const share = shareOf(sum)
  return share && shown(share)
}

function rollUpField(field: Field, scores: Scores, set: CriteriaSet): ScoredField {
  const criteria = field.criteria.map((criterion) => rollUpCriterion(criterion, scores, set))
  return { code: field.code, ...sum(criteria), criteria }
}

function rollUpCriterion(criterion: Criterion, scores: Scores, set: CriteriaSet): ScoredCriterion {
  const components = criterion.components.map((component) => scored(component, scores, set))
  const sums = components.map(({ points, max, status }) => ({ points, max, unknown: status === 'unknown' ? max : 0 }))
  return { code: criterion.code, ...sum(sums), components }
}

function scored(component: Component, scores: Scores, set: CriteriaSet): ScoredComponent {
  return { code: component.code, ...(scores.get(component.code) ?? score(component, null, set)) }
}

function sum(rows: readonly Sum[]): Sum {
  const known = rows.filter(({ points }) => points !== null)
  return {
    points: known.length ? add(known.map(({ points }) => points ?? 0)) : null,
    max: add(rows.map(({ max }) => max)),
    unknown: add(rows.map(({ unknown }) => unknown)),
  }
}

function add(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}
