/** The head of a letter set in two columns with spaces: who writes on the left, the country's name and the day on the right. */
import { cleaned, hasText } from './clean.ts'

const MOTTO = /\S\s{2,}(?:CỘNG H(?:ÒA|OÀ)|ĐẢNG CỘNG SẢN|Độc lập)/u
const GAP = /\s{3,}/
const MOST_LINES = 8

/** The two columns and the line after them; null where the text does not begin so. */
export function letterheadOf(lines: readonly string[]): { left: string[]; right: string[]; next: number } | null {
  const start = lines.findIndex(hasText)
  const end = lines.findIndex((line, at) => at > start && line.trim() === '')
  const head = lines.slice(Math.max(start, 0), end < 0 ? start + MOST_LINES : Math.min(end, start + MOST_LINES))
  if (start < 0 || !head.some((line) => MOTTO.test(line)) || head.some((line) => line.includes('\t'))) return null
  const last = head.findLastIndex((line) => GAP.test(line.trim()))
  const columns = head.slice(0, last + 1).map(columnsOf)
  return {
    left: columns.map(([one]) => one).filter(hasText),
    right: columns.map(([, other]) => other).filter(hasText),
    next: start + last + 1,
  }
}

/** A line with one text only belongs to the side it begins on. */
function columnsOf(line: string): [string, string] {
  const [one = '', ...others] = line.trim().split(GAP)
  if (others.length > 0) return [cleaned(one), cleaned(others.join(' '))]
  return line.search(/\S/) > 25 ? ['', cleaned(one)] : [cleaned(one), '']
}
