/** How a number binds: at least, at most, more, less, exactly, between; from the words next to it. */
import type { Comparator } from '../reading.ts'

export type Bound = { comparator: Comparator; said: boolean }

const GAP = '(?:\\s+(?:là|mức|tỷ lệ|tỉ lệ|ngưỡng|được|khoảng|đạt|cả|có|hơn)){0,2}\\s*$'
const before: readonly (readonly [Comparator, RegExp])[] = [
  ['>=', new RegExp(`(?:ít nhất|tối thiểu|không (?:dưới|thấp hơn|ít hơn|nhỏ hơn))${GAP}`, 'iu')],
  [
    '<=',
    new RegExp(`(?:không (?:được )?(?:quá|vượt|vượt quá|trên|hơn|cao hơn)|tối đa|chậm nhất|nhiều nhất)${GAP}`, 'iu'),
  ],
  ['<=', /(?:^|\s)chỉ(?:\s+\p{L}+){0,2}\s*$/iu],
  ['<=', /không(?:\s+\p{L}+){1,3}\s+quá\s*$/iu],
  ['<=', /(?:≤|<=)\s*$/u],
  ['>=', /(?:≥|>=)\s*$/u],
  ['>', new RegExp(`(?:^|\\s|\\()(?:trên|hơn|vượt|cao hơn|lớn hơn)${GAP}|>\\s*$`, 'iu')],
  ['<', new RegExp(`(?:^|\\s|\\()(?:dưới|thấp hơn|ít hơn|nhỏ hơn)${GAP}|<\\s*$`, 'iu')],
]

/** `left` is the text before the number, `right` after its unit; both inside one clause. */
export function boundOf(left: string, right: string): Bound {
  const near = left.slice(-40)
  const found = before.find(([, words]) => words.test(near))
  if (found) return { comparator: found[0], said: true }
  const from = /(?:^|\s)từ\s*$/iu.test(near)
  const direction = directionAfter(right.slice(0, 60), from)
  if (direction) return { comparator: direction, said: true }
  return { comparator: '=', said: /(?:^|\s)(?:đạt|bằng|là|còn|lên|xuống|đủ)(?:\s+mức|\s+tỷ lệ)?\s*$/iu.test(near) }
}

/** "từ 10% hồ sơ trễ hạn trở lên", "80% trở lên"; not "100% cơ quan từ cấp huyện trở lên". */
function directionAfter(right: string, from: boolean): Comparator | null {
  const found = /^(.*?)trở (lên|xuống)/u.exec(right)
  if (!found || /(?:^|\s)từ\s/u.test(found[1] ?? '')) return null
  if (!from && (found[1] ?? '').trim().split(/\s+/).length > 3) return null
  return found[2] === 'lên' ? '>=' : '<='
}
