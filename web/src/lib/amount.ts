import type { Locale } from './language.ts'

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const
const scales = ['', 'nghìn', 'triệu', 'tỷ', 'nghìn tỷ', 'triệu tỷ'] as const
const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const
const enScales = ['', 'thousand', 'million', 'billion', 'trillion', 'quadrillion'] as const

/** Whole đồng in words, as receipts say them: 50000 is `năm mươi nghìn đồng`. */
export function amountInWords(locale: Locale, dong: number): string {
  const whole = Math.max(0, Math.trunc(dong))
  const said = locale === 'vi' ? vietnamese(whole) : english(whole)
  return `${said} ${locale === 'vi' ? 'đồng' : 'dong'}`
}

function vietnamese(whole: number): string {
  if (whole === 0) return digits[0]
  const groups = groupsOf(whole)
  const top = groups.length - 1
  return groups
    .map((group, scale) => (group === 0 ? '' : `${hundreds(group, scale < top)} ${scales[scale] ?? ''}`.trim()))
    .reverse()
    .filter(Boolean)
    .join(' ')
}

/** Three digits; behind a higher group every place is said: 1.005 is `một nghìn không trăm linh năm`. */
function hundreds(group: number, behind: boolean): string {
  const hundred = Math.trunc(group / 100)
  const ten = Math.trunc((group % 100) / 10)
  const unit = group % 10
  const words: string[] = hundred > 0 || behind ? [`${digits[hundred]} trăm`] : []
  if (ten > 1) words.push(`${digits[ten]} mươi`)
  if (ten === 1) words.push('mười')
  if (ten === 0 && unit > 0 && words.length > 0) words.push('linh')
  if (unit > 0) words.push(unitAfter(ten, unit))
  return words.join(' ')
}

function unitAfter(ten: number, unit: number): string {
  if (unit === 1 && ten > 1) return 'mốt'
  if (unit === 5 && ten > 0) return 'lăm'
  return digits[unit] ?? ''
}

function english(whole: number): string {
  if (whole === 0) return small[0] ?? ''
  return groupsOf(whole)
    .map((group, scale) => (group === 0 ? '' : `${underThousand(group)} ${enScales[scale] ?? ''}`.trim()))
    .reverse()
    .filter(Boolean)
    .join(' ')
}

function underThousand(group: number): string {
  const rest = group % 100
  const low =
    rest < 20 ? small[rest] : [tens[Math.trunc(rest / 10)], rest % 10 ? small[rest % 10] : ''].filter(Boolean).join('-')
  const high = group >= 100 ? `${small[Math.trunc(group / 100)]} hundred` : ''
  return [high, rest > 0 ? low : ''].filter(Boolean).join(' ')
}

/** 1234567 as 567, 234, 1. */
function groupsOf(whole: number): number[] {
  return whole === 0 ? [] : [whole % 1000, ...groupsOf(Math.trunc(whole / 1000))]
}
