/** Numbers of a text that something must reach or not exceed, and what each is measured in. */
import type { Comparator, Every } from '../reading.ts'
import { recurrenceIn } from '../times/every.ts'
import { clausesOf, type Range, rangeAt } from './clauses.ts'
import { boundOf } from './comparators.ts'
import { nounAfter, unitAfter } from './units.ts'

/** `from`–`to` cover the number and its sign; `clause` the statement it stands in, `inner` as far as the next number. */
export type Measured = {
  from: number
  to: number
  value: number | [number, number]
  comparator: Comparator
  unit: string
  kind: 'percent' | 'ratio' | 'rank' | 'count'
  said: boolean
  every: Every
  withinYears: number | null
  clause: Range
  inner: Range
}

type Found = Pick<Measured, 'from' | 'to' | 'value' | 'unit' | 'kind'> & {
  comparator?: Comparator
  per?: string | null
}

const FIGURE = '\\d{1,3}(?:\\.\\d{3})+(?![\\d])|\\d+(?:[.,]\\d{1,2})?(?!\\d)'
const figure = new RegExp(`(?<![\\d/.,:\\p{L}-])(${FIGURE})(?:\\s*%?\\s*(?:[-–]|đến)\\s*(${FIGURE}))?`, 'gu')
const fraction = /(?<![\d/])([1-9])\/(\d{1,2})(?![\d/])/g

export function measuredIn(text: string): Measured[] {
  if (!/\d/.test(text)) return []
  const clauses = clausesOf(text)
  const found = [...figuresIn(text, clauses), ...fractionsIn(text)].sort((one, other) => one.from - other.from)
  return found.map((one, index) => inContext(text, one, rangeAt(clauses, one.from), found[index - 1], found[index + 1]))
}

function* figuresIn(text: string, clauses: readonly Range[]): Generator<Found> {
  for (const hit of text.matchAll(figure)) {
    const end = hit.index + hit[0].length
    const clause = rangeAt(clauses, hit.index)
    const left = text.slice(Math.max(clause.from, hit.index - 60), hit.index)
    const right = text.slice(end, Math.min(clause.to, end + 60))
    const one = figureOf(hit, left, right)
    if (one) yield one
  }
}

function figureOf(hit: RegExpExecArray, left: string, right: string): Found | null {
  const from = hit.index
  const to = from + hit[0].length
  const low = numberOf(hit[1] ?? '')
  const value: Found['value'] = hit[2] ? [low, numberOf(hit[2])] : low
  const percent = /^\s*(?:%|phần trăm)/u.exec(right)
  if (percent)
    return isPast(left)
      ? null
      : {
          from,
          to: to + percent[0].length,
          value,
          unit: '%',
          kind: 'percent',
          ...(isShareOfBest(left) ? { comparator: '<=' as const } : between(hit)),
        }
  if (isRank(left)) return { from, to, value, unit: 'hạng', kind: 'rank', comparator: hit[2] ? 'between' : '<=' }
  const unit = unitAfter(right) ?? (isBounded(left) ? nounAfter(right) : null)
  if (!unit || !mustBeReached(left, right.slice(unit.length), unit.per)) return null
  return { from, to: to + unit.length, value, unit: unit.unit, kind: 'count', per: unit.per, ...between(hit) }
}

function between(hit: RegExpExecArray): { comparator?: Comparator } {
  return hit[2] ? { comparator: 'between' } : {}
}

function* fractionsIn(text: string): Generator<Found> {
  for (const hit of text.matchAll(fraction)) {
    const [over, under] = [Number(hit[1]), Number(hit[2])]
    const left = text.slice(Math.max(0, hit.index - 30), hit.index)
    if (over >= under || under > 10 || !/(?:giảm|tăng|ít nhất|tối thiểu|trên|đạt|không quá|hơn|có)\s*$/iu.test(left))
      continue
    const value = Math.round((over / under) * 10_000) / 10_000
    yield { from: hit.index, to: hit.index + hit[0].length, value, unit: 'ratio', kind: 'ratio' }
  }
}

/** "trong nhóm 30% địa phương dẫn đầu" sets a bound from above. */
function isShareOfBest(left: string): boolean {
  return /(?:nhóm|top)(?:\s+(?:trong|dẫn đầu))?\s*$/iu.test(left)
}

/** Said of the past: "năm 2015 đã đạt 85%", "hiện nay mới có 40%". */
function isPast(left: string): boolean {
  return /(?:^|\s)(?:đã|hiện|hiện nay|mới)(?:\s+(?:đạt|có|là|giảm|tăng|giải quyết|được|chỉ)){1,2}(?:\s+\p{L}+){0,2}\s*$/iu.test(
    left,
  )
}

function isRank(left: string): boolean {
  return /(?:nhóm|top|hạng|thứ hạng|vị trí|xếp)(?:\s+(?:từ|thứ|số|hạng|trong|dẫn đầu)){0,2}\s*$/iu.test(left)
}

/** "ít nhất", "không quá", "giảm" and their like stand right before the number. */
function isBounded(left: string): boolean {
  const { comparator } = boundOf(left, '')
  return comparator === '>=' || comparator === '<=' || /(?:^|\s)(?:cắt giảm|giảm|tăng)\s*$/iu.test(left)
}

/** A count is a target when it is bounded, recurs, or is what the work covers; else it only tells a number. */
function mustBeReached(left: string, right: string, per: string | null): boolean {
  if (per) return true
  if (boundOf(left, right).comparator !== '=') return true
  if (/(?:mỗi|hằng|hàng|bình quân|từng) (?:năm|quý|tháng)[^,;.]{0,40}$/iu.test(left)) return true
  if (/^[^,;.]{0,30}(?:mỗi|hằng|hàng|\/)\s*(?:năm|quý|tháng)/iu.test(right)) return true
  if (
    /(?:^|\s)(?:phấn đấu(?: có)?|xuống còn|giảm|tăng(?: thêm)?|bình quân|đạt|giảm còn)(?: từ| khoảng)?\s*$/iu.test(left)
  )
    return true
  return /(?:^|\s)tại\s*$/iu.test(left)
}

function inContext(
  text: string,
  one: Found,
  clause: Range,
  before: Found | undefined,
  after: Found | undefined,
): Measured {
  const inner = {
    from: Math.max(innerStart(text, clause, one.from, before), wordFrom(text, one.from - LONGEST, one.from)),
    to: Math.min(innerEnd(text, clause, one.to, after), one.to + LONGEST),
  }
  const left = text.slice(Math.max(inner.from, before?.to ?? 0), one.from)
  const right = text.slice(one.to, Math.min(inner.to, after?.from ?? text.length))
  const bound = boundOf(left, right)
  const withinYears = yearsWithin(left.slice(-80)) ?? yearsWithin(right)
  const { per, ...rest } = one
  return {
    ...rest,
    comparator: one.comparator ?? bound.comparator,
    said: bound.said || one.comparator !== undefined,
    every: withinYears === null ? everyOf(per ?? null, left, right) : null,
    withinYears,
    clause,
    inner,
  }
}

function everyOf(per: string | null, left: string, right: string): Every {
  if (per) return per === 'quý' ? 'quarter' : per === 'tháng' ? 'month' : 'year'
  return recurrenceIn(left.slice(-80)) ?? recurrenceIn(right.slice(0, 80))
}

function yearsWithin(text: string): number | null {
  const found = /(?:sau|trong(?: vòng)?)\s+(\d{1,2})\s+năm(?!\s*\d)/iu.exec(text)
  return found && Number(found[1]) > 1 ? Number(found[1]) : null
}

/** No clause that a person wrote is longer to either side. */
const LONGEST = 1_500

function wordFrom(text: string, at: number, latest: number): number {
  if (at <= 0) return 0
  const space = text.slice(at, latest).indexOf(' ')
  return space < 0 ? at : at + space
}

/** A comma before these words parts what two numbers of one clause measure; a comma in "xã, thị trấn" does not. */
const CUT =
  /,\s+(?=(?:trong đó|đảm bảo|bảo đảm|phấn đấu|tỷ lệ|tỉ lệ|mức|cấp|của|trên|dưới|ít nhất|tối thiểu|riêng|còn|đồng thời|và|đến năm|sau|từ|số|\d)[\s\d%])/giu

function innerStart(text: string, clause: Range, at: number, before: Found | undefined): number {
  if (!before || before.to < clause.from) return clause.from
  const cut = [...text.slice(before.to, at).matchAll(CUT)][0]
  return cut ? before.to + cut.index + 1 : clause.from
}

function innerEnd(text: string, clause: Range, from: number, after: Found | undefined): number {
  if (!after || after.from > clause.to) return clause.to
  const cut = [...text.slice(from, after.from).matchAll(CUT)].at(-1)
  return cut ? from + cut.index : clause.to
}

/** 1.500 and 99,5 as Viet Nam writes them. */
export function numberOf(written: string): number {
  return Number(/^\d{1,3}(?:\.\d{3})+$/.test(written) ? written.replaceAll('.', '') : written.replace(',', '.'))
}
