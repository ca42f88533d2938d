import type { Item } from './shapes.ts'

const LIKELY = 0.6

/** How sure the reader is, in three steps; a number alone says little. */
export function surenessOf({ confidence }: Pick<Item, 'confidence'>, sureFrom: number): 'sure' | 'likely' | 'doubtful' {
  if (confidence >= sureFrom) return 'sure'
  return confidence >= LIKELY ? 'likely' : 'doubtful'
}
