import type { Day } from '#platform/time.ts'
import type { Points } from '../scoring/exact.ts'
import type { Scoring } from '../scoring/scoring.ts'

/**
 * How a row of a set is known: `sourced` (a public page or file showed it), `derived` (arithmetic from a sourced one),
 * `reconstructed` (built from the common structure of such sets), `from_memory` (general knowledge, to be checked).
 */
export type Standing = 'sourced' | 'derived' | 'reconstructed' | 'from_memory'

/** What is not applicable leaves both numerator and denominator, or counts in full; the set says which. */
export type NotApplicable = 'remove' | 'full_points'

/** A criteria set (bộ tiêu chí) of one version. Scores are locked to a version; a re-issue is a new one. */
export type CriteriaSet = {
  readonly code: string
  readonly version: number
  readonly name: string
  readonly basis: string
  readonly effective_from: Day
  /** `code@version` of the set this one replaces. */
  readonly supersedes: string | null
  /** Kinds of agencies it is for, as the agencies capability calls them. */
  readonly kinds: readonly string[]
  readonly standing: Standing
  readonly verified: boolean
  readonly not_applicable: NotApplicable
  readonly total: Points
  /** Decimals a component's points are rounded to: 2, or 3. */
  readonly places: number
  /** Two results nearer than this share a rank; 1 is 0.001. */
  readonly tie_tolerance: Points
  readonly bands: Bands
  /** Agencies ranked among themselves. */
  readonly groups: readonly Group[]
  readonly fields: readonly Field[]
}

/** Classes of results, best first. `at_least` in thousandths, of a point or of a percent of the applicable points. */
export type Bands = {
  readonly on: 'share' | 'points'
  readonly verified: boolean
  readonly list: readonly { readonly code: string; readonly name: string; readonly at_least: number }[]
}

export type Group = { readonly code: string; readonly name: string; readonly kinds: readonly string[] }

/** Field (lĩnh vực) → criterion (tiêu chí) → component (tiêu chí thành phần); only components are scored. */
export type Field = {
  readonly code: string
  readonly name: string
  readonly max: Points
  readonly criteria: readonly Criterion[]
}
export type Criterion = {
  readonly code: string
  readonly name: string
  readonly max: Points
  readonly components: readonly Component[]
}
export type Component = {
  readonly code: string
  readonly name: string
  readonly max: Points
  /** Scored by appraisal (điểm thẩm định) or by sociological survey (điểm điều tra xã hội học). */
  readonly part: 'appraisal' | 'survey'
  readonly scoring: Scoring
  /** What fills it from the record; null where people declare it. */
  readonly binding: Binding | null
  /** Papers asked where it is declared; also while no record gives the bound measures. Empty: it is never declared. */
  readonly evidence: readonly string[]
  /** Who appraises (the field's owner, the council…), as a role code; null where nobody has to. */
  readonly appraiser: string | null
  readonly basis: string | null
  readonly standing: Standing
  readonly verified: boolean
  /** Codes of remarks a reader should know; texts in words/. */
  readonly remarks: readonly string[]
}

/**
 * `measure` gives numerator and denominator (or a count) by itself; `measures` names one measure for each figure that
 * the scoring asks (`numerator`, `denominator`, `total`, a part's or an option's code); `survey` counts answers.
 */
export type Binding =
  | { readonly by: 'measure'; readonly measure: string }
  | { readonly by: 'measures'; readonly figures: Readonly<Record<string, string>> }
  | { readonly by: 'survey'; readonly slip: string }

/** `par-model@1`: what rounds, supersession and explanations call a version of a set. */
export function keyOf(set: Pick<CriteriaSet, 'code' | 'version'>): string {
  return `${set.code}@${set.version}`
}

export function componentsOf(set: Pick<CriteriaSet, 'fields'>): readonly Component[] {
  return set.fields.flatMap((field) => field.criteria.flatMap((criterion) => criterion.components))
}

export function componentOf(set: Pick<CriteriaSet, 'fields'>, code: string): Component | null {
  return componentsOf(set).find((component) => component.code === code) ?? null
}

/** Names of the measures a component is bound to; none where people declare or answer. */
export function measuresOf({ binding }: Pick<Component, 'binding'>): readonly string[] {
  if (binding?.by === 'measure') return [binding.measure]
  return binding?.by === 'measures' ? [...new Set(Object.values(binding.figures))] : []
}

/** Every measure a set asks for, once, in the order of its rows. */
export function measuresAskedBy(set: Pick<CriteriaSet, 'fields'>): readonly string[] {
  return [...new Set(componentsOf(set).flatMap(measuresOf))]
}

/**
 * Where a component's value comes from, given the measures the record has today. `unknown` is shown as such: nothing
 * measures it yet and the set lets nobody declare it.
 */
export function sourceOf(
  component: Pick<Component, 'binding' | 'evidence' | 'scoring'>,
  given: ReadonlySet<string>,
): 'measure' | 'survey' | 'declared' | 'unknown' {
  const asked = measuresOf(component)
  if (asked.length > 0 && asked.every((name) => given.has(name))) return 'measure'
  if (component.binding?.by === 'survey') return 'survey'
  return component.evidence.length > 0 ? 'declared' : 'unknown'
}
