import type { Locale } from '#lib/language.ts'
import { catalogue } from '#lib/words.ts'
import { journal_pages as en } from '#words/en/shared/journal_pages.ts'
import { journal_pages as vi } from '#words/vi/shared/journal_pages.ts'
import type { JournalTexts } from './journal.ts'

const texts = { vi, en }

export const journalWords = catalogue(vi, en)

/** The words for events and subjects in one language. */
export function journalTexts(locale: Locale): JournalTexts {
  return texts[locale]
}
