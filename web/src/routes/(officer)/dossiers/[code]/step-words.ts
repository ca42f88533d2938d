import { catalogue } from '#lib/words.ts'
import { step_work as en } from '#words/en/dossiers/step_work.ts'
import { step_work as vi } from '#words/vi/dossiers/step_work.ts'

/** The words of what is done at one's own step. */
export const stepWords = catalogue(vi, en)
