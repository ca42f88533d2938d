import { catalogue } from '#lib/words.ts'
import { initiative_pages as en } from '#words/en/initiatives/initiative_pages.ts'
import { initiative_pages as vi } from '#words/vi/initiatives/initiative_pages.ts'

export const initiativeWords = catalogue(vi, en)
