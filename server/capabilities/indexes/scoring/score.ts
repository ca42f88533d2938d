import { Objection } from '#platform/objection.ts'
import type { Component, CriteriaSet } from '../criteria/criteria-set.ts'
import {
  between,
  decimal,
  type Fraction,
  fractionOf,
  HUNDRED,
  over,
  type Points,
  pointsOf,
  shown,
  times,
  ZERO,
} from './exact.ts'
import { type Explanation, explain, type Reading } from './reading.ts'
import { readings } from './readings.ts'
import { takes, type Value, type WhenNone } from './scoring.ts'

/** A component's points with all that led to them. `points` is null where nothing is known: that is no zero. */
export type Score = {
  readonly status: 'scored' | 'unknown' | 'not_applicable' | 'information'
  readonly points: Points | null
  /** What counts in the denominator: 0 where removed or only informing. */
  readonly max: Points
  /** The measured share in percent, two decimals, for people; points are never reckoned from it. */
  readonly ratio: number | null
  readonly explanation: readonly Explanation[]
}

type Scored = Pick<Component, 'code' | 'max' | 'scoring'>
type Terms = Pick<CriteriaSet, 'places' | 'not_applicable'>

/**
 * The points a value earns, between 0 and the component's maximum, exact until one rounding to the set's decimals.
 * @throws Objection `indexes.value_of_another_kind`, `indexes.value_impossible`, `indexes.group_unknown`
 */
export function score(component: Scored, value: Value | null, terms: Terms): Score {
  if (component.scoring.kind === 'INFORMATION') return inform(component, value)
  if (value === null) return unknown(component)
  if (value.kind === 'not_applicable') return leaveOut(component, terms, [])
  stopUnlessTaken(component, value)
  return settle(component, readings(component, value), terms)
}

function settle(component: Scored, reading: Reading, terms: Terms): Score {
  if (reading === 'unknown') return unknown(component)
  if ('none' in reading) return settleNone(component, reading.none, terms)
  const earned = between(ZERO, reading.earned, fractionOf(component.max))
  return {
    status: 'scored',
    points: Math.min(component.max, pointsOf(earned, terms.places)),
    max: component.max,
    ratio: reading.ratio && shown(times(reading.ratio, HUNDRED)),
    explanation: reading.explanation,
  }
}

/** Nothing arose: what a zero denominator means is said by the component, in words and points. */
function settleNone(component: Scored, rule: WhenNone, terms: Terms): Score {
  const explanation = [explain(`none_${rule}`)]
  if (rule === 'unknown') return { ...unknown(component), explanation }
  if (rule === 'not_applicable') return leaveOut(component, terms, explanation)
  const points = rule === 'full' ? component.max : 0
  return { status: 'scored', points, max: component.max, ratio: null, explanation }
}

function leaveOut(component: Scored, terms: Terms, before: readonly Explanation[]): Score {
  const full = terms.not_applicable === 'full_points'
  const explanation = [...before, explain(full ? 'not_applicable_full' : 'not_applicable_removed')]
  const points = full ? component.max : null
  return { status: 'not_applicable', points, max: points ?? 0, ratio: null, explanation }
}

function unknown({ max }: Scored): Score {
  return { status: 'unknown', points: null, max, ratio: null, explanation: [explain('unknown')] }
}

function inform({ code, scoring }: Scored, value: Value | null): Score {
  if (value && value.kind !== 'not_applicable') stopUnlessTaken({ code, scoring }, value)
  const figure = value?.kind === 'share' && value.denominator !== 0 ? meanOf(value) : null
  const percent = scoring.kind === 'INFORMATION' && scoring.shows === 'share'
  const ratio = figure && percent ? shown(times(figure, HUNDRED)) : null
  const size = value?.kind === 'count' ? shown(decimal(value.count)) : figure && shown(figure)
  const line = size === null ? explain('unknown') : explain('information', { size })
  return { status: 'information', points: null, max: 0, ratio, explanation: [line] }
}

function meanOf({ numerator, denominator }: { numerator: number; denominator: number }): Fraction {
  return over(decimal(numerator), decimal(denominator))
}

function stopUnlessTaken({ code, scoring }: Pick<Scored, 'code' | 'scoring'>, value: Value): void {
  const kinds: readonly string[] = takes[scoring.kind]
  if (kinds.includes(value.kind)) return
  throw new Objection('indexes.value_of_another_kind', { component: code, kind: scoring.kind, value: value.kind })
}
