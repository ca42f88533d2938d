/** Lines of a text file, or of one paragraph of HTML, put together again into the paragraphs their author wrote. */
import { isAgencyLike } from '../agencies/heads.ts'
import { markOf } from '../structure/marks.ts'
import { isCapitals, startsSmall } from './clean.ts'

const ENDS_SENTENCE = /[.;:!?…]["”’)]?$/
const OPENS_PARAGRAPH = /^(?:Nơi nhận|Căn cứ|Xét đề nghị|Kính gửi|TM\.|KT\.|PHỤ LỤC|KẾ HOẠCH$|Phụ lục|Số\s*:)/

/** Lines broken at a width: the next one then often goes on with a small letter. */
export function areWrapped(lines: readonly string[]): boolean {
  let followed = 0
  let wrapped = 0
  for (let index = 0; index + 1 < lines.length; index++) {
    if (!lines[index] || !lines[index + 1]) continue
    followed++
    if (startsSmall(lines[index + 1] ?? '') && !markOf(lines[index + 1] ?? '')) wrapped++
  }
  return followed > 8 && wrapped / followed > 0.15
}

/** Joins the lines of one run (no empty line inside) into paragraphs. */
export function paragraphsOf(lines: readonly string[], wrapped: boolean): string[] {
  const paragraphs: string[][] = []
  let previous = ''
  for (const line of lines) {
    const open = paragraphs.at(-1)
    if (open && goesOn(previous, line, wrapped)) open.push(line)
    else paragraphs.push([line])
    previous = line
  }
  return paragraphs.map((parts) => parts.join(' '))
}

function goesOn(previous: string, line: string, wrapped: boolean): boolean {
  if (markOf(line) || OPENS_PARAGRAPH.test(line)) return false
  if (startsSmall(line)) return !isCapitals(previous) || !isWholeHeading(previous)
  if (/^Số\s*:$/.test(previous)) return true
  if (!wrapped || ENDS_SENTENCE.test(previous)) return false
  return !isCapitals(previous) || isCapitals(line.split(' ', 3).join(' '))
}

function isWholeHeading(text: string): boolean {
  return /^(?:KẾ HOẠCH|QUYẾT ĐỊNH|CHƯƠNG TRÌNH(?: HÀNH ĐỘNG)?|ĐỀ ÁN|PHỤ LỤC)$/.test(text)
}

/** A paragraph cut by the end of a page: the first half ends in the middle of a sentence, the second has no number. */
export function isCutByPage(first: string, second: string): boolean {
  if (first.length < 60 || ENDS_SENTENCE.test(first) || markOf(second) || isCapitals(second)) return false
  if (startsSmall(second) || first.endsWith(',')) return true
  return first.length > 100 && isAgencyLike(second)
}
