import type { Chained } from '#platform/journal/subject.ts'
import type { Day } from '#platform/time.ts'

/** A register of numbers as its row stands. */
export type Register = Chained & {
  readonly series: string
  readonly year: number
  readonly name: string
  /** `{số}/QĐ-UBND`. */
  readonly pattern: string
  readonly starts_after: number
  readonly last: number
  readonly last_on: Day | null
  readonly sample: boolean
}

/** What takes a number: a subject of any kind, or, with a note, a document kept elsewhere. */
export type Taker =
  | { readonly kind: string; readonly id: string; readonly note: null }
  | { readonly kind: null; readonly id: null; readonly note: string }

/** A number taken, as the decision that takes it knows it. */
export type Taken = { readonly id: string; readonly n: number; readonly symbol: string; readonly on: Day }

/** A number as its row stands. */
export type NumberRow = {
  readonly agency_id: string
  readonly id: string
  readonly register_id: string
  readonly n: number
  readonly symbol: string
  readonly taken_on: Day
  readonly taken_at: Date
  readonly subject_kind: string | null
  readonly subject_id: string | null
  readonly note: string | null
  readonly void_reason: string | null
  readonly voided_at: Date | null
}
