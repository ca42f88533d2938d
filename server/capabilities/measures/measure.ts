import type { Context } from '#platform/context.ts'
import type { Day } from '#platform/time.ts'
import type { AmountName, AmountUnit, DayName, FactShape, MarkName, SpanName } from './facts/fact.ts'

/**
 * What is added up: the facts that have that day in the period, with that mark; or an amount of theirs; or how many have
 * how much of it, in classes of `per`. The tally, the rows behind a figure and the figure itself all come from this one
 * line. A fact without the amount is in no sum and no spread.
 */
export type Counter<S extends FactShape = FactShape> = S extends FactShape
  ? {
      readonly of: S['kind']
      readonly on: DayName<S>
      readonly mark?: MarkName<S>
      readonly sum?: AmountName<S>
      readonly spread?: { readonly of: AmountName<S>; readonly per: number }
    }
  : never

/** Facts in that span at the end of the period: begun by then and not over. Now, for a promise, also by the hour. */
export type Stock<S extends FactShape = FactShape> = S extends FactShape
  ? { readonly of: S['kind']; readonly span: SpanName<S> }
  : never

/**
 * Facts of the period that are not over now, with what was promised of them still to come (or its clock standing), or
 * past. Always as of now: a period that has ended goes on being judged until its last case is over.
 */
export type Pending<S extends FactShape = FactShape> = S extends FactShape
  ? {
      readonly of: S['kind']
      readonly on: DayName<S>
      readonly promise: SpanName<S>
      readonly due: 'to_come' | 'passed'
    }
  : never

/** Something a catalogue lists on a day: the bodies it concerns, and its marks. */
export type Entry = { readonly code: string; readonly agencies: readonly string[]; readonly marks: readonly string[] }

/** What stands in force from day to day and is read where it is kept: it does not happen, so no event counts it. */
export type Catalogue = {
  readonly name: string
  /** What facts call the codes of its entries. */
  readonly dimension: string
  entries(context: Context, day: Day): Promise<readonly Entry[]>
}

/**
 * Entries of a catalogue at the end of the period, or today while it runs: those with the mark that concern one of the
 * agencies, each once; `having` leaves those that some fact of theirs was counted for in the period.
 */
export type Listed = {
  readonly from: Catalogue
  readonly that: string
  readonly having?: { readonly counter: Counter; readonly where: Where }
}

/** A part of all facts: those that have these values, by dimension. */
export type Where = Readonly<Record<string, string>>

/** A number counted in a period, at its end, of the period's facts now, or of what a catalogue lists. */
export type Term<S extends FactShape = FactShape> =
  | { readonly flow: Counter<S> }
  | { readonly stock: Stock<S> }
  | { readonly pending: Pending<S> }
  | { readonly listed: Listed }

/** What a figure is given in: amounts as they are, working minutes as hours. */
export type Unit = Exclude<AmountUnit, 'working_minutes'> | 'percent' | 'working_hours'

/**
 * One definition of a number. `share` is 100 × numerator ÷ denominator, `sum` and `mean` are given in the unit of the
 * measure, `quantile` is the value that `at` of the facts do not exceed, each rounded up to its class.
 */
export type Measure<S extends FactShape = FactShape> = {
  readonly name: string
  /** Raised when the definition changes; a figure says by which version it was computed. */
  readonly version: number
  readonly unit: Unit
  readonly better: 'up' | 'down' | null
  /** The law or decision the definition comes from, and whether somebody has checked it against the text. */
  readonly basis: { readonly text: string; readonly verified: boolean }
  /** Asked for by its name (by a criterion, say) and left out of screens that show everything. */
  readonly aside?: true
} & (
  | { readonly kind: 'count'; readonly of: readonly Term<S>[] }
  | { readonly kind: 'sum'; readonly of: readonly Term<S>[] }
  | {
      readonly kind: 'share' | 'mean'
      readonly numerator: readonly Term<S>[]
      readonly denominator: readonly Term<S>[]
    }
  | { readonly kind: 'quantile'; readonly of: SpreadCounter<S>; readonly at: number }
)

export type SpreadCounter<S extends FactShape = FactShape> = Counter<S> & {
  readonly spread: { readonly of: AmountName<S>; readonly per: number }
}

/** The name a counter's cells stand under. */
export function counterName({ of, on, mark, sum, spread }: Counter): string {
  const amount = sum ?? spread?.of
  return [of, ' ', on, mark ? `+${mark}` : '', amount ? `:${amount}` : '', spread ? `/${spread.per}` : ''].join('')
}

/** The terms of a measure; a quantile has none, it reads its one spread. */
export function termsOf(measure: Measure): readonly Term[] {
  if (measure.kind === 'quantile') return []
  return measure.kind === 'count' || measure.kind === 'sum'
    ? measure.of
    : [...measure.numerator, ...measure.denominator]
}

/** The terms whose facts are the rows behind a measure: for a share and a mean those it divides by. */
export function termsBelow(measure: Measure): readonly Term[] {
  if (measure.kind === 'quantile') return [{ flow: measure.of }]
  return measure.kind === 'count' || measure.kind === 'sum' ? measure.of : measure.denominator
}

/** How many of what is stored make one of what is shown. */
export function perUnit(unit: Unit): number {
  return unit === 'working_hours' ? 60 : 1
}

/** What figures of an amount are given in. */
export function unitShown(unit: AmountUnit): Unit {
  return unit === 'working_minutes' ? 'working_hours' : unit
}
