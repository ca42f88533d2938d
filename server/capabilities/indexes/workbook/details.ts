import type { Binding, Component } from '../criteria/criteria-set.ts'
import type { Breach, Scoring } from '../scoring/scoring.ts'

/** One parameter of a component: numbers in thousandths, as in the set. */
export type Detail = {
  readonly what: string
  readonly code?: string
  readonly name?: string
  readonly value?: number
  readonly points?: number
}

/** Everything of a component that is a list or depends on its kind of score. */
export function detailsOf({ scoring, binding, evidence, remarks }: Component): readonly Detail[] {
  return [
    ...ofScoring(scoring),
    ...ofBinding(binding),
    ...evidence.map((name) => ({ what: 'evidence', name })),
    ...remarks.map((code) => ({ what: 'remark', code })),
  ]
}

function ofScoring(scoring: Scoring): readonly Detail[] {
  switch (scoring.kind) {
    case 'BINARY':
      return scoring.questions.map((name) => ({ what: 'question', name }))
    case 'COUNT_EACH':
      return [{ what: 'unit', points: scoring.unit }]
    case 'GRADED':
      return options(scoring.options)
    case 'SURVEY':
      return [...scoring.items.map((name) => ({ what: 'item', name })), ...options(scoring.options)]
    case 'DEDUCT':
      return scoring.breaches.map(ofBreach)
    case 'DEADLINE':
      return [
        { what: 'due', code: scoring.due },
        { what: 'year', value: scoring.year * 1000 },
        { what: 'grace_days', value: scoring.grace_days * 1000 },
        { what: 'late_share', value: scoring.late_share },
      ]
    case 'LINEAR':
    case 'TARGET_GAP':
      return [none(scoring)]
    case 'LINEAR_FLOOR':
      return [{ what: 'floor', value: scoring.floor }, none(scoring)]
    case 'CAP_LINEAR':
      return [{ what: 'target', value: scoring.target }, none(scoring)]
    case 'STEP': {
      const steps = scoring.steps.map(({ at_least, points }) => ({ what: 'step', value: at_least, points }))
      return [{ what: 'on', code: scoring.on }, ...steps, none(scoring)]
    }
    case 'COMBINED': {
      const parts = scoring.parts.map(({ code, name, weight }) => ({ what: 'part', code, name, value: weight }))
      const ends = [
        { what: 'start', value: scoring.start },
        { what: 'target', value: scoring.target },
      ]
      return [...ends, ...parts, none(scoring)]
    }
    case 'THRESHOLD_BY_GROUP': {
      const targets = scoring.targets.map(({ group, target }) => ({ what: 'group_target', code: group, value: target }))
      return [{ what: 'comparator', code: scoring.comparator }, ...targets, none(scoring)]
    }
    case 'INFORMATION':
      return [{ what: 'shows', code: scoring.shows }]
    case 'SIPAS':
      return []
  }
}

function ofBreach(breach: Breach): Detail {
  const { code, name, off } = breach
  if (off === 'all') return { what: 'breach_all', code, name }
  if (off === 'share') return { what: 'breach_share', code, name, value: breach.share }
  return { what: 'breach_points', code, name, points: breach.points }
}

function ofBinding(binding: Binding | null): readonly Detail[] {
  if (binding === null) return []
  if (binding.by === 'measure') return [{ what: 'measure', name: binding.measure }]
  if (binding.by === 'survey') return [{ what: 'slip', name: binding.slip }]
  return Object.entries(binding.figures).map(([code, name]) => ({ what: 'figure', code, name }))
}

function options(list: readonly { code: string; name: string; weight: number }[]): readonly Detail[] {
  return list.map(({ code, name, weight }) => ({ what: 'option', code, name, value: weight }))
}

function none({ when_none }: { when_none: string }): Detail {
  return { what: 'when_none', code: when_none }
}
