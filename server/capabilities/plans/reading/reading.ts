/**
 * What a plan document says, as the reader understood it. Everything points back to the text: a span counts UTF-16
 * units inside one block. What is not known is null, never an empty text.
 */
import type { Day } from '#platform/time.ts'

export type Span = { block: number; from: number; to: number }
export type Source = Span | Span[]

export type BlockKind = 'heading' | 'paragraph' | 'row' | 'cell'
export type Block = { text: string; kind: BlockKind }

export type PlanKind = 'plan' | 'programme' | 'decision' | 'other'
export type Period = { from: Day | null; to: Day | null }
export type PlanDocument = {
  number: string | null
  kind: PlanKind
  title: string | null
  issuer: string | null
  province: string | null
  issued_on: Day | null
  period: Period
}

export type Comparator = '>' | '>=' | '<' | '<=' | '=' | 'between'
export type Every = 'year' | 'quarter' | 'month' | 'always' | null
export type Base = { year: number | null; text: string }

/** One number to be reached or not exceeded. `by` is a year; a yearly number has `every` and no `by`. */
export type Target = {
  text: string
  comparator: Comparator
  value: number | [number, number]
  unit: string | null
  by: number | null
  every: Every
  change: 'reduce' | 'raise' | null
  base: Base | null
  confidence: number
  reasons: string[]
  source: Source
}

export type Deadline = { on: Day; text: string }
export type Quota = {
  at_least: number
  unit: string
  every: Every
  within_years: number | null
  total: number | null
}
export type Time = {
  text: string | null
  from: Day | null
  to: Day | null
  every: Every
  deadlines: Deadline[]
  quota: Quota[]
}

export type Task = {
  area: string | null
  number: string | null
  content: string
  product: string | null
  lead: string[]
  coordinating: string[]
  time: Time
  parts: Task[]
  confidence: number
  reasons: string[]
  source: Source
}

export type Duty = {
  agency: string
  number: string | null
  content: string
  confidence: number
  reasons: string[]
  source: Source
}

/** Why no item covers a block: what it seems to be instead. */
export type UnplacedReason =
  | 'heading'
  | 'column_heading'
  | 'front_matter'
  | 'basis'
  | 'closing'
  | 'back_matter'
  | 'prose'
export type Unplaced = { block: number; reason: UnplacedReason; source: Span }

/** Something the person who reviews must know about the file; a text stands under the code in words/. */
export type Finding = { code: `plans.reading_${string}`; detail: Readonly<Record<string, string | number | null>> }

/** Where a filled cell stood in its table: grid columns from 0, how many it covers; rows, above 1 where it reaches down. */
export type CellPlace = { block: number; column: number; width: number; height: number }
export type TablePlace = { rows: CellPlace[][] }

export type PlanReading = {
  document: PlanDocument
  blocks: Block[]
  /** The tables as they stood, by the blocks of their filled cells; a row without any is not there. */
  tables: TablePlace[]
  targets: Target[]
  tasks: Task[]
  duties: Duty[]
  unplaced: Unplaced[]
  findings: Finding[]
}

/** A reading as it is kept: a document read before tables were kept has none. */
export type KeptReading = Omit<PlanReading, 'tables'> & Partial<Pick<PlanReading, 'tables'>>

export const noTime: Time = { text: null, from: null, to: null, every: null, deadlines: [], quota: [] }
