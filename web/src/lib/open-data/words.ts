import { catalogue } from '#lib/words.ts'
import { open_data as en } from '#words/en/shared/open_data.ts'
import { open_data as vi } from '#words/vi/shared/open_data.ts'

export const openDataWords = catalogue(vi, en)
