import type { Locale } from './language.ts'

const NBSP = '\u00a0'
const OFFSET = 7 * 3_600_000
const tags: Record<Locale, string> = { vi: 'vi-VN', en: 'en-GB' }
const weekdays: Record<Locale, readonly string[]> = {
  vi: ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
}

/** `41.208` (vi), `41,208` (en). `decimals` fixes the places after the comma; without it at most two are shown. */
export function number(locale: Locale, value: number, decimals?: number): string {
  return formatter(locale, decimals ?? 0, decimals ?? 2).format(value)
}

const formatters = new Map<string, Intl.NumberFormat>()

/** Writes numbers with so many places at least and at most. Kept: to make one costs forty times what writing a number does. */
export function formatter(locale: Locale, least: number, most: number): Intl.NumberFormat {
  const name = `${locale} ${least} ${most}`
  const known = formatters.get(name)
  if (known) return known
  const made = new Intl.NumberFormat(tags[locale], { minimumFractionDigits: least, maximumFractionDigits: most })
  formatters.set(name, made)
  return made
}

/** A share as people write it: `percent('vi', 0.964)` is `96,4 %`. */
export function percent(locale: Locale, share: number, decimals = 1): string {
  return `${number(locale, share * 100, decimals)}${NBSP}%`
}

/** Whole đồng: `50.000 đ`. */
export function money(locale: Locale, dong: number): string {
  return `${number(locale, dong, 0)}${NBSP}đ`
}

/** `2026-12-15` as `15/12/2026`; other text comes back as it is. */
export function day(iso: string): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso)
  return found ? `${found[3]}/${found[2]}/${found[1]}` : iso
}

/** `2026-12-15` as `Thứ Ba 15/12/2026`. */
export function longDay(locale: Locale, iso: string): string {
  const at = new Date(`${iso.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(at.getTime()) ? iso : `${weekdays[locale][at.getUTCDay()]} ${day(iso)}`
}

/** An instant in Viet Nam's time: `21/11/2026 08:42`. */
export function moment(iso: string): string {
  const at = new Date(iso)
  if (Number.isNaN(at.getTime())) return iso
  const local = new Date(at.getTime() + OFFSET).toISOString()
  return `${day(local)} ${local.slice(11, 16)}`
}

/** Text without accents in lower case, for finding `Sở Nội vụ` by `so noi vu`. NFD leaves đ alone. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase()
}
