import { instantFrom } from '#platform/time.ts'
import type { Locale } from '#words/index.ts'
import type { Fields } from './notice.ts'

const SLOT = /\{(\w+)\}/g
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+07:00$/

/** The fields a text names. */
export function fieldsIn(text: string): string[] {
  return [...new Set([...text.matchAll(SLOT)].map(([, name = '']) => name))]
}

/** The text with its fields filled in. A line whose field is empty is left out: no link without an address, no "call" without a number. */
export function filledIn(text: string, fields: Fields, locale: Locale): string {
  return text
    .split('\n')
    .filter((line) => fieldsIn(line).every((name) => fields[name]))
    .map((line) => line.replace(SLOT, (_, name: string) => written(fields[name] ?? '', locale)))
    .join('\n')
    .trim()
}

function written(value: string, locale: Locale): string {
  const at = INSTANT.test(value) ? instantFrom(value) : null
  if (!at) return value
  const [year, month, day] = value.slice(0, 10).split('-')
  const [hour, minute] = value.slice(11, 16).split(':')
  const time = locale === 'vi' ? `${hour} giờ ${minute}` : `${hour}:${minute}`
  return `${time}, ${day}/${month}/${year}`
}

/** Vietnamese without marks, as a telephone that knows only the plain letters gets it. */
export function withoutMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replace(/[–—]/g, '-')
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replaceAll('…', '...')
}

/** The alphabet of plain SMS (GSM 03.38); those of its second table take two places. */
const PLAIN =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
const SECOND = '^{}\\[~]|€'

/** Into how many parts an SMS is cut, and whether all its letters are plain: 160 places, or 153 a part; with marks 70, or 67. */
export function segmentsOf(text: string): { parts: number; plain: boolean } {
  const letters = [...text]
  const plain = letters.every((letter) => PLAIN.includes(letter) || SECOND.includes(letter))
  const places = plain ? letters.reduce((sum, letter) => sum + (SECOND.includes(letter) ? 2 : 1), 0) : text.length
  const [whole, part] = plain ? [160, 153] : [70, 67]
  return { parts: places <= whole ? 1 : Math.ceil(places / part), plain }
}
