/** The document's title and kind, from the lines before its first section. */
import { isCapitals } from '../formats/clean.ts'
import type { PlanKind } from '../reading.ts'
import { isBackMatter } from '../structure/outline.ts'

const titles: readonly (readonly [PlanKind, RegExp])[] = [
  ['plan', /^kế hoạch(?!\p{L})/iu],
  ['programme', /^(?:chương trình|đề án)(?!\p{L})/iu],
  ['decision', /^(?:quyết định|nghị quyết|chỉ thị)(?!\p{L})/iu],
]

export type Title = { kind: PlanKind; text: string }

export function isTitleOfDocument(text: string): boolean {
  return isTitleLine(text) && titles.some(([, words]) => words.test(text))
}

/** The plan's own title, rather than that of the decision that issues it. */
export function titleIn(front: readonly string[]): Title | null {
  const found = front.flatMap((text, at) => {
    const kind = titles.find(([, words]) => words.test(text))?.[0]
    return kind && isTitleLine(text) ? [{ kind, text: wholeTitle(front, at) }] : []
  })
  return found.find((one) => one.kind === 'plan' || one.kind === 'programme') ?? found[0] ?? plainTitleIn(front)
}

/** "Kế hoạch cải cách hành chính năm 2024" in small letters, where no line of capitals is a title. */
function plainTitleIn(front: readonly string[]): Title | null {
  for (const text of front) {
    const kind = titles.find(([, words]) => words.test(text))?.[0]
    if (kind && text.length < 250 && /(?:19|20)\d{2}/.test(text) && !/[.:;,]$/.test(text)) return { kind, text }
  }
  return null
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
