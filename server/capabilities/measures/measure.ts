import type { Context } from '#platform/context.ts'
import type { Day } from '#platform/time.ts'

/**
 * A case as figures see it, folded from its events and from nothing else: when it opened, closed, was late. What
 * happened after the cut is not in it.
 */
export type Fact = {
  readonly agency_id: string
  readonly kind: string
  readonly id: string
  readonly code: string
  /** What it is an instance of: the procedure's code. */
  readonly class: string
  readonly channel: string
  readonly opened_on: Day | null
  readonly closed_on: Day | null
  readonly ended_on: Day | null
  readonly late_from: Day | null
  readonly late_until: Day | null
  readonly missed_from: Day | null
  readonly missed_until: Day | null
  readonly due_at: Date | null
  readonly first_due_at: Date | null
  readonly marks: readonly string[]
  /** Working minutes it took. */
  readonly worked: number | null
}

/** The days of a fact that figures count on. */
export type DayOfFact =
  | 'opened_on'
  | 'closed_on'
  | 'ended_on'
  | 'late_from'
  | 'late_until'
  | 'missed_from'
  | 'missed_until'

/**
 * What is added up: the cases that have that day in the period, with that mark; or their working minutes; or how many
 * took how long, in classes of `per` minutes. The tally, the rows behind a figure and the figure itself all come from
 * this one line.
 */
export type Counter = {
  readonly of: string
  readonly on: DayOfFact
  readonly mark?: string
  readonly sum?: 'worked'
  readonly spread?: { readonly per: number }
}

/** Cases that stand so at the end of the period: begun by then and not over. Now, also by the hour: past `before`. */
export type Stock = {
  readonly of: string
  readonly from: DayOfFact
  readonly until: DayOfFact
  readonly before: 'due_at' | 'first_due_at' | null
}

/**
 * Cases of the period that are not over now, with their due time still to come (or their clock standing), or past it.
 * Always as of now: a period that has ended goes on being judged until its last case is over.
 */
export type Pending = { readonly of: string; readonly on: 'opened_on'; readonly due: 'to_come' | 'passed' }

/** Something a catalogue lists on a day: the bodies it concerns, and its marks. */
export type Entry = { readonly code: string; readonly agencies: readonly string[]; readonly marks: readonly string[] }

/** What stands in force from day to day and is read where it is kept: it does not happen, so no event counts it. */
export type Catalogue = { readonly name: string; entries(context: Context, day: Day): Promise<readonly Entry[]> }

/**
 * Entries of a catalogue at the end of the period, or today while it runs: those with the mark that concern one of the
 * agencies, each once; `having` leaves those that some case of theirs was counted for in the period.
 */
export type Listed = {
  readonly from: Catalogue
  readonly that: string
  readonly having?: { readonly counter: Counter; readonly channel: string }
}

/** A number counted in a period, at its end, of the period's cases now, or of what a catalogue lists. */
export type Amount =
  | { readonly flow: Counter }
  | { readonly stock: Stock }
  | { readonly pending: Pending }
  | { readonly listed: Listed }

export type Unit = 'count' | 'percent' | 'working_hours'

/**
 * One definition of a number. `share` is 100 × numerator ÷ denominator, `mean` numerator ÷ denominator ÷ 60, `quantile`
 * the value that `at` of the cases do not exceed, each rounded up to its class.
 */
export type Measure = {
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
  | { readonly kind: 'count'; readonly of: readonly Amount[] }
  | { readonly kind: 'share' | 'mean'; readonly numerator: readonly Amount[]; readonly denominator: readonly Amount[] }
  | {
      readonly kind: 'quantile'
      readonly of: Counter & { readonly spread: { readonly per: number } }
      readonly at: number
    }
)

/** How the events of one kind of subject become facts; pure, and told nothing but events. */
export type FactKind = {
  readonly kind: string
  fold(fact: Fact | null, event: FactEvent): Fact | null
}

export type FactEvent = {
  readonly agency_id: string
  readonly subject_id: string
  readonly kind: string
  readonly occurred_at: Date
  readonly data: Readonly<Record<string, unknown>>
}

/** The name a counter's cells stand under. */
export function counterName({ of, on, mark, sum, spread }: Counter): string {
  return [of, ' ', on, mark ? `+${mark}` : '', sum ? `:${sum}` : '', spread ? `/${spread.per}` : ''].join('')
}

/** The two counters whose running sums give a stock at the end of any day. */
export function countersOfStock({ of, from, until }: Stock): readonly [Counter, Counter] {
  return [
    { of, on: from },
    { of, on: until },
  ]
}
