/** Points and spans of time inside one phrase: a day, a month, a quarter, half a year, a year, a range. */
import { addDays, type Day, dayFrom } from '#platform/time.ts'
import { romanValue } from '../structure/marks.ts'
import { firstDay, lastDay, yearRangeIn } from './years.ts'

export type Grain = 'day' | 'month' | 'quarter' | 'half' | 'year' | 'stretch' | 'range'
export type Point = { from: Day; to: Day; grain: Grain }

const DAY_WORDS = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm\s+(\d{4}))?/gi
const DAY_FIGURES = /(?<![\d/])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/g
const DAY_OF_YEAR = /ngày\s+(\d{1,2})\/(\d{1,2})(?![/\d])/gi
/** "15/3; 15/6" in a plan of one year. */
const SHORT_DAY =
  /(?:(?<=^\s*|[;,]\s*|\svà\s+)|(?<=(?:trước|ngày|đến|hết|nhất)\s+))(\d{1,2})\/(\d{1,2})(?=\s*(?:$|[;,.)]|và\s))/giu
/** "Tháng 4-6/2026", "quý II - III năm 2026": one stretch. */
const STRETCH =
  /(tháng|quý)\s+(IV|I{1,3}|\d{1,2})\s*(?:[-–]|đến(?:\s+(?:tháng|quý))?)\s*(IV|I{1,3}|\d{1,2})(?:\s*[/-]\s*(\d{4})|\s+(?:năm\s+)?(\d{4}))?(?![\p{L}\d/])/giu
const MONTH = /tháng\s+(\d{1,2})(?:\s*[/-]\s*(\d{4})|\s+năm\s+(\d{4}))?(?!\d)/gi
const QUARTER = /quý\s+(IV|I{1,3}|[1-4])(?:\s*[/,-]\s*(?:năm\s+)?(\d{4})|\s+(?:năm\s+)?(\d{4}))?(?![\p{L}\d])/giu
const HALF = /6 tháng (đầu|cuối)(?: năm)?(?:\s+(\d{4}))?/gi
const YEAR = /(?<![\d/.-])((?:19|20)\d{2})(?![\d/])/g

/** "Quý II, III", "tháng 6 và 11": the word stands once for all that follow. */
const SHARED =
  /(?:quý\s+(?:IV|I{1,3}|[1-4])(?:(?:\s*[,&]\s*|\s+và\s+)(?:IV|I{1,3}|[1-4])(?![\p{L}\d/.]))+|tháng\s+\d{1,2}(?:(?:\s*[,&]\s*|\s+và\s+)\d{1,2}(?![\d/.]))+)/giu

function spelledOut(text: string): string {
  return text.replace(SHARED, (list) => {
    const word = list.split(/\s/, 1)[0] ?? ''
    return list.replace(/(\s*[,&]\s*|\s+và\s+)(?=[IV\d])/giu, `$1${word} `)
  })
}

/** `year` is that of a plan of one year: what "quý I" means there. */
export function pointsIn(written: string, year: number | null): Point[] {
  const phrase = spelledOut(written)
  const range = yearRangeIn(phrase)
  const rest = range ? blank(phrase, range.index, range.length) : phrase
  const points: Point[] = range ? [{ from: firstDay(range.from), to: lastDay(range.to), grain: 'range' }] : []
  let left = rest
  const take = (pattern: RegExp, read: (found: RegExpMatchArray) => Point | null) => {
    for (const found of left.matchAll(pattern)) {
      const point = read(found)
      if (!point) continue
      points.push(point)
      left = blank(left, found.index ?? 0, found[0].length)
    }
  }
  take(STRETCH, ([, unit, first, last, one, other]) =>
    stretch(unit?.toLowerCase() === 'quý' ? 3 : 1, countOf(first), countOf(last), Number(one ?? other ?? year)),
  )
  take(DAY_WORDS, ([, day, month, at]) => dayPoint(day, month, at ?? year))
  take(DAY_FIGURES, ([, day, month, at]) => dayPoint(day, month, at))
  take(DAY_OF_YEAR, ([, day, month]) => dayPoint(day, month, year))
  take(SHORT_DAY, ([, day, month]) => dayPoint(day, month, year))
  take(HALF, ([, half, at]) => halfPoint(half?.toLowerCase() === 'đầu' ? 1 : 2, at ?? year))
  take(MONTH, ([, month, one, other]) =>
    months(Number(month), 1, Number(one ?? other ?? yearAfter(left) ?? year), 'month'),
  )
  take(QUARTER, ([, sign, one, other]) => quarterPoint(sign ?? '', one ?? other ?? yearAfter(left) ?? year))
  take(YEAR, ([, at]) => ({ from: firstDay(Number(at)), to: lastDay(Number(at)), grain: 'year' }))
  return points
}

/** "Quý I và quý III năm 2024": the year written once, at the end. */
function yearAfter(text: string): string | null {
  return /(?:\/|năm\s+)((?:19|20)\d{2})(?!\d)/.exec(text)?.[1] ?? null
}

function dayPoint(
  day: string | undefined,
  month: string | undefined,
  year: string | number | null | undefined,
): Point | null {
  const found = dayFrom(`${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`)
  return found && { from: found, to: found, grain: 'day' }
}

function quarterPoint(sign: string, year: string | number | null): Point | null {
  return stretch(3, countOf(sign), countOf(sign), Number(year))
}

/** From the first to the last of equal parts of a year, `size` months each. */
function stretch(size: number, first: number, last: number, year: number): Point | null {
  const fits = first >= 1 && last >= first && last * size <= 12
  const grain = last > first ? 'stretch' : size === 3 ? 'quarter' : 'month'
  return fits ? months(first * size - size + 1, (last - first + 1) * size, year, grain) : null
}

function countOf(sign = ''): number {
  return /\d/.test(sign) ? Number(sign) : romanValue(sign.toUpperCase())
}

function halfPoint(half: number, year: string | number | null): Point | null {
  return months(half * 6 - 5, 6, Number(year), 'half')
}

function months(first: number, count: number, year: number, grain: Grain): Point | null {
  const last = first + count
  const from = dayFrom(`${year}-${String(first).padStart(2, '0')}-01`)
  const after = dayFrom(last > 12 ? `${year + 1}-01-01` : `${year}-${String(last).padStart(2, '0')}-01`)
  return from && after && { from, to: addDays(after, -1), grain }
}

function blank(text: string, index: number, length: number): string {
  return text.slice(0, index) + ' '.repeat(length) + text.slice(index + length)
}
