import { catalogue } from '#lib/words.ts'
import { document_pages as en } from '#words/en/documents/document_pages.ts'
import { document_pages as vi } from '#words/vi/documents/document_pages.ts'

/** The words of the pages about documents. */
export const documentWords = catalogue(vi, en)
