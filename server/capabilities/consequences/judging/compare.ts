import { Objection } from '#platform/objection.ts'
import type { Comparator } from '../rules/rule.ts'

/** 100 % in thousandths of a percent. */
const WHOLE = 100_000n

/**
 * Holds part / whole against a limit in thousandths, exactly: below zero, zero or above zero. With `scale` 1000 the
 * limit is a plain figure in thousandths instead of a percent. @throws Objection `consequences.figures_impossible`
 */
export function compareShare(part: number, whole: number, limit: number, scale = WHOLE): number {
  const [top, places] = decimal(part)
  const difference = top * scale - BigInt(limit) * BigInt(whole) * 10n ** places
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

export function holds(comparator: Comparator, side: number): boolean {
  return { at_least: side >= 0, above: side > 0, at_most: side <= 0, below: side < 0 }[comparator]
}

/** The decimal a number is written as: 82.66 is 8266 and two places. */
function decimal(value: number): readonly [bigint, bigint] {
  const found = /^(-?\d+)(?:\.(\d+))?$/.exec(String(value))
  if (!found) throw new Objection('consequences.figures_impossible', { value: String(value) })
  const digits = found[2] ?? ''
  return [BigInt(`${found[1]}${digits}`), BigInt(digits.length)]
}
