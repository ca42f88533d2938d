import type { Refused } from '#lib/requests/form.ts'

export type Doing = 'heading' | 'look' | 'edit' | 'reject' | 'split' | 'merge' | 'make' | 'answered'

/** A refused form of the review: what it was doing, and to which proposal. */
export type Held = Refused & { readonly proposal: string; readonly doing: Doing }
