import { catalogue } from '#lib/words.ts'
import { initiative_pages as en } from '#words/en/initiative_pages.ts'
import { initiative_pages as vi } from '#words/vi/initiative_pages.ts'

export const initiativeWords = catalogue(vi, en)
