/** What the document is: its kind, number, day, issuer, province and period, from its head and its title. */
import { type Day, dayFrom } from '#platform/time.ts'
import { isCapitals } from '../formats/clean.ts'
import type { Block, Period, PlanDocument, PlanKind } from '../reading.ts'
import { markOf } from '../structure/marks.ts'
import { isBackMatter } from '../structure/outline.ts'
import { noPeriod, periodIn } from '../times/years.ts'
import { nameOfPlace, placeIn, properCase, provinceIn } from './places.ts'

const NUMBER = '\\d{1,5}[\\p{L}]?(?:\\/\\d{4})?(?:\\/[\\p{Lu}][\\p{L}]*(?:-[\\p{L}]+)*|-[\\p{Lu}][\\p{L}]*\\/[\\p{L}]+)'
const ownNumber = new RegExp(`Số\\s*:\\s*(${NUMBER})`, 'u')
const issuedWith = new RegExp(
  `kèm theo (?:Quyết định|Kế hoạch|Công văn|Nghị quyết|Chương trình)\\s*(?:số\\s*:?\\s*)?(${NUMBER})?\\s*,?\\s*(?:ngày\\s+([^)]{6,40}?)\\s+)?của\\s+([^)]+)\\)`,
  'iu',
)
const DATED = /^(?!Căn cứ|Xét|Theo|Thực hiện).{2,160}?,\s*ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})\s*$/u
const titles: readonly (readonly [PlanKind, RegExp])[] = [
  ['plan', /^kế hoạch(?!\p{L})/iu],
  ['programme', /^(?:chương trình|đề án)(?!\p{L})/iu],
  ['decision', /^(?:quyết định|nghị quyết|chỉ thị)(?!\p{L})/iu],
]

type Title = { kind: PlanKind; text: string }

export function documentOf(blocks: readonly Block[]): PlanDocument {
  const front = frontOf(blocks)
  const title = titleIn(front)
  const head = front.join('\n')
  const issued = issuedWith.exec(
    blocks
      .slice(0, 400)
      .map((block) => block.text)
      .find((text) => issuedWith.test(text)) ?? '',
  )
  const issuer = issuerIn(front) ?? (issued?.[3] ? issued[3].trim() : null)
  return {
    number: ownNumber.exec(head)?.[1] ?? issued?.[1] ?? null,
    kind: title?.kind ?? 'other',
    title: title?.text ?? null,
    issuer,
    province: placeOf(issuer) ?? provinceIn(blocks.slice(0, 300).map((block) => block.text)),
    issued_on: datedIn(front) ?? (issued?.[2] ? dayIn(issued[2]) : null),
    period: periodOf(title, front),
  }
}

/** The blocks before the first section; a document without sections is all front. */
function frontOf(blocks: readonly Block[]): string[] {
  const texts = blocks.slice(0, 120).map((block) => block.text)
  const first = texts.findIndex((text) => /^(?:roman|part)$/.test(markOf(text)?.kind ?? '') || isSectionNumber(text))
  return first < 0 ? texts.slice(0, 40) : texts.slice(0, first)
}

function isSectionNumber(text: string): boolean {
  return /^(?:1|A)[.)-]\s*\p{Lu}/u.test(text) && text.length < 200
}

/** The plan's own title, rather than that of the decision that issues it. */
function titleIn(front: readonly string[]): Title | null {
  const found = front.flatMap((text, at) => {
    const kind = titles.find(([, words]) => words.test(text))?.[0]
    return kind && isTitleLine(text) ? [{ kind, text: wholeTitle(front, at) }] : []
  })
  return found.find((one) => one.kind === 'plan' || one.kind === 'programme') ?? found[0] ?? null
}

function isTitleLine(text: string): boolean {
  return (
    text.length < 400 &&
    (isCapitals(text.split(' ').slice(0, 2).join(' ')) || /^(?:Kế hoạch|Chương trình hành động|Quyết định)$/.test(text))
  )
}

/** The title goes on in the lines below, up to a bracket, a basis or a sentence. */
function wholeTitle(front: readonly string[], at: number): string {
  const parts = [upToBasis(front[at] ?? '')]
  if (parts[0] !== front[at]) return parts[0] ?? ''
  const capitals = isCapitals(front[at + 1] ?? '')
  for (const line of front.slice(at + 1, at + 4)) {
    if (
      /^(?:\(|Căn cứ|Thực hiện (?:Nghị|Quyết|Chỉ|Kế|Chương)|Triển khai|Số\s*:|Điều|-+|ỦY BAN|CHỦ TỊCH)/u.test(line) ||
      isBackMatter(line)
    )
      break
    if (parts.length > 1 && isCapitals(line) !== capitals) break
    if (
      line.length > 300 ||
      /[:.;]$/.test(line) ||
      /\t|:\s/.test(line) ||
      titles.some(([, words]) => words.test(line) && isCapitals(line))
    )
      break
    parts.push(line)
    if (!capitals) break
  }
  return parts.join(' ')
}

function upToBasis(text: string): string {
  return text.replace(/\s+(?:Căn cứ|\(Ban hành|\(Kèm theo)\s.*$/u, '')
}

/** The letterhead stands before the title; the authority that decides may stand below it; else a sentence says who. */
function issuerIn(front: readonly string[]): string | null {
  const title = front.findIndex((text) => titles.some(([, words]) => words.test(text)) && isTitleLine(text))
  const letterhead = lettersIn(
    front.slice(0, title < 0 ? 12 : title),
    /^(?:ỦY BAN NHÂN DÂN|UBND|TỈNH ỦY|THÀNH ỦY|HUYỆN ỦY|HỘI ĐỒNG NHÂN DÂN|SỞ)(?=\s|$)/u,
  )
  if (letterhead) return asWritten(letterhead, front)
  const authority = lettersIn(front.slice(0, 12), /^(?:ỦY BAN NHÂN DÂN|TỈNH ỦY|THÀNH ỦY|HỘI ĐỒNG NHÂN DÂN)(?=\s|$)/u)
  if (authority) return asWritten(authority, front)
  return SAYS_WHO.exec(front.join('\n'))?.[1] ?? null
}

/** The name in capitals as a sentence of the document writes it. */
function asWritten(capitals: string, texts: readonly string[]): string {
  const wanted = capitals.toLowerCase()
  for (const text of texts) {
    const at = text.toLowerCase().indexOf(wanted)
    const found = text.slice(at, at + wanted.length)
    if (at >= 0 && /\p{Ll}/u.test(found)) return found
  }
  return properCase(capitals)
}

const SAYS_WHO =
  /((?:Tỉnh ủy|Thành ủy|Huyện ủy|Ủy ban nhân dân (?:tỉnh|thành phố|huyện|quận|xã|phường))(?:\s\p{Lu}\p{Ll}+){1,4})\s+(?:xây dựng|ban hành|đề ra)/u

/** A line of capitals that names the issuer, with its place on the same line or the next. */
function lettersIn(lines: readonly string[], office: RegExp): string | null {
  const heads = lines.map((text) => text.replace(/\s*[-*_]{3,}.*$/, '').replace(/\s*(?:CỘNG HÒA|Số\s*:).*$/u, ''))
  const at = heads.findIndex((line) => office.test(line) && isCapitals(line))
  const line = heads[at]
  if (line === undefined) return null
  const next = heads[at + 1] ?? ''
  if (/^(?:SỞ|BAN|PHÒNG|CHI CỤC|THANH TRA|VĂN PHÒNG)\s/u.test(next) && isCapitals(next)) return next
  const bare = line.replace(office, '').trim() === ''
  const whole = bare && isCapitals(next) && RANKED.test(next) ? `${line} ${next}` : line
  return nameOfPlace(whole) ? whole : null
}

const RANKED = /^(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|ĐẶC KHU)\s/u

function placeOf(issuer: string | null): string | null {
  return issuer && placeIn(issuer)
}

function datedIn(front: readonly string[]): Day | null {
  for (const text of front) {
    const found = DATED.exec(text)
    if (found) return dayOf(found[1], found[2], found[3])
  }
  return null
}

function dayIn(text: string): Day | null {
  const words =
    /(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/u.exec(text) ?? /(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/.exec(text)
  return words && dayOf(words[1], words[2], words[3])
}

function dayOf(day = '', month = '', year = ''): Day | null {
  return dayFrom(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

/** The title's period; where it has none, the last one the introduction names that is no law's. */
function periodOf(title: Title | null, front: readonly string[]): Period {
  const inTitle = title && periodIn(title.text)
  if (inTitle) return inTitle
  const named = front.flatMap((text) =>
    [...text.matchAll(/giai đoạn\s+\d{4}\s*[-–]\s*\d{4}/giu)].map((found) => periodIn(found[0])),
  )
  return named.findLast((period) => period !== null) ?? noPeriod
}
