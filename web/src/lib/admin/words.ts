import { catalogue } from '#lib/words.ts'
import { admin as en } from '#words/en/shared/admin.ts'
import { admin as vi } from '#words/vi/shared/admin.ts'

export const adminWords = catalogue(vi, en)
export type SayAdmin = ReturnType<typeof adminWords>
