import type { Head } from './seal.ts'

/** What the jsonb columns of the journal hold. */
export type JsonColumns = {
  /** Derived from the text that is hashed; each kind of subject declares what its events tell. */
  'journal.event.data': Readonly<Record<string, unknown>>
  /** Whatever the first request with the key was answered. */
  'journal.key.answer': unknown
  'journal.seal.heads': readonly Head[]
}
