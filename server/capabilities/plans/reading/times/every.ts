/** How often: the words for every year, quarter and month, and for always. */
import type { Every } from '../reading.ts'

const words: readonly (readonly [NonNullable<Every>, RegExp])[] = [
  ['year', /(?:hằng|hàng|mỗi|từng) năm|\/năm|(?:trong|một|1|01) năm(?!\s*(?:19|20)\d)|năm một lần/i],
  ['quarter', /(?:hằng|hàng|mỗi|từng|các) quý|\/quý/i],
  ['month', /(?:hằng|hàng|mỗi|từng|các) tháng|\/tháng/i],
]

/** What recurs inside a sentence with a number: "mỗi năm 20 xã", "02 lần/năm", "trong năm". */
export function recurrenceIn(text: string): Every {
  return words.find(([, pattern]) => pattern.test(text))?.[0] ?? null
}

/** How often a cell of a time column says the work is done; "trong năm" alone is a span there, no recurrence. */
export function everyIn(text: string): Every {
  const plain = text.replace(/trong năm/gi, '')
  const found = words.filter(([, pattern]) => pattern.test(plain)).map(([every]) => every)
  if (found.includes('month')) return 'month'
  if (found.includes('quarter')) return 'quarter'
  if (found.includes('year')) return 'year'
  return /thường xuyên|liên tục/i.test(text) ? 'always' : null
}
