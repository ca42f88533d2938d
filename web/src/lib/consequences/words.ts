import { catalogue } from '#lib/words.ts'
import { consequence_pages as en } from '#words/en/consequences/consequence_pages.ts'
import { consequences as ranksEn } from '#words/en/consequences/consequences.ts'
import { consequence_pages as vi } from '#words/vi/consequences/consequence_pages.ts'
import { consequences as ranksVi } from '#words/vi/consequences/consequences.ts'

/** Words of the pages on consequences. */
export const consequenceWords = catalogue(vi, en)
/** Names of the classes of yearly results. */
export const rankWords = catalogue(ranksVi.ranks, ranksEn.ranks)
