import { catalogue } from '#lib/words.ts'
import { index_work as en } from '#words/en/indexes/index_work.ts'
import { index_work as vi } from '#words/vi/indexes/index_work.ts'

/** Words of duties and of the sheet that people score on. */
export const workWords = catalogue(vi, en)
