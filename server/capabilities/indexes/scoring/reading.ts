import { Objection } from '#platform/objection.ts'
import type { Component } from '../criteria/criteria-set.ts'
import { decimalFrom, type Fraction, fraction, fractionOf, HUNDRED, shown, times } from './exact.ts'
import type { Percent, Value, WhenNone } from './scoring.ts'

/** One line of "why so many points": a text in words/ and the figures it names. */
export type Explanation = { readonly code: string; readonly detail: Readonly<Record<string, string | number | null>> }

/** Points earned before limits and rounding; or that nothing arose; or that something is not known yet. */
export type Reading =
  | { readonly earned: Fraction; readonly ratio: Fraction | null; readonly explanation: readonly Explanation[] }
  | { readonly none: WhenNone }
  | 'unknown'

export type Read<S> = Pick<Component, 'code' | 'max'> & { readonly scoring: S }
export type Of<K extends Value['kind']> = Extract<Value, { kind: K }>

export const WHOLE = 100_000n // 100 % in thousandths of a percent

/** A line of an explanation by its text in words/. */
export function explain(what: string, detail: Explanation['detail'] = {}): Explanation {
  return { code: `indexes.explain_${what}`, detail }
}

/** A count or size that cannot be negative. */
export function counted(code: string, what: string, count: number): Fraction {
  const found = decimalFrom(count)
  if (!found || found.top < 0n) throw impossible(code, what)
  return found
}

export function impossible(component: string, what: string): Objection {
  return new Objection('indexes.value_impossible', { component, what })
}

export function share(max: number, part: Fraction): Fraction {
  return times(fractionOf(max), part)
}

export function percent(value: Percent): Fraction {
  return fraction(BigInt(value), WHOLE)
}

export function inPercent(ratio: Fraction): number {
  return shown(times(ratio, HUNDRED))
}
