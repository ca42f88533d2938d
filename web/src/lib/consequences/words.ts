import { catalogue } from '#lib/words.ts'
import { consequence_pages as en } from '#words/en/consequence_pages.ts'
import { consequences as ranksEn } from '#words/en/consequences.ts'
import { consequence_pages as vi } from '#words/vi/consequence_pages.ts'
import { consequences as ranksVi } from '#words/vi/consequences.ts'

/** Words of the pages on consequences. */
export const consequenceWords = catalogue(vi, en)
/** Names of the classes of yearly results. */
export const rankWords = catalogue(ranksVi.ranks, ranksEn.ranks)
