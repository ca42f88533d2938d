import type { Refused } from '#lib/requests/form.ts'

export type Chased = { readonly dues: number; readonly agencies: number }

/** What the form that reminds all late agencies was answered: how many it reached, or what its text lacks. */
export type ChaseAnswer = { readonly chase: Chased } | Refused
