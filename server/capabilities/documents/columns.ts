import type { Fault } from './templates/fault.ts'
import type { Content } from './templates/template.ts'

/** What the jsonb columns of this room hold. */
export type JsonColumns = {
  'documents.template.content': Content | null
  'documents.template.faults': readonly Fault[]
}
