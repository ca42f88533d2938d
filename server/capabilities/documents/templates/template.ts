import type { Chained } from '#platform/journal/subject.ts'
import type { Day } from '#platform/time.ts'
import type { Fault } from './fault.ts'

/** A Word file, or texts that the house sets itself. */
export const formats = ['docx', 'typst'] as const
export type Format = (typeof formats)[number]

export const states = ['draft', 'published', 'withdrawn'] as const
export type TemplateState = (typeof states)[number]

/** The texts of a typst template, each with tags; the house sets them in the frame of an administrative document. */
export const contentParts = ['title', 'abstract', 'salutation', 'body', 'standing', 'recipients'] as const
export type ContentPart = (typeof contentParts)[number]
export type Content = Readonly<Record<ContentPart, string>>

/** One edition of a template as its row stands. */
export type Template = Chained & {
  readonly kind: string
  readonly code: string
  readonly edition: number
  readonly name: string
  readonly name_en: string | null
  readonly used_for: string
  readonly format: Format
  readonly content: Content | null
  readonly file_id: string | null
  readonly file_name: string | null
  readonly faults: readonly Fault[]
  readonly series: string
  readonly valid_from: Day | null
  readonly valid_to: Day | null
  readonly basis: string
  readonly verified: boolean
  readonly state: TemplateState
  readonly made_at: Date
  readonly sample: boolean
}
