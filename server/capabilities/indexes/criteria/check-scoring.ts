import { pointsShown } from '../scoring/exact.ts'
import type { Breach, Option, Scoring } from '../scoring/scoring.ts'
import type { Component } from './criteria-set.ts'
import { type Flaw, falls, flaw, twice } from './flaw.ts'

const WHOLE = 100_000
type Row = Pick<Component, 'code' | 'name' | 'max' | 'scoring'>

/** Is a component's maximum right, and is its kind of score complete enough to score anything? */
export function* checkScoring(row: Row, places: number): Generator<Flaw> {
  if (row.name.trim() === '') yield flaw('indexes.name_missing', row.code)
  const informs = row.scoring.kind === 'INFORMATION'
  if (!Number.isSafeInteger(row.max) || row.max < 0 || (row.max === 0) !== informs)
    yield flaw('indexes.max_out_of_place', row.code, { max: row.max / 1000 })
  // A maximum finer than the rounding could never be reached, or be passed by it.
  else if (row.max % 10 ** (3 - places) !== 0) yield flaw('indexes.points_too_fine', row.code, { places })
  yield* checkKind(row, row.scoring)
}

function* checkKind({ code, max }: Row, scoring: Scoring): Generator<Flaw> {
  switch (scoring.kind) {
    case 'BINARY':
      for (const question of twice(scoring.questions)) yield flaw('indexes.code_twice', code, { code: question })
      return
    case 'COUNT_EACH':
      if (!positive(scoring.unit)) yield flaw('indexes.unit_not_positive', code)
      return
    case 'GRADED':
    case 'SURVEY':
      return yield* checkOptions(code, scoring.options)
    case 'DEDUCT':
      return yield* checkBreaches(code, scoring.breaches)
    case 'DEADLINE':
      return yield* checkDeadline(code, scoring)
    case 'STEP':
      return yield* checkSteps(code, max, scoring)
    case 'LINEAR_FLOOR':
      if (!within(scoring.floor)) yield flaw('indexes.floor_out_of_place', code)
      return
    case 'CAP_LINEAR':
      if (!positive(scoring.target)) yield flaw('indexes.target_not_positive', code)
      return
    case 'COMBINED':
      return yield* checkCombined(code, scoring)
    case 'THRESHOLD_BY_GROUP':
      return yield* checkTargets(code, scoring)
    case 'LINEAR':
    case 'TARGET_GAP':
    case 'SIPAS':
    case 'INFORMATION':
      return
  }
}

function* checkOptions(code: string, options: readonly Option[]): Generator<Flaw> {
  yield* listed(code, options)
  if (options.some(({ weight }) => !within(weight))) yield flaw('indexes.weight_out_of_place', code)
  if (!options.some(({ weight }) => weight === WHOLE)) yield flaw('indexes.maximum_out_of_reach', code)
}

function* checkBreaches(code: string, breaches: readonly Breach[]): Generator<Flaw> {
  yield* listed(code, breaches)
  const costs = breaches.map((one) => (one.off === 'all' ? WHOLE : one.off === 'share' ? one.share : one.points))
  if (!costs.every(positive)) yield flaw('indexes.breach_costs_nothing', code)
}

function* checkDeadline(code: string, one: Extract<Scoring, { kind: 'DEADLINE' }>): Generator<Flaw> {
  // 29 February exists in some years only, so it is no day of every year.
  const day = /^(\d{2})-(\d{2})$/.exec(one.due)
  const date = new Date(`2025-${one.due}T00:00:00Z`)
  if (!day || Number.isNaN(date.getTime()) || date.toISOString().slice(5, 10) !== one.due)
    yield flaw('indexes.due_day_impossible', code, { due: one.due })
  if (![-1, 0, 1].includes(one.year)) yield flaw('indexes.due_year_out_of_place', code)
  if (!Number.isSafeInteger(one.grace_days) || one.grace_days < 0) yield flaw('indexes.grace_out_of_place', code)
  if (!within(one.late_share)) yield flaw('indexes.weight_out_of_place', code)
}

function* checkSteps(code: string, max: number, one: Extract<Scoring, { kind: 'STEP' }>): Generator<Flaw> {
  if (one.steps.length === 0) return yield flaw('indexes.list_empty', code)
  if (!falls(one.steps.map(({ at_least }) => at_least)) || !falls(one.steps.map(({ points }) => points)))
    yield flaw('indexes.steps_not_falling', code)
  if (one.steps.some(({ at_least, points }) => at_least < 0 || points < 0)) yield flaw('indexes.step_below_zero', code)
  const best = one.steps[0]?.points ?? 0
  if (best !== max) yield flaw('indexes.best_step_is_not_the_maximum', code, { best: pointsShown(best) })
}

function* checkCombined(code: string, one: Extract<Scoring, { kind: 'COMBINED' }>): Generator<Flaw> {
  yield* listed(code, one.parts)
  if (one.parts.some((part) => part.code === 'total')) yield flaw('indexes.code_reserved', code, { code: 'total' })
  if (!positive(one.target)) yield flaw('indexes.target_not_positive', code)
  if (one.start < 0) yield flaw('indexes.weight_out_of_place', code)
  const best = one.start + Math.max(0, ...one.parts.map(({ weight }) => weight))
  if (best < one.target) yield flaw('indexes.maximum_out_of_reach', code)
}

function* checkTargets(code: string, one: Extract<Scoring, { kind: 'THRESHOLD_BY_GROUP' }>): Generator<Flaw> {
  yield* listed(
    code,
    one.targets.map(({ group }) => ({ code: group })),
  )
  if (one.targets.some(({ target }) => !Number.isSafeInteger(target) || target < 0))
    yield flaw('indexes.weight_out_of_place', code)
}

function* listed(where: string, list: readonly { code: string }[]): Generator<Flaw> {
  if (list.length === 0) yield flaw('indexes.list_empty', where)
  for (const code of twice(list.map((one) => one.code))) yield flaw('indexes.code_twice', where, { code })
}

function positive(value: number): boolean {
  return Number.isSafeInteger(value) && value > 0
}

function within(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0 && value <= WHOLE
}
