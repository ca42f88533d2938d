/**
 * Exact arithmetic for points and shares. A score decides a rank and a rank decides about people, so no figure here is
 * ever a sum of floats: values are fractions of whole numbers until one rounding at the end.
 */
export type Fraction = { readonly top: bigint; readonly bottom: bigint }

/** Points as whole thousandths: 0.125 points is 125. Sums of points are sums of integers. */
export type Points = number

export const ZERO: Fraction = { top: 0n, bottom: 1n }
export const HUNDRED: Fraction = { top: 100n, bottom: 1n }
const THOUSAND = 1000n

/** A fraction of whole numbers, its lower part positive. @throws RangeError on a denominator of zero. */
export function fraction(top: bigint, bottom = 1n): Fraction {
  if (bottom === 0n) throw new RangeError('a fraction of zero')
  return bottom < 0n ? { top: -top, bottom: -bottom } : { top, bottom }
}

/** The decimal a number or text is written as, exactly: 8.1 is 81/10. Null where it is no plain decimal. */
export function decimalFrom(written: number | string): Fraction | null {
  const text = typeof written === 'number' ? plain(written) : written.trim()
  const found = /^(-?)(\d{1,30})(?:\.(\d{1,30}))?$/.exec(text)
  if (!found) return null
  const digits = found[3] ?? ''
  const top = BigInt(`${found[2]}${digits}`)
  return { top: found[1] ? -top : top, bottom: 10n ** BigInt(digits.length) }
}

/** A decimal known to be well-formed. @throws RangeError where it is not (NaN, infinite, not a number). */
export function decimal(written: number | string): Fraction {
  const found = decimalFrom(written)
  if (!found) throw new RangeError(`not a decimal: ${written}`)
  return found
}

export function plus(one: Fraction, other: Fraction): Fraction {
  return { top: one.top * other.bottom + other.top * one.bottom, bottom: one.bottom * other.bottom }
}

export function times(one: Fraction, other: Fraction): Fraction {
  return { top: one.top * other.top, bottom: one.bottom * other.bottom }
}

/** @throws RangeError when divided by zero. */
export function over(one: Fraction, other: Fraction): Fraction {
  return fraction(one.top * other.bottom, one.bottom * other.top)
}

/** Below zero, zero or above zero, as the first is smaller, equal or larger. */
export function compare(one: Fraction, other: Fraction): number {
  const difference = one.top * other.bottom - other.top * one.bottom
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

export function between(low: Fraction, value: Fraction, high: Fraction): Fraction {
  if (compare(value, low) < 0) return low
  return compare(value, high) > 0 ? high : value
}

/** Rounded half away from zero to that many decimals. */
export function rounded(value: Fraction, places: number): Fraction {
  const scale = 10n ** BigInt(places)
  const size = value.top < 0n ? -value.top : value.top
  const whole = (2n * size * scale + value.bottom) / (2n * value.bottom)
  return { top: value.top < 0n ? -whole : whole, bottom: scale }
}

/** A fraction of points, rounded to `places` decimals (at most 3), as thousandths. */
export function pointsOf(value: Fraction, places: number): Points {
  const round = rounded(value, places)
  return Number((round.top * THOUSAND) / round.bottom)
}

export function fractionOf(points: Points): Fraction {
  return { top: BigInt(points), bottom: THOUSAND }
}

/** Points as written (0.125, '9.5') in thousandths; null where finer than that or no decimal. */
export function pointsFrom(written: number | string): Points | null {
  const found = decimalFrom(written)
  if (!found || (found.top * THOUSAND) % found.bottom !== 0n) return null
  const points = Number((found.top * THOUSAND) / found.bottom)
  return Number.isSafeInteger(points) ? points : null
}

/** Points written in the program's own data. @throws RangeError where finer than thousandths. */
export function points(written: number): Points {
  const found = pointsFrom(written)
  if (found === null) throw new RangeError(`not points: ${written}`)
  return found
}

/** The number people know points by: 9500 is 9.5. For what is said to them, in their language; never to reckon on. */
export function pointsShown(points: Points): number {
  return points / 1000
}

/** The nearest number to the fraction rounded to `places`: for people to read, never to reckon on. */
export function shown(value: Fraction, places = 2): number {
  const round = rounded(value, places)
  return Number(round.top) / Number(round.bottom)
}

function plain(written: number): string {
  if (Number.isInteger(written)) return BigInt(written).toString()
  const text = String(written)
  return text.includes('e') ? written.toFixed(20).replace(/0+$/, '') : text
}
