import { catalogue } from '#lib/words.ts'
import { admin as en } from '#words/en/admin.ts'
import { admin as vi } from '#words/vi/admin.ts'

export const adminWords = catalogue(vi, en)
export type SayAdmin = ReturnType<typeof adminWords>
