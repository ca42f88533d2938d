import { catalogue } from '#lib/words.ts'
import { turn_pages as en } from '#words/en/turns/turn_pages.ts'
import { turn_pages as vi } from '#words/vi/turns/turn_pages.ts'

/** What citizens read: numbers, hours, the board. */
export const turnWords = catalogue(vi, en)

/** The time of day of an instant in Viet Nam's time: `8:30`. */
export function clock(iso: string): string {
  const local = new Date(new Date(iso).getTime() + 7 * 3_600_000).toISOString()
  return local.slice(11, 16).replace(/^0/, '')
}
