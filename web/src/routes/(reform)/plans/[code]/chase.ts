import type { Refused } from '#lib/form.ts'
import type { Chased } from './chase.server.ts'

/** What the form that reminds all late agencies was answered: how many it reached, or what its text lacks. */
export type ChaseAnswer = { readonly chase: Chased } | Refused
