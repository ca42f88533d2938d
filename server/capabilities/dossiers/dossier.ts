import type { Term } from '#calendar'
import type { Day } from '#platform/time.ts'
import type { Span, StepKind } from '#procedures'
import type { Place } from './deliveries/delivery.ts'

/** Where a dossier stands, as codes; the words are in words/. Not all are reached by what can be done today. */
export const states = [
  'draft',
  'sent',
  'received',
  'assigned',
  'verifying',
  'consulting',
  'supplement',
  'paused',
  'field_check',
  'drafted',
  'signed',
  'issued',
  'at_desk',
  'returned',
  'refused',
  'ineligible',
  'stopped',
  'withdrawn',
  'uncollected',
  'voided',
] as const
export type State = (typeof states)[number]

export type Channel = 'desk' | 'online' | 'post'
export type ReturnMethod = 'desk' | 'post' | 'electronic'

/** Whose dossier it is, copied at reception. The identity number is kept apart, sealed. */
export type Applicant = {
  readonly kind: 'person' | 'organisation'
  readonly name: string
  readonly birth_date?: string | null | undefined
  readonly sex?: 'male' | 'female' | null | undefined
  readonly address?: string | null | undefined
  readonly phone?: string | null | undefined
  readonly email?: string | null | undefined
  /** Who hands it in for the applicant, with what right. */
  readonly submitter?:
    | { readonly name: string; readonly authority: string; readonly phone?: string | null | undefined }
    | null
    | undefined
}

/** What a dossier that came by post came in. */
export type Consignment = {
  readonly number: string
  readonly posted_on: Day
  /** Whether the envelope with the postmark is kept with it. */
  readonly envelope_kept: boolean
}

/** Who took the result away. Personal: it stands on the dossier's row alone. */
export type Collector = {
  readonly name: string
  /** With what right, where it is not the applicant: as kin, with a written authority. */
  readonly authority?: string | null | undefined
  /** Whether the paper of identity was looked at. */
  readonly id_checked: boolean
  /** Why not, where somebody else took it without. */
  readonly unchecked_because?: string | null | undefined
}

/** What a citizen has filled in of a draft, by the names of the fields. */
export type DraftContent = { readonly [field: string]: unknown }

/** What a slip says beyond the dossier itself, kept as it was issued. */
export type SlipContent = {
  readonly stage?: string
  readonly reason?: string
  /** The last day to bring the papers. */
  readonly until?: Day
  /** Which one it is of those that replaced a receipt. */
  readonly replaces?: number
  readonly papers?: readonly { readonly code: string; readonly name: string; readonly what: string }[]
}

/** The result on its way by post, and what is known of it. */
export type PostNews = {
  readonly number: string
  readonly news: 'sent' | 'arrived' | 'came_back'
  readonly at: string
}

/** What stood in a dossier before it was corrected. */
export type CorrectedBefore = {
  readonly applicant?: Applicant
  readonly procedure?: string
  readonly case?: string | null
  readonly components?: readonly HandedIn[]
  readonly return_method?: ReturnMethod
  readonly fee?: number
}

/** Numbers that follow each other: the first and the last. */
export type NumberSpan = readonly [first: number, last: number]

/** A paper as handed in. */
export type HandedIn = {
  readonly code: string
  readonly name: string
  readonly kind: string
  readonly quantity: number
}

/** A dossier as decisions see it: its row, without what names a person. */
export type Dossier = {
  readonly agency_id: string
  readonly id: string
  readonly code: string
  readonly procedure_code: string
  readonly procedure_version_id: string
  readonly case_code: string | null
  readonly channel: Channel
  readonly fee: number
  readonly state: State
  readonly term: Term | null
  readonly received_at: Date | null
  readonly first_due_at: Date | null
  readonly due_at: Date | null
  readonly solved_at: Date | null
  readonly ended_at: Date | null
  readonly guided: number
  readonly supplements: number
  /** The last day to bring what was asked for; null where nothing is. */
  readonly answer_by: Day | null
  /** When the applicant sent it, while nobody has looked. */
  readonly brought_at: Date | null
  /** How often they were reminded that the result lies ready. */
  readonly reminded: number
  readonly holder_id: string | null
  /** Where its paper is; null where there is none, or nobody follows it. */
  readonly paper_at: Place | null
  /** Questions to colleagues that wait for an answer. */
  readonly open_questions: number
  readonly version: number
  readonly last_seq: number
  readonly last_hash: Buffer
}

/** A step of its process, as it stands. */
export type Step = {
  readonly id: string
  readonly position: number
  readonly code: string
  readonly name: string
  readonly kind: StepKind
  readonly role: string
  readonly allotted: Span
  readonly outside_term: boolean
  readonly group_code: string | null
  readonly branch_code: string | null
  readonly state: 'waiting' | 'open' | 'done' | 'cancelled'
  readonly holder_id: string | null
  readonly opened_at: Date | null
  readonly due_at: Date | null
  readonly done_at: Date | null
  readonly done_by: string | null
  readonly worked_minutes: number | null
  /** Points of the procedure's checklist that were ticked, by their places from 0. */
  readonly checked: readonly number[]
  /** Whether it has a row: a step gets one when it is reached. */
  readonly stored: boolean
}

/** Time that does not count against the agency. */
export type DossierPause = {
  readonly id: string
  readonly reason: string
  readonly basis: string | null
  readonly mode: 'resume' | 'restart'
  readonly from_at: Date
  readonly to_at: Date | null
}
