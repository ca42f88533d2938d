import type { Prepared } from '#platform/signing/sign.ts'
import type { Fault } from './templates/fault.ts'
import type { Content } from './templates/template.ts'

/** What the jsonb columns of this room hold. */
export type JsonColumns = {
  'documents.signer.settings': Readonly<Record<string, string>>
  'documents.signing.prepared': Prepared | null
  'documents.template.content': Content | null
  'documents.template.faults': readonly Fault[]
}
