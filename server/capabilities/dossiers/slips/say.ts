import { documentDate } from '#platform/paper/letter.ts'
import { type Day, dayOf, minuteOf } from '#platform/time.ts'
import { slips as en } from '#words/en/dossiers/slips.ts'
import { filled } from '#words/index.ts'
import { slips as vi } from '#words/vi/dossiers/slips.ts'

export type Language = 'vi' | 'en'
export type Words = typeof vi

export const wordsIn = (language: Language): Words => ({ vi, en })[language]

/** An instant as the forms write it: hour, minute, day, month and year in Viet Nam. */
export function moment(words: Words, at: Date): string {
  const minute = minuteOf(at)
  const clock = { hour: two(Math.floor(minute / 60)), minute: two(minute % 60) }
  return filled(words.moment, { ...clock, ...documentDate(dayOf(at)) })
}

export const date = (words: Words, on: Day): string => filled(words.date, documentDate(on))

/** Whole đồng with dots between thousands. */
export const dong = (amount: number): string => String(amount).replace(/\B(?=(\d{3})+$)/g, '.')

/** A quantity on a form: two digits, so that nobody writes one in front. */
export const two = (count: number): string => String(count).padStart(2, '0')

/** A count with the decimal comma, at most two decimals. */
export const decimal = (count: number): string => String(Math.round(count * 100) / 100).replace('.', ',')
