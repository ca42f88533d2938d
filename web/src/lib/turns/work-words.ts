import { catalogue } from '#lib/words.ts'
import { turn_work as en } from '#words/en/turns/turn_work.ts'
import { turn_work as vi } from '#words/vi/turns/turn_work.ts'

/** What staff read: the window, the day, the arrangement. */
export const turnWorkWords = catalogue(vi, en)
