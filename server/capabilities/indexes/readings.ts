import { Objection } from '#platform/objection.ts'
import { daysBetween } from '#platform/time.ts'
import type { Component } from './criteria-set.ts'
import {
  compare,
  decimal,
  decimalFrom,
  type Fraction,
  fraction,
  fractionOf,
  over,
  plus,
  shown,
  times,
  ZERO,
} from './exact.ts'
import type {
  Binary,
  Breach,
  CapLinear,
  Combined,
  CountEach,
  Deadline,
  Deduct,
  Graded,
  Linear,
  LinearFloor,
  Option,
  Percent,
  Sipas,
  Step,
  Survey,
  Tally,
  TargetGap,
  ThresholdByGroup,
  Value,
  WhenNone,
} from './scoring.ts'

/** One line of "why so many points": a text in words/ and the figures it names. */
export type Explanation = { readonly code: string; readonly detail: Readonly<Record<string, string | number | null>> }

/** Points earned before limits and rounding; or that nothing arose; or that something is not known yet. */
export type Reading =
  | { readonly earned: Fraction; readonly ratio: Fraction | null; readonly explanation: readonly Explanation[] }
  | { readonly none: WhenNone }
  | 'unknown'

type Read<S> = Pick<Component, 'code' | 'max'> & { readonly scoring: S }
type Of<K extends Value['kind']> = Extract<Value, { kind: K }>

const WHOLE = 100_000n // 100 % in thousandths of a percent

/** What a value earns by the component's kind of score. The value's kind has been checked against `takes`. */
export function readings(component: Pick<Component, 'code' | 'max' | 'scoring'>, value: Value): Reading {
  const { code, max, scoring } = component
  switch (scoring.kind) {
    case 'BINARY':
      return binary({ code, max, scoring }, value as Of<'answers'>)
    case 'COUNT_EACH':
      return countEach({ code, max, scoring }, value as Of<'count'>)
    case 'GRADED':
      return graded({ code, max, scoring }, value as Of<'option' | 'tally'>)
    case 'DEDUCT':
      return deduct({ code, max, scoring }, value as Of<'breaches'>)
    case 'DEADLINE':
      return deadline({ code, max, scoring }, value as Of<'day'>)
    case 'STEP':
      return step({ code, max, scoring }, value as Of<'share' | 'count'>)
    case 'COMBINED':
      return combined({ code, max, scoring }, value as Of<'parts'>)
    case 'SURVEY':
      return survey({ code, max, scoring }, value as Of<'tally'>)
    case 'LINEAR':
    case 'LINEAR_FLOOR':
    case 'CAP_LINEAR':
    case 'TARGET_GAP':
    case 'SIPAS':
    case 'THRESHOLD_BY_GROUP':
      return ofShare({ code, max, scoring }, value as Of<'share'>)
    case 'INFORMATION':
      return 'unknown'
  }
}

export function explain(what: string, detail: Explanation['detail'] = {}): Explanation {
  return { code: `indexes.explain_${what}`, detail }
}

function binary({ code, max, scoring }: Read<Binary>, { answers }: Of<'answers'>): Reading {
  const asked = Math.max(1, scoring.questions.length)
  if (answers.length !== asked) throw impossible(code, 'answers')
  if (answers.includes(null)) return 'unknown'
  const yes = answers.filter(Boolean).length
  return {
    earned: share(max, fraction(BigInt(yes), BigInt(asked))),
    ratio: null,
    explanation: [explain('binary', { yes, asked })],
  }
}

function countEach({ code, scoring }: Read<CountEach>, { count }: Of<'count'>): Reading {
  const each = shown(fractionOf(scoring.unit), 3)
  const earned = times(fractionOf(scoring.unit), counted(code, 'count', count))
  return { earned, ratio: null, explanation: [explain('count_each', { count, each })] }
}

function graded({ code, max, scoring }: Read<Graded>, value: Of<'option' | 'tally'>): Reading {
  if (value.kind === 'option') {
    const chosen = scoring.options.find((option) => option.code === value.option)
    if (!chosen) throw impossible(code, 'option')
    return {
      earned: share(max, percent(chosen.weight)),
      ratio: null,
      explanation: [explain('graded', { option: chosen.name })],
    }
  }
  return tallied(code, max, scoring.options, value.items, 1)
}

function survey({ code, max, scoring }: Read<Survey>, { items }: Of<'tally'>): Reading {
  return tallied(code, max, scoring.options, items, Math.max(1, scoring.items.length))
}

function tallied(
  code: string,
  max: number,
  options: readonly Option[],
  items: readonly Tally[],
  asked: number,
): Reading {
  if (items.length !== asked) throw impossible(code, 'items')
  const means = items.map((item) => meanOf(code, options, item))
  if (means.some((mean) => mean === null)) return 'unknown'
  const sum = means.reduce((all: Fraction, mean) => plus(all, mean ?? ZERO), ZERO)
  const ratio = over(sum, fraction(BigInt(asked)))
  const answers = items.reduce((all, item) => all + Object.values(item).reduce((one, count) => one + count, 0), 0)
  return { earned: share(max, ratio), ratio, explanation: [explain('tally', { answers, items: asked })] }
}

function meanOf(code: string, options: readonly Option[], tally: Tally): Fraction | null {
  if (Object.keys(tally).some((key) => !options.some((option) => option.code === key))) throw impossible(code, 'option')
  let answers = ZERO
  let sum = ZERO
  for (const option of options) {
    const count = counted(code, option.code, tally[option.code] ?? 0)
    answers = plus(answers, count)
    sum = plus(sum, times(count, percent(option.weight)))
  }
  return answers.top === 0n ? null : over(sum, answers)
}

function deduct({ code, max, scoring }: Read<Deduct>, { counts }: Of<'breaches'>): Reading {
  const known = new Set(scoring.breaches.map((breach) => breach.code))
  if (Object.keys(counts).some((key) => !known.has(key))) throw impossible(code, 'breach')
  let earned = fractionOf(max)
  let happened = 0
  for (const breach of scoring.breaches) {
    const times_ = counts[breach.code] ?? 0
    earned = plus(earned, times(fraction(-1n), times(counted(code, breach.code, times_), cost(breach, max))))
    happened += times_
  }
  return { earned, ratio: null, explanation: [explain(happened ? 'deduct' : 'deduct_nothing', { breaches: happened })] }
}

function cost(breach: Breach, max: number): Fraction {
  if (breach.off === 'all') return fractionOf(max)
  return breach.off === 'share' ? share(max, percent(breach.share)) : fractionOf(breach.points)
}

function deadline({ max, scoring }: Read<Deadline>, { done_on, due_on }: Of<'day'>): Reading {
  if (done_on === null) return { earned: ZERO, ratio: null, explanation: [explain('not_done', { due_on })] }
  const late = Math.max(0, daysBetween(due_on, done_on))
  const part = late === 0 ? percent(100_000) : late <= scoring.grace_days ? percent(scoring.late_share) : ZERO
  return {
    earned: share(max, part),
    ratio: null,
    explanation: [explain(late ? 'late' : 'in_time', { done_on, due_on, late })],
  }
}

function step({ code, scoring }: Read<Step>, value: Of<'share' | 'count'>): Reading {
  if ((value.kind === 'share') !== (scoring.on === 'share')) throw impossible(code, value.kind)
  if (value.kind === 'share' && value.denominator === 0) return { none: scoring.when_none }
  const ratio = value.kind === 'share' ? shareOf(code, value) : null
  const size = ratio
    ? times(ratio, fraction(WHOLE))
    : times(counted(code, 'count', (value as Of<'count'>).count), fraction(1000n))
  const reached = scoring.steps.find(({ at_least }) => compare(size, fraction(BigInt(at_least))) >= 0)
  const unit = scoring.on === 'share' ? '%' : ''
  const detail = { size: shown(over(size, fraction(1000n))), step: reached ? reached.at_least / 1000 : null, unit }
  return {
    earned: fractionOf(reached?.points ?? 0),
    ratio,
    explanation: [explain(reached ? 'step' : 'below_steps', detail)],
  }
}

function combined({ code, max, scoring }: Read<Combined>, { total, parts }: Of<'parts'>): Reading {
  const whole = counted(code, 'total', total)
  const known = new Set(scoring.parts.map((part) => part.code))
  if (Object.keys(parts).some((key) => !known.has(key))) throw impossible(code, 'part')
  if (whole.top === 0n) return { none: scoring.when_none }
  let ratio = percent(scoring.start)
  for (const part of scoring.parts) {
    const count = parts[part.code]
    if (count === undefined) return 'unknown'
    ratio = plus(ratio, times(percent(part.weight), over(counted(code, part.code, count), whole)))
  }
  if (ratio.top < 0n) ratio = ZERO
  return {
    earned: share(max, over(ratio, percent(scoring.target))),
    ratio,
    explanation: [explain('combined', { total, ratio: inPercent(ratio), target: scoring.target / 1000 })],
  }
}

type Shared = Linear | LinearFloor | CapLinear | TargetGap | Sipas | ThresholdByGroup

function ofShare({ code, max, scoring }: Read<Shared>, value: Of<'share'>): Reading {
  if (value.denominator === 0) return { none: scoring.kind === 'SIPAS' ? 'unknown' : scoring.when_none }
  const ratio = shareOf(code, value)
  const { part, target } = partOf(code, scoring, ratio, value.group)
  const { numerator, denominator } = value
  const detail = { numerator, denominator, ratio: inPercent(ratio), target: target === null ? null : target / 1000 }
  return { earned: share(max, part), ratio, explanation: [explain(scoring.kind.toLowerCase(), detail)] }
}

/** The part of the maximum a share earns, and the floor or target it was held against. */
function partOf(
  code: string,
  scoring: Shared,
  ratio: Fraction,
  group?: string,
): { part: Fraction; target: Percent | null } {
  switch (scoring.kind) {
    case 'LINEAR':
    case 'SIPAS':
    case 'TARGET_GAP':
      return { part: ratio, target: null }
    case 'LINEAR_FLOOR':
      return { part: compare(ratio, percent(scoring.floor)) >= 0 ? ratio : ZERO, target: scoring.floor }
    case 'CAP_LINEAR':
      return { part: over(ratio, percent(scoring.target)), target: scoring.target }
    case 'THRESHOLD_BY_GROUP': {
      const own = scoring.targets.find((target) => target.group === group)
      if (!own) throw new Objection('indexes.group_unknown', { component: code, group: group ?? null })
      const side = compare(ratio, percent(own.target))
      const met = scoring.comparator === 'at_least' ? side >= 0 : side <= 0
      return { part: met ? percent(100_000) : ZERO, target: own.target }
    }
  }
}

function shareOf(code: string, { numerator, denominator }: Of<'share'>): Fraction {
  const top = decimalFrom(numerator)
  if (!top) throw impossible(code, 'numerator')
  return over(top, counted(code, 'denominator', denominator))
}

/** A count or size that cannot be negative. */
function counted(code: string, what: string, count: number): Fraction {
  const found = decimalFrom(count)
  if (!found || found.top < 0n) throw impossible(code, what)
  return found
}

function impossible(component: string, what: string): Objection {
  return new Objection('indexes.value_impossible', { component, what })
}

function share(max: number, part: Fraction): Fraction {
  return times(fractionOf(max), part)
}

function percent(value: Percent): Fraction {
  return fraction(BigInt(value), WHOLE)
}

function inPercent(ratio: Fraction): number {
  return shown(times(ratio, decimal(100)))
}
