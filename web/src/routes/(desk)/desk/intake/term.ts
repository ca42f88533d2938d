import type { Say } from '#lib/words.ts'
import type { desk } from '#words/vi/dossiers/desk.ts'
import type { Term } from './intake.ts'

/** A term in words: `15 ngày làm việc`, `trong ngày`. */
export function termText(say: Say<typeof desk>, { amount, unit, same_day }: Term): string {
  return same_day ? say('intake.terms.same_day') : say(`intake.terms.${unit}`, { count: amount })
}
