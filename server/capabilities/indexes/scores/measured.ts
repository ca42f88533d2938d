import type { Figures } from '#measures'
import { type Component, measuresOf, sourceOf } from '../criteria/criteria-set.ts'
import { valueFrom } from '../scoring/fill.ts'
import type { Value } from '../scoring/scoring.ts'
import type { Provenance } from '../stored.ts'

/** A value the record gives, with where each of its figures came from. */
export type Measured = { readonly value: Value | null; readonly provenance: readonly Provenance[] }

/** Whether the record, or a survey, fills a component: nobody types its points then. */
export function isMeasured(component: Component, given: ReadonlySet<string>): boolean {
  const source = sourceOf(component, given)
  return source === 'measure' || source === 'survey'
}

/**
 * Who fills a component of an agency in a round. What people declared before a measure was there stays theirs until the
 * round is over: nobody's claim is written over in the middle of it.
 */
export function filledBy(
  component: Component,
  row: { readonly measured: boolean } | null | undefined,
  given: ReadonlySet<string>,
): ReturnType<typeof sourceOf> {
  const source = sourceOf(component, given)
  if (!row || row.measured === isMeasured(component, given)) return source
  return row.measured ? 'measure' : 'declared'
}

/** What the measures say of one component of an agency. */
export function measuredFrom(component: Component, figures: Figures, agency_id: string): Measured {
  const found = figures.of(agency_id)
  const provenance = measuresOf(component).flatMap((name): Provenance[] => {
    const figure = found.get(name)
    if (!figure) return []
    const { measure, version, period, cut, as_of, value, numerator, denominator } = figure
    return [{ measure, version, period: period.code, cut, as_of, value, numerator, denominator }]
  })
  return { value: valueFrom(component, found), provenance }
}
