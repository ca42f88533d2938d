import { Objection } from '#platform/objection.ts'
import { compare, decimalFrom, type Fraction, fraction, fractionOf, over, plus, shown, times, ZERO } from './exact.ts'
import {
  counted,
  explain,
  impossible,
  inPercent,
  type Of,
  percent,
  type Read,
  type Reading,
  share,
  WHOLE,
} from './reading.ts'
import type {
  CapLinear,
  Combined,
  Linear,
  LinearFloor,
  Percent,
  Sipas,
  Step,
  TargetGap,
  ThresholdByGroup,
} from './scoring.ts'

export function step({ code, scoring }: Read<Step>, value: Of<'share' | 'count'>): Reading {
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

export function combined({ code, max, scoring }: Read<Combined>, { total, parts }: Of<'parts'>): Reading {
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

export function ofShare({ code, max, scoring }: Read<Shared>, value: Of<'share'>): Reading {
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
