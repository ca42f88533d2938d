/** What a part of the document is for: aims, tasks, who is responsible, money, or something else. */
import { isTitle } from '../formats/clean.ts'
import { isLabelled } from '../tasks/labels.ts'
import type { Node } from './outline.ts'

export type SectionRole = 'aims' | 'tasks' | 'duties' | 'money' | 'past' | 'decision' | 'other'

const roleWords: readonly (readonly [SectionRole, RegExp])[] = [
  ['duties', /tổ chức thực hiện|trách nhiệm|phân công (?:thực hiện|nhiệm vụ)/],
  ['money', /kinh phí|nguồn lực thực hiện/],
  ['aims', /mục tiêu|yêu cầu|quan điểm|mục đích|chỉ tiêu/],
  ['tasks', /nhiệm vụ|nội dung|giải pháp|danh mục công việc/],
  ['past', /đánh giá (?:tình hình|thực trạng)|thực trạng|kết quả (?:đạt được|thực hiện năm)|căn cứ|sự cần thiết/],
]

/** A node that titles what stands under it, rather than saying something itself. */
export function isHeading(node: Node): boolean {
  if (!node.mark) return node.styled || isTitle(node.text)
  if (node.mark.kind === 'roman' || node.mark.kind === 'part' || node.mark.kind === 'capital')
    return node.body.length < 300
  if (node.mark.kind === 'article') return false
  if (isTitle(node.body)) return true
  if (node.children.length === 0 && node.tables.length === 0) return false
  if (node.children.some((child) => isLabelled(child.body))) return false
  if (node.body.length < 60 || (node.body.length < 200 && !/[.;]$/.test(node.body))) return true
  return node.body.length < 160 && !/[.;]\s/.test(node.body) && startsNumberedList(node)
}

function startsNumberedList(node: Node): boolean {
  const kind = node.children[0]?.mark?.kind
  return node.mark?.kind === 'number' && (kind === 'letter' || kind === 'decimal')
}

export function roleOf(node: Node): SectionRole {
  if (node.mark?.kind === 'article') return 'decision'
  const outer = node.parent ? roleOf(node.parent) : 'other'
  return (isHeading(node) && ownRole(node)) || outer
}

/** The role whose word comes first in the heading; under another heading only a word that begins it counts. */
function ownRole(node: Node): SectionRole | null {
  const text = node.body.toLowerCase()
  if (/gồm (?:các|những) mục tiêu/.test(text)) return 'aims'
  let best: SectionRole | null = null
  let first = node.parent ? 12 : Number.POSITIVE_INFINITY
  for (const [role, words] of roleWords) {
    const at = text.search(words)
    if (at >= 0 && at < first) [best, first] = [role, at]
  }
  return best
}

/** The heading's words without its number and closing sign. */
export function titleOf(node: Node): string {
  return node.body.replace(/\s*[.:;]+$/, '')
}

/** The nearest heading above that titles a group of items. */
export function areaOf(node: Node): string | null {
  for (let up = node.parent; up; up = up.parent) if (isHeading(up)) return titleOf(up) || null
  return null
}
