import { daysBetween } from '#platform/time.ts'
import { type Fraction, fraction, fractionOf, over, plus, shown, times, ZERO } from './exact.ts'
import { counted, explain, impossible, type Of, percent, type Read, type Reading, share } from './reading.ts'
import type { Binary, Breach, CountEach, Deadline, Deduct, Graded, Option, Survey, Tally } from './scoring.ts'

export function binary({ code, max, scoring }: Read<Binary>, { answers }: Of<'answers'>): Reading {
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

export function countEach({ code, scoring }: Read<CountEach>, { count }: Of<'count'>): Reading {
  const each = shown(fractionOf(scoring.unit), 3)
  const earned = times(fractionOf(scoring.unit), counted(code, 'count', count))
  return { earned, ratio: null, explanation: [explain('count_each', { count, each })] }
}

export function graded({ code, max, scoring }: Read<Graded>, value: Of<'option' | 'tally'>): Reading {
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

export function survey({ code, max, scoring }: Read<Survey>, { items }: Of<'tally'>): Reading {
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

export function deduct({ code, max, scoring }: Read<Deduct>, { counts }: Of<'breaches'>): Reading {
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

export function deadline({ max, scoring }: Read<Deadline>, { done_on, due_on }: Of<'day'>): Reading {
  if (done_on === null) return { earned: ZERO, ratio: null, explanation: [explain('not_done', { due_on })] }
  const late = Math.max(0, daysBetween(due_on, done_on))
  const part = late === 0 ? percent(100_000) : late <= scoring.grace_days ? percent(scoring.late_share) : ZERO
  return {
    earned: share(max, part),
    ratio: null,
    explanation: [explain(late ? 'late' : 'in_time', { done_on, due_on, late })],
  }
}
