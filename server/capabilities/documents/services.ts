import type { Storage } from '#files'
import type { SigningTools } from './signing/tools.ts'
import type { DocumentBook } from './templates/kind.ts'

/** What the wiring hands to documents. */
export type DocumentServices = {
  readonly documents: DocumentBook
  readonly storage: Storage
  readonly signing: SigningTools
}
