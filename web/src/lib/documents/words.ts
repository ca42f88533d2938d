import { catalogue } from '#lib/words.ts'
import { document_pages as en } from '#words/en/document_pages.ts'
import { document_pages as vi } from '#words/vi/document_pages.ts'

/** The words of the pages about documents. */
export const documentWords = catalogue(vi, en)
