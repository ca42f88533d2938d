import type { Chased } from './chase.server.ts'

/** What the form that reminds all late agencies was answered: how many, or that its text was too short. */
export type ChaseAnswer = Chased | { readonly short: true; readonly text: string }
