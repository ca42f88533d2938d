/** What the document is: its kind, number, day, issuer, province and period, from its head and its title. */
import { type Day, dayFrom } from '#platform/time.ts'
import type { Block, Period, PlanDocument, PlanKind } from '../reading.ts'
import { markOf } from '../structure/marks.ts'
import { noPeriod, periodIn } from '../times/years.ts'
import { issuerIn } from './issuer.ts'
import { placeIn, provinceIn } from './places.ts'
import { type Title, titleIn } from './title.ts'

const NUMBER = '\\d{1,5}[\\p{L}]?(?:\\/\\d{4})?(?:\\/[\\p{Lu}][\\p{L}]*(?:-[\\p{L}]+)*|-[\\p{Lu}][\\p{L}]*\\/[\\p{L}]+)'
const ownNumber = new RegExp(`(?:^|\\s)Số\\s*:\\s*(${NUMBER})|^Số\\s+(${NUMBER})\\s*$`, 'mu')
const issuedWith = new RegExp(
  `kèm theo (?:Quyết định|Kế hoạch|Công văn|Nghị quyết|Chương trình)\\s*(?:số\\s*:?\\s*)?(${NUMBER})?\\s*,?\\s*(?:ngày\\s+([^)]{6,40}?)\\s+)?của\\s+([^)]+)\\)`,
  'iu',
)
/** "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch … năm 2020": the plan that a decision issues. */
const ATTACHED = /Ban hành kèm theo (?:Quyết định|Nghị quyết) này\s+(?:Kế hoạch|Chương trình|Đề án)[^.;]*/iu
const DATED = /^(?!Căn cứ|Xét|Theo|Thực hiện).{2,160}?,\s*ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})\s*$/u

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
  const own = ownNumber.exec(head)
  const number = own?.[1] ?? own?.[2] ?? issued?.[1] ?? null
  const issuer = issuerIn(front) ?? (issued?.[3] ? issued[3].trim() : null)
  return {
    number,
    kind: title?.kind ?? kindOfNumber(number),
    title: title?.text ?? null,
    issuer,
    province: placeOf(issuer) ?? provinceIn(blocks.slice(0, 300).map((block) => block.text)) ?? placeOfDate(front),
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

/** 189/KH-UBND is a plan even where no title says so. */
function kindOfNumber(number: string | null): PlanKind {
  if (number && /KH-/.test(number)) return 'plan'
  if (number && /CTr|ĐA-/.test(number)) return 'programme'
  return number && /QĐ-/.test(number) ? 'decision' : 'other'
}

/** "Hải Phòng, ngày 09 tháng 10 năm 2018" names the place. */
function placeOfDate(front: readonly string[]): string | null {
  const line = front.find((text) => DATED.test(text) && /^\p{Lu}[\p{L}\s-]{1,30},/u.test(text))
  return line?.split(',')[0] ?? null
}

function placeOf(issuer: string | null): string | null {
  return issuer && placeIn(issuer)
}

function datedIn(front: readonly string[]): Day | null {
  for (const [at, text] of front.entries()) {
    const found = DATED.exec(text) ?? (/,\s*ngày$/u.test(text) ? DATED.exec(`${text} ${front[at + 1] ?? ''}`) : null)
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
  const attached = front.map((text) => ATTACHED.exec(text)?.[0]).find((text) => text !== undefined)
  const inOrder = attached ? periodIn(attached) : null
  if (inOrder) return inOrder
  const named = front.flatMap((text) =>
    [...text.matchAll(/giai đoạn\s+\d{4}\s*[-–]\s*\d{4}/giu)].map((found) => periodIn(found[0])),
  )
  return named.findLast((period) => period !== null) ?? noPeriod
}
