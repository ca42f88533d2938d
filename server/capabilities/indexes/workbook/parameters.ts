import type { Binding } from '../criteria/criteria-set.ts'
import type { Breach, Kind, Option, Scoring, WhenNone } from '../scoring/scoring.ts'
import type { Line } from './lines.ts'

const COMMON = ['measure', 'figure', 'slip', 'evidence', 'remark']
const NONES = ['unknown', 'full', 'zero', 'not_applicable'] as const satisfies readonly WhenNone[]

/** Parameters a kind of score has; anything else on its lines is an error. */
const PARAMETERS: Readonly<Record<Kind, readonly string[]>> = {
  BINARY: ['question'],
  COUNT_EACH: ['unit'],
  GRADED: ['option'],
  DEDUCT: ['breach_all', 'breach_share', 'breach_points'],
  DEADLINE: ['due', 'year', 'grace_days', 'late_share'],
  LINEAR: ['when_none'],
  LINEAR_FLOOR: ['floor', 'when_none'],
  STEP: ['on', 'step', 'when_none'],
  CAP_LINEAR: ['target', 'when_none'],
  TARGET_GAP: ['when_none'],
  COMBINED: ['start', 'part', 'target', 'when_none'],
  SURVEY: ['item', 'option'],
  SIPAS: [],
  THRESHOLD_BY_GROUP: ['comparator', 'group_target', 'when_none'],
  INFORMATION: ['shows'],
}

/** A kind of score from its lines; what is missing is an error on the component's own row. */
export function readScoring(kind: Kind, row: Line, details: readonly Line[]): Scoring {
  const allowed = [...PARAMETERS[kind], ...COMMON]
  for (const line of details) {
    const what = line.must('what')
    if (what !== '' && !allowed.includes(what))
      line.wrong('what', 'indexes.parameter_unknown', { parameter: what, kind })
  }
  const all = (what: string) => details.filter((line) => line.text('what') === what)
  const one = (what: string): Line | null => {
    const [found, second] = all(what)
    if (!found) row.wrong('kind', 'indexes.parameter_missing', { parameter: what, kind })
    if (second) second.wrong('what', 'indexes.parameter_twice', { parameter: what, kind })
    return found ?? null
  }
  const number = (what: string) => one(what)?.thousandths('value') ?? 0
  const word = <W extends string>(what: string, words: readonly [W, ...W[]]) =>
    one(what)?.oneOf('code', words) ?? words[0]
  const when_none = () => word('when_none', NONES)
  switch (kind) {
    case 'BINARY':
      return { kind, questions: all('question').map((line) => line.must('name')) }
    case 'COUNT_EACH':
      return { kind, unit: one('unit')?.thousandths('points') ?? 0 }
    case 'GRADED':
      return { kind, options: all('option').map(option) }
    case 'SURVEY':
      return { kind, items: all('item').map((line) => line.must('name')), options: all('option').map(option) }
    case 'DEDUCT':
      return { kind, breaches: details.flatMap(breach) }
    case 'DEADLINE':
      return {
        kind,
        due: one('due')?.must('code') ?? '',
        year: number('year') / 1000,
        grace_days: number('grace_days') / 1000,
        late_share: number('late_share'),
      }
    case 'LINEAR':
    case 'TARGET_GAP':
      return { kind, when_none: when_none() }
    case 'LINEAR_FLOOR':
      return { kind, floor: number('floor'), when_none: when_none() }
    case 'CAP_LINEAR':
      return { kind, target: number('target'), when_none: when_none() }
    case 'STEP':
      return { kind, on: word('on', ['share', 'count']), steps: all('step').map(step), when_none: when_none() }
    case 'COMBINED':
      return {
        kind,
        start: number('start'),
        parts: all('part').map(option),
        target: number('target'),
        when_none: when_none(),
      }
    case 'THRESHOLD_BY_GROUP':
      return {
        kind,
        comparator: word('comparator', ['at_least', 'at_most']),
        targets: all('group_target').map((line) => ({ group: line.must('code'), target: line.thousandths('value') })),
        when_none: when_none(),
      }
    case 'INFORMATION':
      return { kind, shows: word('shows', ['share', 'mean', 'count']) }
    case 'SIPAS':
      return { kind }
  }
}

/** What a component is bound to; the first way wins, another one beside it is an error. */
export function readBinding(details: readonly Line[]): Binding | null {
  const bound = details.filter((line) => ['measure', 'figure', 'slip'].includes(line.text('what') ?? ''))
  const [first, ...rest] = bound
  if (!first) return null
  const way = first.text('what')
  for (const line of rest) if (way !== 'figure' || line.text('what') !== way) line.wrong('what', 'indexes.bound_twice')
  if (way === 'measure') return { by: 'measure', measure: first.must('name') }
  if (way === 'slip') return { by: 'survey', slip: first.must('name') }
  return { by: 'measures', figures: Object.fromEntries(bound.map((line) => [line.must('code'), line.must('name')])) }
}

function option(line: Line): Option {
  return { code: line.must('code'), name: line.must('name'), weight: line.thousandths('value') }
}

function step(line: Line): { at_least: number; points: number } {
  return { at_least: line.thousandths('value'), points: line.thousandths('points') }
}

function breach(line: Line): readonly Breach[] {
  const named = () => ({ code: line.must('code'), name: line.must('name') })
  switch (line.text('what')) {
    case 'breach_all':
      return [{ ...named(), off: 'all' }]
    case 'breach_share':
      return [{ ...named(), off: 'share', share: line.thousandths('value') }]
    case 'breach_points':
      return [{ ...named(), off: 'points', points: line.thousandths('points') }]
    default:
      return []
  }
}
