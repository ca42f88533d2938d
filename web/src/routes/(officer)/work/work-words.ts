import { catalogue } from '#lib/words.ts'
import { work_list as en } from '#words/en/dossiers/work_list.ts'
import { work_list as vi } from '#words/vi/dossiers/work_list.ts'

export const workWords = catalogue(vi, en)
