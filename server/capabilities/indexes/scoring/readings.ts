import type { Component } from '../criteria/criteria-set.ts'
import type { Of, Reading } from './reading.ts'
import { binary, countEach, deadline, deduct, graded, survey } from './reading-cases.ts'
import { combined, ofShare, step } from './reading-shares.ts'
import type { Value } from './scoring.ts'

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
