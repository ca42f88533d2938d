import { sayCode } from '#lib/dossiers/say-code.ts'
import { number } from '#lib/format.ts'
import type { Locale } from '#lib/words.ts'
import { procedures as en } from '#words/en/procedures/procedures.ts'
import { procedures as vi } from '#words/vi/procedures/procedures.ts'

const lists = { vi, en }

/** The catalogue's own lists of words: online levels, kinds of papers, units, agency kinds. */
export const listsIn = (locale: Locale): typeof vi => lists[locale] as typeof vi

type Span = { readonly amount: number; readonly unit: string; readonly same_day?: boolean }

/** `3 ngày làm việc`, `trong ngày làm việc`. */
export function spanText(locale: Locale, { amount, unit, same_day }: Span): string {
  const { units } = listsIn(locale)
  return same_day ? units.same_day : `${number(locale, amount)} ${sayCode(units, unit)}`
}

/** What a fee counts, as in `2.000 đ / trang`. */
export function unitText(locale: Locale, unit: string): string {
  return sayCode(listsIn(locale).fee_units, unit)
}
