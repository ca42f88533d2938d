import type { Component } from '../criteria/criteria-set.ts'
import type { Value } from './scoring.ts'

/** What a measure says of an agency and a period: a count in `value`, a share in numerator and denominator. */
export type Figure = {
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
}

/** The value measures give a component; null where one of them is not known, or where nothing is bound. */
export function valueFrom(
  { binding, scoring }: Pick<Component, 'binding' | 'scoring'>,
  figures: ReadonlyMap<string, Figure>,
): Value | null {
  if (binding?.by === 'measure') {
    const figure = figures.get(binding.measure)
    return figure ? (isCounted(scoring) ? countOf(figure) : shareOf(figure)) : null
  }
  return binding?.by === 'measures' ? valueOfMany(scoring, binding.figures, figures) : null
}

function valueOfMany(
  scoring: Component['scoring'],
  names: Readonly<Record<string, string>>,
  figures: ReadonlyMap<string, Figure>,
): Value | null {
  const counts: Record<string, number> = {}
  for (const [key, measure] of Object.entries(names)) {
    const value = figures.get(measure)?.value ?? null
    if (value === null) return null
    counts[key] = value
  }
  const { total, ...parts } = counts
  if (scoring.kind === 'COMBINED') return total === undefined ? null : { kind: 'parts', total, parts }
  if (scoring.kind === 'GRADED') return { kind: 'tally', items: [counts] }
  if (scoring.kind === 'DEDUCT') return { kind: 'breaches', counts }
  return shareOf({ value: null, numerator: counts.numerator ?? null, denominator: counts.denominator ?? null })
}

function isCounted(scoring: Component['scoring']): boolean {
  if (scoring.kind === 'STEP') return scoring.on === 'count'
  return scoring.kind === 'COUNT_EACH' || (scoring.kind === 'INFORMATION' && scoring.shows !== 'share')
}

function countOf({ value }: Figure): Value | null {
  return value === null ? null : { kind: 'count', count: value }
}

function shareOf({ numerator, denominator }: Figure): Value | null {
  return numerator === null || denominator === null ? null : { kind: 'share', numerator, denominator }
}
