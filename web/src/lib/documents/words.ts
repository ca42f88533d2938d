import { catalogue } from '#lib/words.ts'
import { document_pages as en } from '#words/en/documents/document_pages.ts'
import { document_work as workEn } from '#words/en/documents/document_work.ts'
import { documents as statesEn } from '#words/en/documents/documents.ts'
import { signing as signingEn } from '#words/en/shared/signing.ts'
import { document_pages as vi } from '#words/vi/documents/document_pages.ts'
import { document_work as workVi } from '#words/vi/documents/document_work.ts'
import { documents as statesVi } from '#words/vi/documents/documents.ts'
import { signing as signingVi } from '#words/vi/shared/signing.ts'

/** The words of the pages about templates, registers and verification. */
export const documentWords = catalogue(vi, en)

const own = {
  vi: { ...workVi, states: statesVi.states, verdicts: signingVi.verdicts },
  en: { ...workEn, states: statesEn.states, verdicts: signingEn.verdicts },
}

/** The words of the pages of those who draft, sign and issue. */
export const workWords = catalogue(own.vi, own.en)
