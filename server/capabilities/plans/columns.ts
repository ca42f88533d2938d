import type { Binding, Content, Evidence, TargetContent, TaskContent } from './plan.ts'
import type { Base, KeptReading, Span, Time } from './reading/reading.ts'
import type { Answer } from './review/answers.ts'

/** What the jsonb columns of this room hold. */
export type JsonColumns = {
  'plans.document.reading': KeptReading
  'plans.document.answers': readonly Answer[]
  'plans.proposal.read': Content
  'plans.proposal.content': Content
  'plans.proposal.source': readonly Span[]
  'plans.task.time': Time
  /** Of a duty too, as a task that its agency leads. */
  'plans.task.reading': TaskContent
  'plans.progress.files': readonly Evidence[]
  'plans.target.base': Base
  'plans.target.binding': Binding
  'plans.target.reading': TargetContent
  'plans.target_report.files': readonly Evidence[]
}
