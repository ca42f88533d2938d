import type { Chained } from '#platform/journal/subject.ts'
import type { Day } from '#platform/time.ts'

export const states = ['drafted', 'submitted', 'signed', 'numbered', 'issued', 'replaced', 'void'] as const
export type DocumentState = (typeof states)[number]

/** By hand on paper, as a file signed elsewhere, by the signer of this installation. */
export const ways = ['paper', 'file', 'signer'] as const
export type Way = (typeof ways)[number]

/** A document as its row stands. */
export type Document = Chained & {
  readonly kind: string
  readonly template_id: string
  readonly template_agency_id: string
  readonly subject_kind: string | null
  readonly subject_id: string | null
  readonly replaces_id: string | null
  readonly replaced_by_id: string | null
  readonly verification: string
  readonly state: DocumentState
  readonly sealed_values: Buffer
  readonly draft_file_id: string | null
  readonly signed_how: Way | null
  readonly signed_file_id: string | null
  readonly issued_file_id: string | null
  readonly signed_by: string | null
  readonly signed_at: Date | null
  readonly signed_title: string | null
  readonly number_id: string | null
  readonly symbol: string | null
  readonly numbered_on: Day | null
  readonly issued_at: Date | null
  readonly reason: string | null
  readonly drafted_by: string
  readonly drafted_at: Date
  readonly changed_at: Date
  readonly sample: boolean
}

/** What a verb answers. */
export type Changed = { readonly id: string }
