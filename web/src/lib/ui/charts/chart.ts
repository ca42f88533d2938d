/** One line or one set of bars; null where there is no figure, which leaves a gap and never a zero. */
export type Series = { readonly name: string; readonly values: readonly (number | null)[] }

/** Round marks for an axis that holds all values and starts at `from`: 4 to 6 of them. */
export function ticks(from: number, to: number): readonly number[] {
  if (to <= from) return [from, from + 1]
  const rough = (to - from) / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power
  const first = Math.floor(from / step)
  const last = Math.ceil(to / step)
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)))
}

/** The segments of a line between neighbouring figures: pairs of indexes. */
export function segments(values: readonly (number | null)[]): readonly (readonly [number, number])[] {
  return values.flatMap((value, index) =>
    value !== null && values[index + 1] !== null && index + 1 < values.length ? [[index, index + 1] as const] : [],
  )
}

/** All figures of a chart, without gaps. */
export function figures(series: readonly Series[]): readonly number[] {
  return series.flatMap(({ values }) => values.filter((value) => value !== null))
}
