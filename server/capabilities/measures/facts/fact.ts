import type { Day } from '#platform/time.ts'

/** What an amount is counted in. Amounts are whole numbers: time in minutes, of work or by the clock, money in đồng. */
export type AmountUnit = 'working_minutes' | 'minutes' | 'dong' | 'score' | 'people' | 'documents' | 'count'

/**
 * From one day until another: what is open, what waits for an answer. With `due` it is a promise: broken from the day
 * `from` until the day `until`, and now where the span `within` still runs and `due` (a moment, or a day) has passed.
 * `lateBetween` gives the two days, when a fact is folded.
 */
export type Span = {
  readonly from: string
  readonly until: string
  readonly due?: string
  readonly within?: string
}

/**
 * The names a kind of fact is made of. Its tables, `measures.<kind>_fact` and `measures.<kind>_tally`, have a column for
 * each of them but marks and spans; whatever is counted names only these.
 */
export type FactShape = {
  readonly kind: string
  readonly days: readonly string[]
  readonly moments: readonly string[]
  readonly amounts: Readonly<Record<string, AmountUnit>>
  /** Codes a fact is counted by; empty where it has none: then it counts in the whole, and in no part of that name. */
  readonly dimensions: readonly string[]
  readonly marks: readonly string[]
  readonly spans: Readonly<Record<string, Span>>
}

export type DayName<S extends FactShape> = S['days'][number]
export type AmountName<S extends FactShape> = keyof S['amounts'] & string
export type DimensionName<S extends FactShape> = S['dimensions'][number]
export type MarkName<S extends FactShape> = S['marks'][number]
export type SpanName<S extends FactShape> = keyof S['spans'] & string

/** What every fact has: whose it is, what it is called. */
type Head<Mark extends string> = {
  readonly agency_id: string
  readonly id: string
  /** Names it among the facts of its kind: the code people know it by. */
  readonly code: string
  readonly marks: readonly Mark[]
}

/** A case as figures see it, folded from its events and from nothing else. What happened after the cut is not in it. */
export type Fact<S extends FactShape> = Head<MarkName<S>> & {
  readonly [Name in DayName<S>]: Day | null
} & { readonly [Name in S['moments'][number]]: Date | null } & {
  readonly [Name in AmountName<S>]: number | null
} & { readonly [Name in DimensionName<S>]: string }

export type FactEvent = {
  readonly agency_id: string
  readonly subject_id: string
  readonly kind: string
  readonly occurred_at: Date
  readonly data: Readonly<Record<string, unknown>>
}

type Declared<Days extends string, Moments extends string, Amounts extends string, Dimensions extends string> = {
  readonly spans: Readonly<
    Record<
      string,
      { readonly from: Days; readonly until: Days; readonly due?: Days | Moments; readonly within?: string }
    >
  >
  /** The sets of dimensions the tally is kept by besides the whole; a question may be narrowed to a part of each. */
  readonly breakdowns: readonly (readonly Dimensions[])[]
  /** Dimensions that every fact has a value of: parts by the others alone are added up from a breakdown with these. */
  readonly always?: readonly Dimensions[]
  /** What a list of rows shows of it under the names that every list has. */
  readonly row: {
    readonly class: Dimensions
    readonly opened_on: Days
    readonly closed_on: Days
    readonly due_at: Moments | null
    readonly worked: Amounts | null
  }
  /** The promise whose broken cases a leader's screen lists, the oldest first. */
  readonly watched?: string
}

/** How the events of one kind of subject become facts; the fold is pure, and told nothing but events. */
export type FactKind<S extends FactShape> = S &
  Declared<DayName<S>, S['moments'][number], AmountName<S>, DimensionName<S>> & {
    fold(fact: Fact<S> | null, event: FactEvent): Fact<S> | null
  }

export type FactValue = string | number | Date | readonly string[] | null

/** A fact of whatever kind, its names known to its kind alone. */
export type AnyFact = Head<string> & Readonly<Record<string, FactValue>>

export type AnyFactKind = FactShape &
  Declared<string, string, string, string> & { fold(fact: AnyFact | null, event: FactEvent): AnyFact | null }

export function dayIn(fact: AnyFact, name: string): Day | null {
  const value = fact[name]
  return typeof value === 'string' ? (value as Day) : null
}

export function momentIn(fact: AnyFact, name: string): Date | null {
  const value = fact[name]
  return value instanceof Date ? value : null
}

export function amountIn(fact: AnyFact, name: string): number | null {
  const value = fact[name]
  return typeof value === 'number' ? value : null
}

export function dimensionIn(fact: AnyFact, name: string): string {
  const value = fact[name]
  return typeof value === 'string' ? value : ''
}
