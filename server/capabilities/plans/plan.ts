import type { Day } from '#platform/time.ts'
import type { Comparator, Duty, Every, PlanKind, Source, Span, Target, Task, Time } from './reading/reading.ts'

/** A task as it is to enter the plan: what the document says, corrected where a person did. */
export type TaskContent = {
  readonly area: string | null
  readonly number: string | null
  readonly content: string
  readonly product: string | null
  readonly lead: readonly string[]
  readonly coordinating: readonly string[]
  readonly time: Time
  readonly parts: readonly TaskContent[]
}
export type TargetContent = Omit<Target, 'confidence' | 'reasons' | 'source'>
export type DutyContent = Omit<Duty, 'confidence' | 'reasons' | 'source'>

export type ProposalKind = 'target' | 'task' | 'duty'
export type Content = TaskContent | TargetContent | DutyContent
export function isTarget(content: Content): content is TargetContent {
  return 'comparator' in content
}

export function isDuty(content: Content): content is DutyContent {
  return 'agency' in content
}

export function isTask(content: Content): content is TaskContent {
  return 'lead' in content
}

export type ProposalState = 'proposed' | 'accepted' | 'corrected' | 'rejected' | 'split' | 'merged'

/** A piece of a document as it is put before a person. */
export type Proposal = {
  readonly agency_id: string
  readonly id: string
  readonly document_id: string
  readonly position: number
  readonly kind: ProposalKind
  readonly change: 'add' | 'change' | 'remove'
  readonly read: Content
  readonly content: Content
  readonly source: readonly Span[]
  readonly confidence: number
  readonly reasons: readonly string[]
  readonly fields: readonly string[]
  readonly state: ProposalState
  readonly reason: string | null
  readonly from_ids: readonly string[]
  readonly item_id: string | null
}

/** A plan as decisions see it. */
export type Plan = {
  readonly agency_id: string
  readonly id: string
  readonly root_id: string
  readonly code: string
  readonly number: string | null
  readonly kind: PlanKind
  readonly title: string
  readonly issuer: string | null
  readonly issued_on: Day
  readonly period_from: Day
  readonly period_to: Day
  readonly document_id: string
  readonly public: boolean
  readonly sample: boolean
  readonly version: number
  readonly last_seq: number
  readonly last_hash: Buffer
}

/** What measures a target: which figure, at which agency, counted over which period. */
export type Binding = {
  readonly measure: string
  /** Code of the agency. */
  readonly agency: string
  readonly subtree: boolean
  readonly period: 'year' | 'quarter' | 'month'
  /** Where the target is a change ("giảm 20% so với …"): the figure it starts from. */
  readonly base_value: number | null
}

/** A file that a report points to. */
export type Evidence = { readonly id: string; readonly name: string }

export type StandingTarget = {
  readonly agency_id: string
  readonly id: string
  readonly plan_id: string
  readonly position: number
  readonly text: string
  readonly comparator: Comparator
  readonly low: number
  readonly high: number | null
  readonly unit: string | null
  readonly by_year: number | null
  readonly every: Every
  readonly change: 'reduce' | 'raise' | null
  readonly base: { readonly year: number | null; readonly text: string } | null
  readonly binding: Binding | null
  readonly state: 'standing' | 'removed'
}

export function spansOf(source: Source): Span[] {
  return Array.isArray(source) ? source : [source]
}

/** A task of a reading without the reader's own marks. */
export function taskContent({ confidence, reasons, source, parts, ...task }: Task): TaskContent {
  return { ...task, parts: parts.map(taskContent) }
}

export function targetContent({ confidence, reasons, source, ...target }: Target): TargetContent {
  return target
}

export function dutyContent({ confidence, reasons, source, ...duty }: Duty): DutyContent {
  return duty
}

/** Every span of a task and its parts. */
export function spansOfTask({ source, parts }: Task): Span[] {
  return [...spansOf(source), ...parts.flatMap(spansOfTask)]
}
