import type { Chained } from '#platform/journal/subject.ts'
import type { Day } from '#platform/time.ts'

export const states = ['proposed', 'withdrawn', 'assigned', 'assessed', 'recognised', 'declined'] as const
export type State = (typeof states)[number]

/** Whether an officer proposes it as their own, or in the name of their agency. */
export const proposers = ['officer', 'agency'] as const
export type Proposer = (typeof proposers)[number]

/** What is proposed: the idea, and by which figure, before and after, it is to be judged. */
export type Proposal = {
  readonly title: string
  readonly content: string
  /** Name of a measure; the page asks for its figures. */
  readonly measure: string
  /** Calendar periods as measures write them: 2026, 2026-H1, 2026-Q1, 2026-06. */
  readonly before_period: string
  readonly after_period: string
}

/** An initiative as its row stands. */
export type Initiative = Chained &
  Proposal & {
    readonly code: string
    readonly proposed_as: Proposer
    readonly proposed_by: string
    readonly proposed_at: Date
    readonly state: State
    readonly assessor_id: string | null
    readonly assess_by: Day | null
    readonly recommended: boolean | null
    readonly assessment: string | null
    readonly assessed_at: Date | null
    readonly decided_by: string | null
    readonly decided_at: Date | null
    readonly reason: string | null
    readonly sample: boolean
  }

/** That another agency applies it, and from when. */
export type Application = { readonly applied_at_id: string; readonly applied_from: Day }
