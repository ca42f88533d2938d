import { formatter } from '#lib/format.ts'
import type { Locale } from '#lib/words.ts'

/** Points as a table shows them, from thousandths: 84000 is `84,00`, 125 is `0,125`. */
export function pointsText(locale: Locale, thousandths: number): string {
  return format(locale, thousandths, 2)
}

/** A maximum or a parameter, without zeros at its end: 84000 is `84`, 9500 is `9,5`. */
export function sizeText(locale: Locale, thousandths: number): string {
  return format(locale, thousandths, 0)
}

function format(locale: Locale, thousandths: number, least: number): string {
  return formatter(locale, least, 3).format(thousandths / 1000)
}
