import type { Locale } from '#lib/words.ts'

const tags: Record<Locale, string> = { vi: 'vi-VN', en: 'en-GB' }

/** Points as a table shows them, from thousandths: 84000 is `84,00`, 125 is `0,125`. */
export function pointsText(locale: Locale, thousandths: number): string {
  return format(locale, thousandths, 2)
}

/** A maximum or a parameter, without zeros at its end: 84000 is `84`, 9500 is `9,5`. */
export function sizeText(locale: Locale, thousandths: number): string {
  return format(locale, thousandths, 0)
}

function format(locale: Locale, thousandths: number, least: number): string {
  return new Intl.NumberFormat(tags[locale], { minimumFractionDigits: least, maximumFractionDigits: 3 }).format(
    thousandths / 1000,
  )
}
