import type { Content } from './procedure.ts'

/** What the jsonb columns of this room hold. */
export type JsonColumns = {
  'procedures.version.content': Content
}
