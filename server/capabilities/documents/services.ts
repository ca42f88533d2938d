import type { Storage } from '#files'
import type { Signer } from './signing/signer.ts'
import type { DocumentBook } from './templates/kind.ts'

/** What the wiring hands to documents. */
export type DocumentServices = {
  readonly documents: DocumentBook
  readonly storage: Storage
  /** Signs PDF files; null where this installation has none, and files are signed elsewhere. */
  readonly signer: Signer | null
}
